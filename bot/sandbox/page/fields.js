// Block Kit's elements that are typed into: text, numbers, dates and times. The browser's own
// date and time pickers are used: they know the keyboard, the screen reader and the phone.

import { h } from "./dom.js";
import { plain } from "./mrkdwn.js";

const KINDS = {
  email_text_input: "email",
  url_text_input: "url",
  number_input: "number",
};

function attributes(element, blockId, { label, required }) {
  return {
    "data-key": `${blockId}/${element.action_id}`,
    "aria-label": label,
    "aria-required": required ? "true" : null,
    placeholder: element.placeholder ? plain(element.placeholder) : null,
    autofocus: element.focus_on_load === true,
  };
}

/** plain_text_input, email_text_input, url_text_input, number_input. */
export function textField(element, blockId, surface, options) {
  const initial = { type: element.type, value: element.initial_value ?? null };
  const value = surface.form.enter(blockId, element.action_id, initial);
  const when = element.dispatch_action_config?.trigger_actions_on ?? ["on_enter_pressed"];
  const tell = () => {
    if (options.dispatch) surface.act(blockId, element, { value: node.value }, node);
  };
  const counter = element.max_length ? h("span", { class: "counter", "aria-hidden": "true" }) : null;
  const count = () => counter?.replaceChildren(node.value.length > element.max_length * 0.8 ? `${node.value.length} / ${element.max_length}` : "");
  const events = {
    oninput: () => {
      surface.form.set(blockId, element.action_id, { type: element.type, value: node.value || null });
      count();
      if (when.includes("on_character_entered")) tell();
    },
    onkeydown: (event) => {
      if (event.key !== "Enter" || (element.multiline && event.shiftKey) || !options.dispatch) return;
      event.preventDefault();
      if (when.includes("on_enter_pressed")) tell();
    },
  };
  const common = { ...attributes(element, blockId, options), ...events, class: "field" };
  const node = element.multiline
    ? h("textarea", { ...common, rows: 4 })
    : h("input", {
        ...common,
        type: KINDS[element.type] ?? "text",
        autocomplete: "off",
        step: element.is_decimal_allowed ? "any" : null,
        min: element.min_value ?? null,
        max: element.max_value ?? null,
      });
  node.value = value.value ?? "";
  count();
  return counter ? h("div", { class: "field-with-counter" }, node, counter) : node;
}

/** datepicker: YYYY-MM-DD. */
export function dateField(element, blockId, surface, options) {
  return picker(element, blockId, surface, options, "date", "selected_date", element.initial_date);
}

/** timepicker: HH:MM. */
export function timeField(element, blockId, surface, options) {
  return picker(element, blockId, surface, options, "time", "selected_time", element.initial_time);
}

/** datetimepicker: unix seconds outside, the reader's own wall clock inside. */
export function dateTimeField(element, blockId, surface, options) {
  const zone = surface.reader.zone;
  const convert = { toField: (unix) => wallClock(unix, zone), toValue: (text) => unixOf(text, zone) };
  return picker(element, blockId, surface, options, "datetime-local", "selected_date_time", element.initial_date_time, convert);
}

const AS_IT_IS = { toField: (value) => value, toValue: (text) => text };

function picker(element, blockId, surface, options, type, name, initial, convert = AS_IT_IS) {
  const value = surface.form.enter(blockId, element.action_id, { type: element.type, [name]: initial ?? null });
  const node = h("input", { ...attributes(element, blockId, options), class: "field field-when", type });
  node.value = value[name] === null ? "" : convert.toField(value[name]);
  node.addEventListener("change", async () => {
    const before = surface.form.get(blockId, element.action_id);
    const now = { [name]: node.value ? convert.toValue(node.value) : null };
    surface.form.set(blockId, element.action_id, { type: element.type, ...now });
    if (options.dispatch && !(await surface.act(blockId, element, now, node))) {
      surface.form.set(blockId, element.action_id, before);
      node.value = before[name] === null ? "" : convert.toField(before[name]);
    }
  });
  return node;
}

function wallClock(unix, zone) {
  const format = (timeZone) =>
    new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "short" }).format(unix * 1000);
  try {
    return format(zone.tz ?? "UTC").replace(" ", "T");
  } catch {
    return format("UTC").replace(" ", "T");
  }
}

function unixOf(text, zone) {
  const guess = Date.parse(`${text}Z`) / 1000;
  // Twice, because the zone's offset at the first guess may differ from the one at the answer.
  const once = guess - (Date.parse(`${wallClock(guess, zone)}Z`) / 1000 - guess);
  return guess - (Date.parse(`${wallClock(once, zone)}Z`) / 1000 - once);
}
