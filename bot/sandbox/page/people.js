// Choosing people: who one acts as, whom to write to, whom to invite; and a person's card.

import { h, hidden } from "./dom.js";
import { avatar } from "./avatar.js";
import { clockTime, zoneOf } from "./dates.js";
import { showDialog } from "./dialogs.js";
import { icon } from "./icons.js";
import { pickOne } from "./pick.js";

function role(person) {
  if (person.deleted) return "deactivated";
  if (person.is_bot) return "app";
  if (person.is_ultra_restricted) return "single-channel guest";
  if (person.is_restricted) return "guest";
  if (person.is_owner) return "owner";
  return person.is_admin ? "admin" : null;
}

/** Name, title and local time of a person, as a row of a list. */
export function personRow(person, now) {
  const marks = role(person);
  return [
    avatar(person, "medium"),
    h(
      "span",
      { class: "person-words" },
      h("span", { class: "person-name" }, person.real_name || person.name, marks ? h("small", { class: "tag" }, marks) : null),
      h("small", {}, person.title || `@${person.name}`),
    ),
    h("small", { class: "person-time" }, clockTime(now, zoneOf(person))),
    person.unread ? h("span", { class: "badge", title: "New messages from Potluck" }, hidden(", "), String(person.unread), hidden(" new from Potluck")) : null,
  ];
}

function matches(person, query) {
  const text = `${person.real_name} ${person.name} ${person.title} ${person.tz ?? ""} ${role(person) ?? ""}`.toLowerCase();
  return query.toLowerCase().split(/\s+/).every((word) => text.includes(word));
}

/** Ask for one person of `people` -> their id or null. */
export function pickPerson(title, people, now, current = null) {
  return pickOne(title, {
    label: "Search people",
    placeholder: "Search by name, title or place",
    empty: "Nobody of that name here",
    find: (query) =>
      people
        .filter((person) => matches(person, query))
        .map((person) => ({ value: person.id, current: person.id === current, content: personRow(person, now) })),
  });
}

/** Ask for up to `most` people -> ids, or null. */
export function pickSeveral(title, people, now, most) {
  return showDialog(
    title,
    (close) => {
      const chosen = new Set();
      const list = h("div", { class: "people-list", role: "group", "aria-label": title });
      const go = h("button", { type: "button", class: "button primary", disabled: true, onclick: () => close([...chosen]) }, "Open");
      const fill = () =>
        list.replaceChildren(
          ...people.filter((p) => matches(p, input.value.trim())).map((person) => {
            const box = h("input", {
              type: "checkbox",
              checked: chosen.has(person.id),
              onchange: () => {
                if (box.checked && chosen.size >= most) box.checked = false;
                if (box.checked) chosen.add(person.id);
                else chosen.delete(person.id);
                go.disabled = chosen.size === 0;
              },
            });
            return h("label", { class: "person" }, box, personRow(person, now));
          }),
        );
      const input = h("input", { class: "field", type: "text", placeholder: "Search by name, title or place", "aria-label": "Search people", oninput: fill });
      fill();
      return {
        body: [h("div", { class: "search-field" }, icon("search"), input), list],
        footer: [h("small", { class: "foot-note" }, `Up to ${most} people`), go],
        first: input,
      };
    },
    { className: "dialog-people" },
  );
}

/** A person's card -> "write", "act" or null. */
export function personCard(person, now, canAct) {
  return showDialog(
    person.real_name || person.name,
    (close) => {
      const facts = [
        ["Title", person.title],
        ["Handle", `@${person.name}`],
        ["Local time", `${clockTime(now, zoneOf(person))} (${person.tz_label || person.tz || "no time zone"})`],
        ["Here as", role(person)],
      ].filter(([, value]) => value);
      const write = h("button", { type: "button", class: "button primary", onclick: () => close("write") }, "Send a message");
      const act = canAct ? h("button", { type: "button", class: "button", onclick: () => close("act") }, "Act as this person") : null;
      return {
        body: h("div", { class: "card" }, avatar(person, "large"), h("dl", {}, facts.map(([k, v]) => [h("dt", {}, k), h("dd", {}, v)]))),
        footer: [act, person.deleted ? null : write].filter(Boolean),
        first: write,
      };
    },
    { className: "dialog-small" },
  );
}
