// Keeping what has not changed: a list is redrawn around the rows that stay the same, so that
// focus, selections, menus and half-filled forms in them survive.

import { keepingFocus } from "./dom.js";

/** Make the children of `parent` those of `items`: [{key, signature, build()}]. */
export function reconcile(parent, items) {
  const old = new Map([...parent.children].map((node) => [node.dataset.row, node]));
  keepingFocus(parent, () => {
    let before = parent.firstChild;
    for (const { key, signature, build } of items) {
      let node = old.get(key);
      old.delete(key);
      if (node?.rowSignature !== signature) {
        const fresh = build();
        fresh.dataset.row = key;
        fresh.rowSignature = signature;
        if (node === before) before = before?.nextSibling ?? null;
        node?.remove();
        node = fresh;
      }
      if (node === before) before = before.nextSibling;
      else parent.insertBefore(node, before);
    }
    for (const node of old.values()) node.remove();
  });
}
