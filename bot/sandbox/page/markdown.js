// Standard Markdown, as the markdown block takes it -> DOM: headings, emphasis, code, lists,
// quotes, links, rules and tables.

import { h } from "./dom.js";
import { withEmoji } from "./emoji.js";
import { link, picture } from "./links.js";

const INLINE = /(`+)(.+?)\1|!\[([^\]]*)\]\(([^)\s]+)\)|\[([^\]]+)\]\(([^)\s]+)\)|<(https?:[^>\s]+)>|\*\*(?=\S)(.+?)(?<=\S)\*\*|__(?=\S)(.+?)(?<=\S)__|~~(?=\S)(.+?)(?<=\S)~~|(?<![\p{L}\p{N}*])\*(?=\S)(.+?)(?<=\S)\*(?!\*)|(?<![\p{L}\p{N}_])_(?=\S)(.+?)(?<=\S)_(?![\p{L}\p{N}_])/u;

/** A Markdown text -> array of nodes. */
export function markdown(text) {
  const nodes = [];
  const all = text.split("\n");
  let i = 0;
  const while_ = (pattern) => {
    const taken = [];
    while (i < all.length && pattern.test(all[i])) taken.push(all[i++]);
    return taken;
  };
  while (i < all.length) {
    const line = all[i];
    const heading = /^(#{1,6})\s+(.*?)\s*#*$/.exec(line);
    if (/^\s*$/.test(line)) i += 1;
    else if (/^```/.test(line)) {
      i += 1;
      const code = while_(/^(?!```)/);
      i += 1;
      nodes.push(h("pre", {}, h("code", {}, code.join("\n"))));
    } else if (heading) {
      i += 1;
      // The page has its own h1 and h2: headings of a message start below them.
      nodes.push(h(`h${Math.min(6, heading[1].length + 2)}`, {}, inline(heading[2])));
    } else if (/^\s*([-*_])(\s*\1){2,}\s*$/.test(line)) {
      i += 1;
      nodes.push(h("hr"));
    } else if (/^\s*>/.test(line)) {
      nodes.push(h("blockquote", {}, markdown(while_(/^\s*>/).map((l) => l.replace(/^\s*>\s?/, "")).join("\n"))));
    } else if (/^\s*[-*+]\s+/.test(line)) {
      nodes.push(h("ul", {}, while_(/^\s*[-*+]\s+/).map((l) => item(l.replace(/^\s*[-*+]\s+/, "")))));
    } else if (/^\s*\d+[.)]\s+/.test(line)) {
      const start = parseInt(line, 10);
      nodes.push(h("ol", { start }, while_(/^\s*\d+[.)]\s+/).map((l) => item(l.replace(/^\s*\d+[.)]\s+/, "")))));
    } else if (/\|/.test(line) && /^\s*\|?[\s:|-]+\|[\s:|-]*$/.test(all[i + 1] ?? "")) {
      nodes.push(table(while_(/\|/)));
    } else {
      nodes.push(h("p", {}, inline(while_(/^(?!\s*$|#{1,6}\s|```|\s*>|\s*[-*+]\s|\s*\d+[.)]\s)/).join("\n") || all[i++])));
    }
  }
  return nodes;
}

function item(text) {
  const task = /^\[([ xX])\]\s+(.*)$/.exec(text);
  if (!task) return h("li", {}, inline(text));
  return h("li", { class: "task" }, task[1] === " " ? "☐ " : "☑ ", inline(task[2]));
}

function table(rows) {
  const cells = (row) => row.trim().replace(/^\||\|$/g, "").split("|").map((cell) => cell.trim());
  const [head, , ...body] = rows;
  return h(
    "div",
    { class: "table-scroll" },
    h(
      "table",
      {},
      h("thead", {}, h("tr", {}, cells(head).map((cell) => h("th", { scope: "col" }, inline(cell))))),
      h("tbody", {}, body.map((row) => h("tr", {}, cells(row).map((cell) => h("td", {}, inline(cell)))))),
    ),
  );
}

function inline(text) {
  const found = INLINE.exec(text);
  if (!found) return leaf(text);
  const [whole, , code, alt, image, label, address, bare, bold1, bold2, struck, italic1, italic2] = found;
  let node;
  if (code !== undefined) node = h("code", {}, code);
  else if (image !== undefined) node = picture(image, alt, "small");
  else if (address !== undefined) node = link(address, inline(label));
  else if (bare !== undefined) node = link(bare, bare);
  else if (bold1 ?? bold2) node = h("strong", {}, inline(bold1 ?? bold2));
  else if (struck) node = h("s", {}, inline(struck));
  else node = h("em", {}, inline(italic1 ?? italic2));
  return [...leaf(text.slice(0, found.index)), node, ...inline(text.slice(found.index + whole.length))];
}

function leaf(text) {
  return text
    .split(/(\n)/)
    .filter(Boolean)
    .map((piece) => (piece === "\n" ? h("br") : withEmoji(piece)));
}
