// What happens next: the instants that Potluck has announced, day by day, in the time of whoever
// acts in the left pane.

import { h, put, uid } from "./dom.js";
import { UTC, clockTime, dayKey, dayName, fullDateTime, relative, zoneOf } from "./dates.js";
import { icon } from "./icons.js";
import { placeBeside } from "./popup.js";

const MOST = 20;

export class Upcoming {
  constructor(world) {
    this.world = world;
    this.button = h("button", { type: "button", class: "button small quiet", "aria-expanded": "false", "aria-controls": "upcoming", "aria-label": "What happens next", title: "What happens next", onclick: () => this.toggle() }, icon("clock"), h("span", { class: "when-wide" }, "What happens next"));
    this.node = h("div", { class: "popup upcoming", id: "upcoming", role: "region", "aria-label": "What happens next", tabindex: "-1", popover: "auto" });
    this.node.addEventListener("toggle", (event) => this.button.setAttribute("aria-expanded", String(event.newState === "open")));
  }

  get open() {
    return this.node.matches(":popover-open");
  }

  async toggle() {
    if (this.open) {
      this.node.hidePopover();
      return;
    }
    await this.world.clockRefresher.run();
    this.node.showPopover();
    this.draw();
    placeBeside(this.node, this.button);
  }

  draw() {
    if (!this.open) return;
    const { world } = this;
    const now = world.now();
    const person = world.people.get(world.panes[0]?.as);
    const zone = zoneOf(person);
    const list = [...world.clock.upcoming].sort((a, b) => a.at - b.at).slice(0, MOST);
    const drawn = JSON.stringify([list, world.clock.upcoming.length, clockTime(now, UTC), person?.id]);
    if (drawn === this.drawn) return;
    this.drawn = drawn;
    const more = world.clock.upcoming.length - list.length;
    put(
      this.node,
      h("h2", {}, "What happens next"),
      list.length
        ? [h("p", { class: "upcoming-whose" }, `In ${person ? `${person.real_name.split(" ")[0]}’s` : "local"} time`), days(list, zone).map((items) => day(items, zone, now))]
        : h("p", {}, "Potluck has announced nothing. Is it running?"),
      more > 0 ? h("p", {}, `and ${more} more`) : null,
    );
  }
}

/** [[item, ...], ...]: one list for each day that has something. */
function days(list, zone) {
  const byDay = new Map();
  for (const item of list) {
    const key = dayKey(item.at, zone);
    byDay.set(key, [...(byDay.get(key) ?? []), item]);
  }
  return [...byDay.values()];
}

function day(items, zone, now) {
  const id = uid("day");
  return h(
    "section",
    { class: "upcoming-day" },
    h("h3", { id }, dayName(items[0].at, zone, now)),
    h("ol", { "aria-labelledby": id }, together(items).map((item) => row(item, zone, now))),
  );
}

/** What is said several times in a row of one day, said once: [{at, last, what, times}, ...]. */
function together(items) {
  const rows = [];
  for (const { at, what } of items) {
    const before = rows.at(-1);
    if (before?.what === what) Object.assign(before, { last: at, times: before.times + 1 });
    else rows.push({ at, last: at, what, times: 1 });
  }
  return rows;
}

function row({ at, last, what, times }, zone, now) {
  const until = clockTime(last, zone) === clockTime(at, zone) ? null : `, last at ${clockTime(last, zone)}`;
  return h(
    "li",
    {},
    h("time", { datetime: new Date(at * 1000).toISOString(), title: `${fullDateTime(at, UTC)} UTC` }, clockTime(at, zone)),
    h("span", {}, what, times > 1 ? [" ", h("small", {}, `${times} times`, until)] : null),
    h("small", {}, relative(at, now)),
  );
}
