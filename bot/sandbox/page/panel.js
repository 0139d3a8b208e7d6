// "Behind the scenes": a drawer for the curious, with what Potluck and the sandbox say to each
// other, how near Slack's limits that comes, and what can be made to go wrong.

import { h, uid } from "./dom.js";
import { get, post } from "./api.js";
import { Faults } from "./faults.js";
import { icon } from "./icons.js";
import { Limits } from "./limits.js";
import { Refresher } from "./live.js";
import { Traffic } from "./traffic.js";

const KEY = "potluck.panel";
// Traffic comes in bursts; and the meters sink by themselves.
const GAP = 150;
const METER_PAUSE = 2000;

function remembered() {
  try {
    return JSON.parse(localStorage.getItem(KEY)) ?? {};
  } catch {
    return {};
  }
}

export class Panel {
  constructor(world) {
    this.world = world;
    this.cursor = 0;
    this.refresher = new Refresher(() => this.load(), GAP);
    const act = (deed) => this.act(deed);
    this.rooms = [
      { name: "Traffic", room: new Traffic(world) },
      { name: "Limits", room: new Limits() },
      { name: "Faults", room: new Faults(world, act) },
    ];
    this.build();
    world.addEventListener("panel", () => this.isOpen && this.refresh());
    world.addEventListener("people", () => this.isOpen && this.state && this.draw());
    setInterval(() => this.isOpen && this.here === "Limits" && document.visibilityState === "visible" && this.refresh(), METER_PAUSE);
  }

  build() {
    const id = uid("panel");
    this.button = h(
      "button",
      { type: "button", class: "icon-button panel-button", "aria-expanded": "false", "aria-controls": id, "aria-label": "Behind the scenes", title: "Behind the scenes", onclick: () => this.show(!this.isOpen, true) },
      icon("pulse"),
      h("span", {}, "Behind the scenes"),
    );
    this.problem = h("p", { class: "panel-problem", role: "alert", hidden: true });
    for (const one of this.rooms) {
      one.body = h("div", { class: "panel-room", role: "tabpanel", id: uid("room"), "aria-label": one.name, hidden: true }, one.room.node);
      one.tab = h("button", { type: "button", role: "tab", "aria-controls": one.body.id, onclick: () => this.choose(one.name) }, one.name);
    }
    const tabs = h("div", { class: "tabs", role: "tablist", "aria-label": "Behind the scenes" }, this.rooms.map(({ tab }) => tab));
    tabs.addEventListener("keydown", (event) => this.key(event));
    this.node = h(
      "aside",
      { class: "panel", id, "aria-label": "Behind the scenes", hidden: true },
      h("header", { class: "panel-head" }, h("h2", {}, "Behind the scenes"), h("button", { type: "button", class: "icon-button", "aria-label": "Close the panel", title: "Close", onclick: () => this.show(false, true) }, icon("close"))),
      tabs,
      this.problem,
      this.rooms.map(({ body }) => body),
    );
    this.node.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && !event.defaultPrevented) this.show(false, true);
    });
  }

  /** As it was left the last time. */
  begin() {
    const { open, tab } = remembered();
    this.choose(this.rooms.some(({ name }) => name === tab) ? tab : "Traffic");
    this.show(Boolean(open), false);
  }

  get isOpen() {
    return !this.node.hidden;
  }

  show(open, byHand) {
    this.node.hidden = !open;
    this.button.setAttribute("aria-expanded", String(open));
    this.remember();
    if (open) this.refresh();
    if (byHand && open) this.rooms.find(({ name }) => name === this.here).tab.focus();
    else if (byHand) this.button.focus();
  }

  choose(name) {
    this.here = name;
    for (const one of this.rooms) {
      const here = one.name === name;
      one.tab.setAttribute("aria-selected", String(here));
      one.tab.tabIndex = here ? 0 : -1;
      one.body.hidden = !here;
    }
    this.remember();
    if (this.isOpen) this.refresh();
  }

  key(event) {
    const at = this.rooms.findIndex(({ name }) => name === this.here);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = this.rooms.at(to % this.rooms.length);
    this.choose(next.name);
    next.tab.focus();
  }

  remember() {
    localStorage.setItem(KEY, JSON.stringify({ open: this.isOpen, tab: this.here }));
  }

  refresh() {
    return this.report(this.refresher.run());
  }

  async load() {
    this.take(await get("panel", { since: this.cursor }));
  }

  /** Flip a switch on the server; what it answers is how things are now. -> whether it was done. */
  async act(deed) {
    const done = await this.report(post("faults", { team: this.world.team.id, since: this.cursor, ...deed }));
    if (done) this.take(done);
    return Boolean(done);
  }

  async report(promise) {
    try {
      const done = await promise;
      this.problem.hidden = true;
      return done;
    } catch (error) {
      if (error.code === undefined) throw error;
      this.problem.textContent = error.message;
      this.problem.hidden = false;
      return null;
    }
  }

  take(state) {
    this.state = state;
    this.cursor = state.cursor;
    this.draw();
    // What was heard is drawn once, however often the switches are drawn again.
    this.state = { ...state, exchanges: [], restarted: false };
  }

  draw() {
    for (const { room } of this.rooms) room.draw(this.state);
  }
}
