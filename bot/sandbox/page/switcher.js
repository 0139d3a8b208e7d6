// Going somewhere by a few letters of its name (Ctrl+K, or Command+K): places first, then people.

import { h } from "./dom.js";
import { icon } from "./icons.js";
import { pickOne } from "./pick.js";
import { personRow } from "./people.js";

/** Ask where to go in `pane`, and go there. */
export async function switchPlace(pane) {
  const { app } = pane.world.team;
  const fixed = [
    { at: "home", name: "Home", about: app?.name, picture: icon("home") },
    { at: pane.sidebar?.app?.im_id || "app", name: "Messages", about: app?.name, picture: icon("message"), unread: pane.sidebar?.app?.unread },
  ];
  // What has not been read comes first: that is where one most likely wants to go.
  const places = [...fixed, ...pane.side.listed()].sort((a, b) => Boolean(b.unread) - Boolean(a.unread));
  const chosen = await pickOne("Go to", {
    label: "Search places and people",
    placeholder: "A channel, a conversation, a person",
    empty: "Nothing of that name here",
    find: (query) => [
      ...places.filter((place) => has(query, place.name, place.about)).map((place) => ({
        value: { at: place.at },
        current: place.at === pane.at,
        content: placeRow(place),
      })),
      ...(query ? pane.everybody() : [])
        .filter((person) => person.id !== pane.as && !person.is_app && has(query, person.real_name, person.name))
        .map((person) => ({ value: { person: person.id }, content: personRow(person, pane.world.now()) })),
    ],
  });
  if (chosen?.at) await pane.go(chosen.at);
  else if (chosen) await pane.writeTo([chosen.person]);
  else return;
  pane.returnFocus();
}

function has(query, ...texts) {
  const text = texts.join(" ").toLowerCase();
  return query.toLowerCase().split(/\s+/).every((word) => text.includes(word));
}

function placeRow({ name, about, picture, unread }) {
  return [
    h("span", { class: "place-picture", "aria-hidden": "true" }, picture),
    h("span", { class: "person-words" }, h("span", { class: "person-name" }, name), about ? h("small", {}, about) : null),
    unread ? h("span", { class: "badge" }, String(unread)) : null,
  ];
}
