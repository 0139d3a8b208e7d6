// The bar at the top: what time it is, letting time pass, and the page's own tools.

import { announce, h } from "./dom.js";
import { UTC, clockTime, dayKey, fullDateTime, shortDate, zoneOf } from "./dates.js";
import { bowl, icon } from "./icons.js";
import { themeButton } from "./theme.js";
import { Upcoming } from "./upcoming.js";

const HOUR = 3600;

const STEPS = [
  { label: "+1 hour", short: "+1 h", request: { by: HOUR } },
  { label: "+1 day", short: "+1 d", request: { by: 24 * HOUR } },
  { label: "+1 week", short: "+1 w", request: { by: 7 * 24 * HOUR } },
  { label: "Until something happens", short: "Until something", request: { until: "something" } },
];

/** A clock; it names its day where that is not the day of the clock before it. */
function clockFace(now, name, zone, zoneName, before) {
  const showsDay = !before || dayKey(now, before) !== dayKey(now, zone);
  return h(
    "div",
    { title: `${fullDateTime(now, zone)}, ${zoneName}` },
    h("small", {}, name),
    h("span", {}, showsDay ? `${shortDate(now, zone)}, ` : null, clockTime(now, zone)),
  );
}

export class TimeBar {
  constructor(world, { onSideBySide, onGuide, panelButton }) {
    this.world = world;
    this.clocks = h("div", { class: "clocks", role: "group", "aria-label": "Time" });
    this.buttons = STEPS.map((step) =>
      h(
        "button",
        { type: "button", class: "button small", "aria-label": step.label, onclick: () => this.advance(step.request) },
        h("span", { class: "when-wide" }, step.label),
        h("span", { class: "when-narrow" }, step.short),
      ),
    );
    this.upcoming = new Upcoming(world);
    this.side = h("button", { type: "button", class: "icon-button", "aria-pressed": "false", "aria-label": "Side by side", title: "Two members side by side", onclick: onSideBySide }, icon("columns"));
    this.node = h(
      "header",
      { class: "timebar" },
      h("div", { class: "brand" }, bowl(), h("span", {}, "Potluck")),
      this.clocks,
      h("div", { class: "time-steps", role: "group", "aria-label": "Let time pass" }, this.buttons, this.upcoming.button),
      h(
        "div",
        { class: "page-tools" },
        panelButton,
        this.side,
        h("button", { type: "button", class: "icon-button", "aria-label": "Show the first steps", title: "First steps", onclick: onGuide }, icon("help")),
        themeButton(),
      ),
      this.upcoming.node,
    );
    new ResizeObserver(() => this.fit()).observe(this.node);
    for (const what of ["clock", "people", "place"]) world.addEventListener(what, () => this.draw());
    setInterval(() => this.draw(), 1000);
  }

  async advance(request) {
    const [pane] = this.world.panes;
    try {
      this.say(await this.world.advance(request), request);
    } catch (error) {
      if (error.code === undefined) throw error;
      pane.toasts.show(error.message, { problem: true });
    }
  }

  say({ why, readers }, request) {
    const { world } = this;
    const [pane] = world.panes;
    const time = `It is ${fullDateTime(world.now(), UTC)} UTC.`;
    if (why === "limit") {
      pane.toasts.show(`${request.by ? "A week" : "Fifteen days"} passed, and Potluck wrote to nobody here.`);
      announce(time);
      return;
    }
    const written = readers.length ? `Potluck wrote to ${this.few(readers)}.` : "";
    announce(`${time} ${written}`);
    // What was written to whoever is acted as shows itself; to see the rest, one has to be them.
    const known = readers.filter((id) => world.members().some((person) => person.id === id));
    if (!known.length || known.some((id) => world.panes.some((each) => each.as === id))) return;
    const reader = world.people.get(known[0]);
    pane.toasts.show(written, { act: { label: `Be ${reader.real_name.split(" ")[0]}`, run: () => pane.readAs(reader.id) } });
  }

  /** The first names of a few people, those who are acted as first; and how many more. */
  few(ids) {
    const { people, panes } = this.world;
    const acted = new Set(panes.map((pane) => pane.as));
    const names = [...ids]
      .sort((a, b) => acted.has(b) - acted.has(a))
      .map((id) => people.get(id)?.real_name.split(" ")[0])
      .filter(Boolean);
    const shown = names.length > 3 ? [...names.slice(0, 2), `${names.length - 2} others`] : names;
    return new Intl.ListFormat("en-GB").format(shown) || "somebody in another workspace";
  }

  draw() {
    const { world } = this;
    const now = world.now();
    const rows = [["UTC", UTC, "UTC"]];
    for (const pane of world.panes) {
      const person = pane.person(pane.as);
      if (!person) continue;
      rows.push([person.real_name.split(" ")[0], zoneOf(person), person.tz_label || person.tz || "no time zone"]);
    }
    const drawn = JSON.stringify([rows, Math.floor(now / 60), world.clock.advancing]);
    if (drawn !== this.drawn) {
      this.drawn = drawn;
      this.clocks.replaceChildren(...rows.map((row, index) => clockFace(now, ...row, rows[index - 1]?.[1])));
      const { advancing } = world.clock;
      this.node.classList.toggle("advancing", advancing);
      this.clocks.setAttribute("aria-busy", String(advancing));
      for (const button of this.buttons) button.disabled = advancing;
      this.fit();
    }
    this.side.setAttribute("aria-pressed", String(world.panes.length > 1));
    this.upcoming.draw();
  }

  /** One row where everything fits into it, two where it does not. */
  fit() {
    this.node.classList.remove("two-rows");
    this.node.classList.toggle("two-rows", this.node.scrollWidth > this.node.clientWidth);
  }
}
