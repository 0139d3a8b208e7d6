// rich_text blocks -> DOM.

import { h } from "./dom.js";
import { emoji } from "./emoji.js";
import { link } from "./links.js";
import { broadcast, channel, mention, moment } from "./mrkdwn.js";

const STYLES = { bold: "strong", italic: "em", strike: "s", underline: "u", code: "code" };

/** The elements of a rich_text block -> nodes. */
export function richText(block, reader) {
  return h("div", { class: "rich-text" }, (block.elements ?? []).map((element) => part(element, reader)));
}

function part(element, reader) {
  const inside = () => (element.elements ?? []).map((child) => run(child, reader));
  switch (element.type) {
    case "rich_text_list":
      return h(
        element.style === "ordered" ? "ol" : "ul",
        { class: `indent-${Math.min(element.indent ?? 0, 5)}`, start: element.offset ? element.offset + 1 : null },
        (element.elements ?? []).map((item) => h("li", {}, (item.elements ?? []).map((child) => run(child, reader)))),
      );
    case "rich_text_quote":
      return h("blockquote", {}, inside());
    case "rich_text_preformatted":
      return h("pre", {}, h("code", {}, inside()));
    default:
      return h("p", { class: "rich-line" }, inside());
  }
}

function run(element, reader) {
  const node = bare(element, reader);
  return Object.entries(STYLES).reduce(
    (inner, [style, tag]) => (element.style?.[style] ? h(tag, {}, inner) : inner),
    node,
  );
}

function bare(element, reader) {
  switch (element.type) {
    case "text":
      return element.text;
    case "link":
      return link(element.url, element.text ?? element.url);
    case "user":
      return mention(element.user_id, reader);
    case "channel":
      return channel(element.channel_id, reader);
    case "emoji":
      return emoji(element.name);
    case "broadcast":
      return broadcast(element.range);
    case "usergroup":
      return broadcast(element.usergroup_id);
    case "date":
      return moment(element.timestamp, element.format, reader, element.url);
    case "color":
      return h("span", { class: "swatch" }, h("i", { style: { background: element.value } }), element.value);
    default:
      return element.text ?? "";
  }
}
