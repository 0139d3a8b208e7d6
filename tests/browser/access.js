// What is hard to read or has no name, on the page as it stands: a list of sentences.
// The contrast is WCAG 2's (relative luminance, 4.5 : 1 for text), of every text that is visible.
() => {
  const ENOUGH = 4.5;
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = 1;
  const brush = canvas.getContext("2d", { willReadFrequently: true });

  // Any colour that CSS knows -> [red, green, blue, opacity].
  const channels = (colour) => {
    brush.clearRect(0, 0, 1, 1);
    brush.fillStyle = colour;
    brush.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = brush.getImageData(0, 0, 1, 1).data;
    return [r, g, b, a / 255];
  };
  const over = (top, below) => below.map((value, i) => value * (1 - top[3]) + top[i] * top[3]);
  const background = (node) => {
    const layers = [];
    for (let at = node; at; at = at.parentElement) layers.push(channels(getComputedStyle(at).backgroundColor));
    return layers.reduceRight((below, layer) => over(layer, below), [255, 255, 255]);
  };
  const luminance = (colour) => {
    const [r, g, b] = colour.map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };

  const found = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const words = texts.currentNode.data.trim();
    const node = texts.currentNode.parentElement;
    const seen = node.checkVisibility({ visibilityProperty: true });
    if (!words || !seen || node.closest(".visually-hidden, option, :disabled")) continue;
    const below = background(node);
    const ink = luminance(over(channels(getComputedStyle(node).color), below));
    const paper = luminance(below);
    const contrast = (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05);
    if (contrast < ENOUGH) found.push(`"${words.slice(0, 40)}" has a contrast of ${contrast.toFixed(2)}`);
  }
  const controls = "button, input, select, textarea, a[href], dialog, [role=tab], [role=listbox], [role=region]";
  for (const node of document.querySelectorAll(controls)) {
    const named = node.getAttribute("aria-label") || document.getElementById(node.getAttribute("aria-labelledby"));
    if (!named && !node.labels?.length && !node.textContent.trim()) found.push(`no name: ${node.outerHTML.slice(0, 80)}`);
  }
  const ids = [...document.querySelectorAll("[id]")].map((node) => node.id);
  for (const id of new Set(ids.filter((each, index) => ids.indexOf(each) !== index))) found.push(`twice: #${id}`);
  return found;
}
