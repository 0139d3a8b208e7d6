// Building DOM by hand: text always becomes a text node, so nothing that anybody typed is ever
// read as markup. Nothing on the page sets HTML from a string.

const SVG = "http://www.w3.org/2000/svg";

/**
 * An element with properties and children.
 * `props`: class, dataset, style (object), on* handlers, everything else an attribute;
 * null, undefined and false leave the attribute out. Children may be nested arrays; null is skipped.
 */
export function h(tag, props = {}, ...children) {
  return fill(document.createElement(tag), props, children);
}

/** The same for SVG. */
export function s(tag, props = {}, ...children) {
  return fill(document.createElementNS(SVG, tag), props, children);
}

function fill(node, props, children) {
  for (const [name, value] of Object.entries(props ?? {})) {
    if (value === null || value === undefined || value === false) continue;
    if (name === "dataset") Object.assign(node.dataset, value);
    else if (name === "style") for (const [k, v] of Object.entries(value)) node.style.setProperty(k, v);
    else if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (name === "value" && "value" in node) node.value = value;
    else node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

let lastId = 0;

/** Replace the children of `node`; nested arrays are fine, null is skipped. */
export function put(node, ...children) {
  node.replaceChildren();
  return fill(node, {}, children);
}

/** A fresh id, for labels and descriptions. */
export function uid(prefix = "id") {
  lastId += 1;
  return `${prefix}-${lastId}`;
}

/** Text for screen readers only. */
export function hidden(text) {
  return h("span", { class: "visually-hidden" }, text);
}

/** An announcement read out politely, without moving the focus. */
export function announce(text) {
  const region = document.getElementById("announcer");
  // A new node each time: the same sentence twice is then read twice.
  region.replaceChildren(h("p", {}, text));
}

/** Run `draw`, then put the focus back on whatever stands where it was (same data-key). */
export function keepingFocus(root, draw) {
  const active = document.activeElement;
  const key = root.contains(active) ? active.closest("[data-key]")?.dataset.key : null;
  const selection = key && "selectionStart" in active ? [active.selectionStart, active.selectionEnd] : null;
  draw();
  if (!key || root.contains(document.activeElement)) return;
  const again = root.querySelector(`[data-key="${CSS.escape(key)}"]`);
  if (!again) return;
  again.focus({ preventScroll: true });
  // What had the focus may be out of sight now: then what is around it.
  if (document.activeElement !== again) again.closest("[tabindex]")?.focus({ preventScroll: true });
  if (selection && selection[0] !== null && again.setSelectionRange) {
    try {
      again.setSelectionRange(...selection);
    } catch {
      // Dates and numbers have no selection.
    }
  }
}

/**
 * Give a control the focus back. The tools of a message are hidden without it, and what is hidden
 * cannot take it, so the message has it for a moment first.
 */
export function focusAgain(node) {
  if (!node?.isConnected) return;
  node.focus();
  if (document.activeElement === node) return;
  node.closest(".message")?.focus();
  node.focus();
}
