// Block Kit -> DOM: one function per kind of block, one table of elements.

import { h, uid } from "./dom.js";
import { boxes, select } from "./choices.js";
import { button, overflow } from "./buttons.js";
import { chart, dataTable, table } from "./data.js";
import { dateField, dateTimeField, textField, timeField } from "./fields.js";
import { picture } from "./links.js";
import { markdown } from "./markdown.js";
import { mrkdwn, plain, textObject } from "./mrkdwn.js";
import { richText } from "./richtext.js";

const ELEMENTS = {
  button,
  overflow,
  checkboxes: boxes,
  radio_buttons: boxes,
  plain_text_input: textField,
  email_text_input: textField,
  url_text_input: textField,
  number_input: textField,
  datepicker: dateField,
  timepicker: timeField,
  datetimepicker: dateTimeField,
  image: (element) => picture(element.image_url ?? "", element.alt_text, "accessory"),
};
for (const what of ["static", "external", "users", "channels", "conversations"]) {
  ELEMENTS[`${what}_select`] = select;
  ELEMENTS[`multi_${what}_select`] = select;
}

function element(given, blockId, surface, options) {
  const build = ELEMENTS[given.type];
  return build ? build(given, blockId, surface, options) : unknown(given.type);
}

function unknown(type) {
  return h("p", { class: "unknown-block" }, `Something that this sandbox cannot draw: ${type}`);
}

const BLOCKS = {
  section(block, surface) {
    const label = (block.text?.text ?? "").replace(/[*_~`]/g, "").split("\n")[0].slice(0, 80);
    return h(
      "div",
      { class: "section" },
      h(
        "div",
        { class: "section-main" },
        block.text ? h("div", { class: "text" }, textObject(block.text, surface.reader)) : null,
        block.fields
          ? h("div", { class: "section-fields" }, block.fields.map((field) => h("div", { class: "text" }, textObject(field, surface.reader))))
          : null,
      ),
      block.accessory
        ? h("div", { class: "section-accessory" }, element(block.accessory, block.block_id, surface, { label, dispatch: true }))
        : null,
    );
  },
  header(block) {
    return h("h3", { class: "block-header" }, plain(block.text));
  },
  divider() {
    return h("hr");
  },
  context(block, surface) {
    return h(
      "div",
      { class: "context" },
      block.elements.map((part) =>
        part.type === "image"
          ? picture(part.image_url ?? "", part.alt_text, "small")
          : h("div", { class: "text" }, textObject(part, surface.reader)),
      ),
    );
  },
  actions(block, surface) {
    return h(
      "div",
      { class: "actions" },
      block.elements.map((part) => element(part, block.block_id, surface, { label: null, dispatch: true })),
    );
  },
  image(block) {
    return h(
      "figure",
      {},
      block.title ? h("figcaption", {}, plain(block.title)) : null,
      picture(block.image_url ?? "", block.alt_text, "block"),
    );
  },
  input(block, surface) {
    const id = uid("input");
    const label = plain(block.label);
    const node = element(block.element, block.block_id, surface, {
      label,
      dispatch: block.dispatch_action === true,
      required: !block.optional,
    });
    const box = h(
      "div",
      { class: "input-block", "data-block": block.block_id },
      h("div", { class: "input-label", "aria-hidden": "true" }, label, block.optional ? h("small", {}, " (optional)") : null),
      node,
      block.hint ? h("p", { class: "input-hint", id: `${id}-hint` }, plain(block.hint)) : null,
      h("p", { class: "input-error", id: `${id}-error` }),
    );
    for (const field of box.querySelectorAll("input, textarea")) {
      field.setAttribute("aria-describedby", `${id}-error${block.hint ? ` ${id}-hint` : ""}`);
    }
    return box;
  },
  rich_text(block, surface) {
    return richText(block, surface.reader);
  },
  markdown(block) {
    return h("div", { class: "text markdown" }, markdown(block.text));
  },
  table(block, surface) {
    return table(block, surface.reader);
  },
  data_table(block, surface) {
    return dataTable(block, surface.reader);
  },
  data_visualization(block) {
    return chart(block);
  },
  video(block) {
    return h("div", { class: "text" }, h("strong", {}, plain(block.title)), h("br"), "A video; the sandbox plays none.");
  },
};

/** All blocks of a surface -> nodes. Form values are kept in `surface.form`. */
export function blocks(list, surface) {
  surface.form.begin();
  return list.map((block) => {
    const build = BLOCKS[block.type];
    return h(
      "div",
      { class: `block block-${block.type}` },
      build ? build(block, surface) : unknown(block.type),
      h("div", { class: "block-note" }),
    );
  });
}

/** The words of a message without blocks. */
export function messageText(text, reader) {
  return h("div", { class: "text" }, mrkdwn(text, reader));
}
