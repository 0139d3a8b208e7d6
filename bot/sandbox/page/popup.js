// Things that float beside a control: menus, lists of suggestions. They live in the browser's top
// layer (the Popover API), so that no dialog and no scrolling list cuts them off.

import { focusAgain, h, uid } from "./dom.js";

const GAP = 6;
const EDGE = 8;

/** Put `popup` beside `anchor`: below it, or above it where there is more room. */
export function placeBeside(popup, anchor, { align = "start", prefer = "below", width = null } = {}) {
  const at = anchor.getBoundingClientRect();
  const room = { w: document.documentElement.clientWidth, h: document.documentElement.clientHeight };
  popup.style.minWidth = width === "anchor" ? `${at.width}px` : "";
  popup.style.maxWidth = `${room.w - 2 * EDGE}px`;
  popup.style.maxHeight = "";
  const size = popup.getBoundingClientRect();
  const below = room.h - at.bottom - GAP - EDGE;
  const above = at.top - GAP - EDGE;
  const goesBelow = prefer === "below" ? size.height <= below || below >= above : size.height > above && below > above;
  popup.style.maxHeight = `${Math.max(120, goesBelow ? below : above)}px`;
  const height = Math.min(size.height, goesBelow ? below : above);
  const left = align === "end" ? at.right - size.width : at.left;
  popup.style.left = `${Math.max(EDGE, Math.min(left, room.w - size.width - EDGE))}px`;
  popup.style.top = `${goesBelow ? at.bottom + GAP : Math.max(EDGE, at.top - GAP - height)}px`;
}

/** Show a popup in the top layer, inside the dialog of its anchor if there is one. */
export function openPopup(popup, anchor, options) {
  // A modal dialog makes everything outside it inert: its popups must be its children.
  (anchor.closest("dialog") ?? document.body).append(popup);
  popup.popover = "manual";
  popup.showPopover();
  placeBeside(popup, anchor, options);
}

/**
 * A menu button's menu. `items`: [{label, hint?, danger?, act()}]; opens at once, returns nothing.
 * Arrow keys move, Enter chooses, Escape and a click elsewhere close and give the focus back.
 */
export function openMenu(anchor, items, { align = "end", label = "Menu" } = {}) {
  const menu = h("div", { class: "popup menu", role: "menu", "aria-label": label, id: uid("menu") });
  const close = (refocus = true) => {
    document.removeEventListener("pointerdown", outside, true);
    window.removeEventListener("resize", leave);
    anchor.setAttribute("aria-expanded", "false");
    menu.remove();
    if (refocus) focusAgain(anchor);
  };
  const leave = () => close(false);
  const outside = (event) => {
    if (!menu.contains(event.target)) close(anchor.contains(event.target));
  };
  const buttons = items.map((item) =>
    h(
      "button",
      {
        type: "button",
        role: "menuitem",
        tabindex: "-1",
        class: item.danger ? "menu-item danger" : "menu-item",
        onclick: () => {
          close();
          item.act();
        },
      },
      h("span", {}, item.label),
      item.hint ? h("small", {}, item.hint) : null,
    ),
  );
  menu.append(...buttons);
  menu.addEventListener("keydown", (event) => {
    const at = buttons.indexOf(document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      buttons.at(to % buttons.length)?.focus();
    } else if (event.key === "Escape" || event.key === "Tab") {
      event.preventDefault();
      event.stopPropagation();
      close();
    }
  });
  anchor.setAttribute("aria-expanded", "true");
  openPopup(menu, anchor, { align });
  buttons[0]?.focus();
  document.addEventListener("pointerdown", outside, true);
  window.addEventListener("resize", leave);
}
