// Block Kit's elements that offer a choice: checkboxes, radio buttons and all kinds of selects.

import { h, uid } from "./dom.js";
import { plain, textObject } from "./mrkdwn.js";
import { Select } from "./select.js";

const sameOption = (a, b) => a.value === b.value;

/** checkboxes and radio_buttons. */
export function boxes(element, blockId, surface, options) {
  const several = element.type === "checkboxes";
  const name = uid("choice");
  const initial = several
    ? { type: element.type, selected_options: element.initial_options ?? [] }
    : { type: element.type, selected_option: element.initial_option ?? null };
  const value = surface.form.enter(blockId, element.action_id, initial);
  const chosen = several ? value.selected_options : [value.selected_option].filter(Boolean);
  const fieldset = h("fieldset", { class: "boxes" }, h("legend", { class: "visually-hidden" }, options.label));
  const inputs = element.options.map((option, index) =>
    h("input", {
      type: several ? "checkbox" : "radio",
      name,
      checked: chosen.some((other) => sameOption(other, option)),
      "data-key": `${blockId}/${element.action_id}/${index}`,
    }),
  );
  const read = () => element.options.filter((_, index) => inputs[index].checked);
  fieldset.addEventListener("change", async () => {
    const before = surface.form.get(blockId, element.action_id);
    const now = several ? { selected_options: read() } : { selected_option: read()[0] ?? null };
    surface.form.set(blockId, element.action_id, { type: element.type, ...now });
    if (!options.dispatch || (await surface.act(blockId, element, now, fieldset))) return;
    surface.form.set(blockId, element.action_id, before);
    const held = several ? before.selected_options : [before.selected_option].filter(Boolean);
    inputs.forEach((input, index) => {
      input.checked = held.some((other) => sameOption(other, element.options[index]));
    });
  });
  fieldset.append(
    ...element.options.map((option, index) =>
      h(
        "label",
        {},
        inputs[index],
        h(
          "span",
          {},
          textObject(option.text, surface.reader),
          option.description ? h("small", {}, textObject(option.description, surface.reader)) : null,
        ),
      ),
    ),
  );
  return fieldset;
}

/** What a kind of select chooses from, and what Slack calls the choice. */
function kindOf(element, blockId, surface) {
  const filtered = (groups, query, show) => {
    const q = query.trim().toLowerCase();
    return groups.map((g) => ({ ...g, options: g.options.filter((o) => !q || show(o).toLowerCase().includes(q)) }));
  };
  const optionText = (option) => plain(option.text);
  const base = element.type.replace(/^multi_/, "");
  if (base === "static_select") {
    const groups = element.option_groups
      ? element.option_groups.map((g) => ({ label: plain(g.label), options: g.options }))
      : [{ label: null, options: element.options ?? [] }];
    return { name: "option", show: optionText, describe: (o) => (o.description ? plain(o.description) : null), same: sameOption, groups: (q) => filtered(groups, q, optionText) };
  }
  if (base === "external_select") {
    return { name: "option", show: optionText, describe: (o) => (o.description ? plain(o.description) : null), same: sameOption, groups: (q) => surface.options(blockId, element, q), minQuery: element.min_query_length ?? 3 };
  }
  const same = (a, b) => a === b;
  if (base === "users_select") {
    const show = (id) => surface.reader.person(id)?.real_name ?? id;
    const ids = () => surface.pane.everybody().map((p) => p.id);
    return { name: "user", show, describe: (id) => surface.reader.person(id)?.title || null, same, groups: (q) => filtered([{ label: null, options: ids() }], q, show) };
  }
  const show = (id) => `#${surface.reader.channel(id)?.name ?? id}`;
  const ids = () => surface.pane.channels().map((c) => c.id);
  const name = base === "channels_select" ? "channel" : "conversation";
  return { name, show, describe: () => null, same, groups: (q) => filtered([{ label: null, options: ids() }], q, show) };
}

/** Selects with one choice or several: static, external, users, channels, conversations. */
export function select(element, blockId, surface, options) {
  const several = element.type.startsWith("multi_");
  const kind = kindOf(element, blockId, surface);
  const name = several ? `selected_${kind.name}s` : `selected_${kind.name}`;
  const given = element[several ? `initial_${kind.name}s` : `initial_${kind.name}`];
  const initial = { type: element.type, [name]: given ?? (several ? [] : null) };
  const value = surface.form.enter(blockId, element.action_id, initial);
  const field = new Select({
    ...kind,
    several,
    clearable: options.required === false,
    most: element.max_selected_items,
    placeholder: element.placeholder ? plain(element.placeholder) : several ? "Choose any" : "Choose one",
    label: options.label ?? (element.placeholder ? plain(element.placeholder) : "Choose"),
    key: `${blockId}/${element.action_id}`,
    chosen: several ? value[name] : value[name] === null ? [] : [value[name]],
    change: async (chosen) => {
      const before = surface.form.get(blockId, element.action_id);
      const now = { [name]: several ? chosen : (chosen[0] ?? null) };
      surface.form.set(blockId, element.action_id, { type: element.type, ...now });
      if (!options.dispatch || (await surface.act(blockId, element, now, field.node))) return true;
      surface.form.set(blockId, element.action_id, before);
      return false;
    },
  });
  if (options.required) field.input.setAttribute("aria-required", "true");
  return field.node;
}
