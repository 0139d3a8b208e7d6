// Light and dark: as the system has it, until somebody presses the button.

import { h } from "./dom.js";
import { icon } from "./icons.js";

const KEY = "potluck.theme";
const system = matchMedia("(prefers-color-scheme: dark)");

function current() {
  return localStorage.getItem(KEY) ?? (system.matches ? "dark" : "light");
}

/** The button that turns the light on and off. */
export function themeButton() {
  const node = h("button", { type: "button", class: "icon-button", onclick: () => set(current() === "dark" ? "light" : "dark") });
  const show = () => {
    const dark = current() === "dark";
    document.documentElement.dataset.theme = current();
    node.replaceChildren(icon(dark ? "sun" : "moon"));
    node.setAttribute("aria-label", dark ? "Light colours" : "Dark colours");
    node.title = dark ? "Light colours" : "Dark colours";
  };
  const set = (theme) => {
    localStorage.setItem(KEY, theme);
    show();
  };
  system.addEventListener("change", show);
  show();
  return node;
}
