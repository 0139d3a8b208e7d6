// The traffic: each call and each event with its answer, the newest last.

import { h, put } from "./dom.js";
import { UTC, fullDateTime } from "./dates.js";
import { icon } from "./icons.js";
import { reconcile } from "./reconcile.js";

const MOST = 300;
// Within so many pixels of the end one is at the end, and stays there.
const NEAR = 40;

export class Traffic {
  constructor(world) {
    this.world = world;
    this.kept = new Map();
    this.unfolded = new Set();
    this.frozen = null;
    this.filter = h("input", { type: "search", class: "field", placeholder: "Filter: a method, a name, an error", "aria-label": "Filter the traffic", autocomplete: "off", oninput: () => this.fill() });
    this.pause = h("button", { type: "button", class: "button small", "aria-pressed": "false", onclick: () => this.togglePause() }, "Pause");
    this.note = h("p", { class: "panel-note", role: "status" });
    this.list = h("ol", { class: "traffic", "aria-label": "Traffic, the newest last" });
    this.scroller = h("div", { class: "traffic-scroller" }, this.list);
    this.node = h(
      "div",
      { class: "traffic-room" },
      h("div", { class: "traffic-tools" }, h("div", { class: "search-field" }, icon("search"), this.filter), this.pause),
      this.note,
      this.scroller,
    );
  }

  togglePause() {
    this.frozen = this.frozen ? null : [...this.kept.values()];
    this.pause.setAttribute("aria-pressed", String(Boolean(this.frozen)));
    this.fill();
  }

  draw({ exchanges, restarted }) {
    if (restarted) this.kept.clear();
    for (const one of exchanges) this.kept.set(one.id, one);
    for (const id of [...this.kept.keys()].slice(0, -MOST)) this.kept.delete(id);
    this.fill();
  }

  fill() {
    const { scroller } = this;
    const words = this.filter.value.toLowerCase().split(/\s+/).filter(Boolean);
    const all = this.frozen ?? [...this.kept.values()];
    const shown = all.filter((one) => matches(one, words));
    const atEnd = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < NEAR;
    reconcile(
      this.list,
      shown.map((one) => ({ key: String(one.id), signature: String(one.stamp), build: () => this.row(one) })),
    );
    put(this.note, this.sentence(all.length, shown.length));
    if (atEnd) scroller.scrollTop = scroller.scrollHeight;
  }

  sentence(all, shown) {
    if (this.frozen) {
      const last = this.frozen.at(-1)?.id ?? 0;
      const fresh = [...this.kept.keys()].filter((id) => id > last).length;
      return fresh ? `Paused; ${fresh} more since then.` : "Paused.";
    }
    if (!all) return "Nothing yet. Write something, or let time pass.";
    return shown ? "" : "Nothing here matches the filter.";
  }

  row(one) {
    const details = h(
      "details",
      { open: this.unfolded.has(one.id) },
      h(
        "summary",
        { "data-key": `exchange-${one.id}` },
        h("span", { class: `direction ${one.direction}`, "aria-hidden": "true" }, one.direction === "call" ? "→" : "←"),
        h("span", { class: "visually-hidden" }, one.direction === "call" ? "Potluck calls " : "Potluck is sent "),
        h("span", { class: "traffic-words" }, h("strong", {}, one.what), this.circumstances(one)),
        outcome(one),
        h("time", { title: `${fullDateTime(one.at, UTC)} UTC` }, fullDateTime(one.at, UTC).split(", ")[1]),
      ),
    );
    const fold = () => {
      const byHand = details.open && !this.unfolded.has(one.id);
      if (details.open) this.unfolded.add(one.id);
      else this.unfolded.delete(one.id);
      if (details.open && details.children.length === 1) details.append(...contents(one));
      if (byHand) details.scrollIntoView({ block: "nearest" });
    };
    details.addEventListener("toggle", fold);
    return h("li", { class: one.ok === false ? "failed" : "" }, details);
  }

  circumstances(one) {
    const team = this.world.teams.length > 1 ? this.world.teams.find(({ id }) => id === one.team)?.name : null;
    const words = [one.about, one.who, one.where, team].filter(Boolean).join(" · ");
    return words ? h("span", {}, " ", words) : null;
  }
}

function matches(one, words) {
  if (!words.length) return true;
  one.text ??= JSON.stringify(one).toLowerCase();
  return words.every((word) => one.text.includes(word));
}

function outcome(one) {
  if (one.ok === null) return h("span", { class: "outcome" }, "waiting");
  return h("span", { class: one.ok ? "outcome good" : "outcome bad" }, one.ok ? "ok" : one.error || "refused");
}

function contents(one) {
  const sent = one.direction === "call" ? "Arguments" : "Payload";
  const answered = one.direction === "call" ? "Reply" : "Answer";
  return [json(sent, one.sent), one.answer === null ? null : json(answered, one.answer)].filter(Boolean);
}

function json(title, value) {
  const text = typeof value === "string" ? value : JSON.stringify(value, null, 2);
  return h("figure", { class: "json" }, h("figcaption", {}, title), h("pre", { tabindex: "0", "aria-label": title }, text));
}
