// Buttons and overflow menus of Block Kit.

import { h } from "./dom.js";
import { icon } from "./icons.js";
import { plain } from "./mrkdwn.js";
import { openMenu } from "./popup.js";

/** A button; one with a url is a link that the app hears of as well. */
export function button(element, blockId, surface) {
  const label = plain(element.text);
  const style = ["primary", "danger"].includes(element.style) ? ` ${element.style}` : "";
  const props = {
    class: `button${style}`,
    "data-key": `${blockId}/${element.action_id}`,
    "aria-label": element.accessibility_label ?? null,
  };
  const tell = (event) => {
    const node = event.currentTarget;
    if (node.getAttribute("aria-busy") === "true") return;
    surface.act(blockId, element, { value: element.value, text: element.text }, node);
  };
  if (element.url && /^https?:/i.test(element.url)) {
    return h("a", { ...props, href: element.url, target: "_blank", rel: "noopener noreferrer", onclick: tell }, label);
  }
  return h("button", { ...props, type: "button", onclick: tell }, label);
}

/** Three dots with a menu of options. */
export function overflow(element, blockId, surface, { label }) {
  const choose = (option, node) => {
    surface.act(blockId, element, { selected_option: option }, node);
    if (option.url && /^https?:/i.test(option.url)) window.open(option.url, "_blank", "noopener,noreferrer");
  };
  return h(
    "button",
    {
      type: "button",
      class: "icon-button overflow",
      "data-key": `${blockId}/${element.action_id}`,
      "aria-haspopup": "menu",
      "aria-expanded": "false",
      "aria-label": label ? `More for ${label}` : "More",
      onclick: (event) => {
        const node = event.currentTarget;
        const items = element.options.map((option) => ({
          label: plain(option.text),
          hint: option.description ? plain(option.description) : null,
          act: () => choose(option, node),
        }));
        openMenu(node, items, { label: label ? `More for ${label}` : "More" });
      },
    },
    icon("more"),
  );
}
