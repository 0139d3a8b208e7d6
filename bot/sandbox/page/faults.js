// The fault switches. Each says in a sentence what will happen.

import { h, put, uid } from "./dom.js";
import { reconcile } from "./reconcile.js";

// What may go wrong with a call: the server's word for it, the choice, and how the sentence ends.
const KINDS = [
  { what: 429, name: "Too many calls (429)", ends: (s) => `be told to wait ${s} s (429), and do nothing`, seconds: 30 },
  { what: 500, name: "Server error (500)", ends: () => "be answered 500, and do nothing" },
  { what: "internal_error", name: "internal_error", ends: () => "be answered internal_error, and do nothing" },
  { what: "internal_error_after", name: "internal_error, yet done", ends: () => "be done, and yet be answered internal_error" },
  { what: "cut_before", name: "Line cut before it is done", ends: () => "have their line cut, and do nothing" },
  { what: "cut_after", name: "Line cut after it is done", ends: () => "be done, and yet have their line cut" },
  { what: "delay", name: "A slow answer", ends: (s) => `be done, and be answered ${s} s late`, seconds: 5 },
  { what: "token_revoked", name: "token_revoked", ends: () => "be answered token_revoked, and do nothing" },
];

// How often it goes wrong; the server throws a dice of its own for each fault.
const CHANCES = [
  { probability: 1, name: "Every call" },
  { probability: 0.5, name: "Half of the calls", some: "About half of the calls" },
  { probability: 0.1, name: "One call in ten", some: "About one in ten calls" },
];

function sentence({ method, what, left, seconds, probability = 1 }) {
  const kind = KINDS.find((one) => one.what === what);
  const calls = method === "*" ? "of any method" : `of ${method}`;
  const ends = kind ? kind.ends(seconds) : `be answered ${what}, and do nothing`;
  const chance = CHANCES.find((one) => one.probability === probability);
  if (probability < 1) {
    const some = chance?.some ?? `About ${Math.round(probability * 100)} % of the calls`;
    return `${some} ${calls} will ${ends}, ${left === 1 ? "once" : `${left} times`} in all.`;
  }
  return left === 1 ? `The next call ${calls} will ${ends.replace("have their line", "have its line")}.` : `The next ${left} calls ${calls} will ${ends}.`;
}

function countField(label, usual, props = {}) {
  const input = h("input", { type: "number", class: "field field-count", min: "1", max: "1000", step: "1", required: true, value: String(usual), ...props });
  return { input, node: h("label", { class: "fault-field" }, h("span", {}, label), input) };
}

function choice(label, items) {
  const input = h("select", { class: "field" }, items.map(({ value, name }) => h("option", { value }, name)));
  return { input, node: h("label", { class: "fault-field" }, h("span", {}, label), input) };
}

export class Faults {
  constructor(world, act) {
    this.world = world;
    this.act = act;
    this.set = h("ul", { class: "fault-list", "aria-label": "Faults that are set" });
    this.node = h(
      "div",
      { class: "faults" },
      section("Calls that go wrong", this.calls(), this.set),
      section("Events", this.events()),
      section("The line", this.line()),
      section("The workspace", this.workspace()),
      section("Members", this.members()),
    );
  }

  calls() {
    this.method = choice("Method", []);
    this.kind = choice("What goes wrong", KINDS.map((kind, index) => ({ value: String(index), name: kind.name })));
    this.times = countField("How many", 1);
    this.chance = choice("How often", CHANCES.map(({ probability, name }) => ({ value: String(probability), name })));
    this.seconds = countField("Seconds", KINDS[0].seconds, { max: "3600" });
    this.preview = h("p", { class: "panel-note", "aria-live": "polite" });
    const form = h(
      "form",
      {
        class: "fault-form",
        onsubmit: (event) => {
          event.preventDefault();
          const { left: times, ...fault } = this.wanted();
          this.act({ do: "fail", times, ...fault });
        },
      },
      this.method.node,
      this.kind.node,
      this.times.node,
      this.chance.node,
      this.seconds.node,
      this.preview,
      h("button", { type: "submit", class: "button small primary" }, "Set this fault"),
    );
    form.addEventListener("input", () => this.describe());
    this.kind.input.addEventListener("change", () => {
      const { seconds } = this.chosenKind();
      if (seconds) this.seconds.input.value = String(seconds);
      this.describe();
    });
    return form;
  }

  chosenKind() {
    return KINDS[Number(this.kind.input.value)];
  }

  wanted() {
    return { method: this.method.input.value, what: this.chosenKind().what, left: Number(this.times.input.value), seconds: Number(this.seconds.input.value), probability: Number(this.chance.input.value) };
  }

  describe() {
    this.seconds.node.hidden = !this.chosenKind().seconds;
    const words = sentence(this.wanted());
    if (this.preview.textContent !== words) this.preview.textContent = words;
  }

  events() {
    this.duplicate = this.eventSwitch("duplicate_events", "Send them twice", "twice");
    this.shuffle = this.eventSwitch("shuffle_events", "Send them backwards", "in reverse order");
    return [this.duplicate.node, this.shuffle.node];
  }

  eventSwitch(deed, label, how) {
    const count = countField("The next events", 3);
    const note = h("p", { class: "panel-note", role: "status" });
    const stop = h("button", { type: "button", class: "button small", "aria-label": `Stop: ${label}`, onclick: () => this.act({ do: deed, times: 0 }) }, "Stop");
    const node = h(
      "form",
      {
        class: "fault-form row",
        onsubmit: (event) => {
          event.preventDefault();
          this.act({ do: deed, times: Number(count.input.value) });
        },
      },
      count.node,
      h("button", { type: "submit", class: "button small" }, label),
      stop,
      note,
    );
    const show = (left) => {
      stop.hidden = !left;
      const words = left ? `The next ${left === 1 ? "event" : `${left} events`} will be sent ${how}.` : "";
      if (note.textContent !== words) note.textContent = words;
    };
    return { node, show };
  }

  line() {
    this.lineNote = h("p", { class: "panel-note", role: "status" });
    this.lineButtons = h(
      "div",
      { class: "fault-buttons" },
      h("button", { type: "button", class: "button small", title: "Slack does this every few hours", onclick: () => this.act({ do: "disconnect_sockets" }) }, "Ask to reconnect"),
      h("button", { type: "button", class: "button small", title: "Without a word", onclick: () => this.act({ do: "drop_sockets" }) }, "Cut the line"),
    );
    return [this.lineNote, this.lineButtons];
  }

  workspace() {
    this.installed = toggle("Potluck is installed", (on) => this.act({ do: on ? "reinstall" : "uninstall" }));
    this.dataBlocks = toggle("Data tables and charts are taken", (on) => this.act({ do: "data_blocks", on }));
    this.token = toggle("Potluck’s token works", (on) => this.act({ do: on ? "reinstall" : "revoke" }));
    return [this.installed.node, this.token.node, this.dataBlocks.node];
  }

  members() {
    this.who = choice("Who", []);
    this.gone = h("ul", { class: "fault-list", "aria-label": "Deactivated members" });
    return [
      h(
        "form",
        {
          class: "fault-form row",
          onsubmit: (event) => {
            event.preventDefault();
            this.act({ do: "deactivate", user: this.who.input.value });
          },
        },
        this.who.node,
        h("button", { type: "submit", class: "button small" }, "Deactivate"),
      ),
      h("p", { class: "panel-note" }, "Their account is closed, they leave every channel, and Potluck is told."),
      this.gone,
    ];
  }

  draw(state) {
    const name = this.world.team.name;
    options(this.method.input, [{ value: "*", name: "Any method" }, ...state.methods.map((one) => ({ value: one, name: one }))], "chat.postMessage");
    this.describe();
    rows(this.set, state.faults.map((fault) => ({ key: `${fault.method} ${fault.what}`, words: sentence(fault), label: "Clear", act: () => this.act({ do: "clear", method: fault.method, what: fault.what }) })));
    this.duplicate.show(state.duplicate);
    this.shuffle.show(state.shuffle);
    this.lineNote.textContent = lineWords(state.connections);
    this.lineButtons.hidden = state.connections === null;
    const refusal = state.apps[this.world.team.id] ?? "";
    const removed = refusal === "account_inactive";
    this.installed.show(!removed, removed ? `${name} has removed Potluck: every call is refused. Switched on, it is installed again, with the same token.` : `Switched off, ${name} removes Potluck, and Potluck is told so; from then on every call is refused.`);
    this.token.show(!refusal, refusal ? `Every call is answered ${refusal}, until it is switched on.` : "Switched off, the token is revoked, and Potluck is told so; every call is answered token_revoked.");
    this.dataBlocks.show(state.data_blocks, state.data_blocks ? "Switched off, messages and views with them are refused, as in workspaces that do not have them yet." : "Messages and views with them are refused, as in workspaces that do not have them yet.");
    const people = [...this.world.people.values()].filter((one) => !one.is_bot && !one.is_app).sort((a, b) => a.real_name.localeCompare(b.real_name));
    options(this.who.input, people.filter((one) => !one.deleted).map((one) => ({ value: one.id, name: one.real_name })));
    rows(this.gone, people.filter((one) => one.deleted).map((one) => ({ key: one.id, words: `${one.real_name} is deactivated.`, label: "Reactivate", act: () => this.act({ do: "reactivate", user: one.id }) })));
  }
}

function section(title, ...children) {
  const id = uid("faults");
  return h("section", { "aria-labelledby": id }, h("h3", { id }, title), children);
}

/** A switch with its sentence; `flip(on)` is asked, and what `show` says holds. */
function toggle(label, flip) {
  const id = uid("switch");
  const note = h("p", { class: "panel-note", id });
  const box = h("input", { type: "checkbox", role: "switch", "aria-describedby": id, onchange: () => flip(box.checked).then((done) => done || (box.checked = !box.checked)) });
  return {
    node: h("div", { class: "fault-switch" }, h("label", {}, box, h("span", {}, label)), note),
    show(on, words) {
      box.checked = on;
      if (note.textContent !== words) note.textContent = words;
    },
  };
}

/** Sentences with a button each. */
function rows(list, items) {
  reconcile(
    list,
    items.map(({ key, words, label, act }) => ({
      key,
      signature: words,
      build: () => h("li", {}, h("span", {}, words), h("button", { type: "button", class: "button small", "aria-label": `${label}: ${words}`, "data-key": `fault-${key}`, onclick: act }, label)),
    })),
  );
}

/** The options of a select, its choice kept where it is still there. */
function options(select, items, usual) {
  const drawn = JSON.stringify(items);
  if (select.drawn === drawn) return;
  const before = select.drawn ? select.value : usual;
  select.drawn = drawn;
  put(select, items.map(({ value, name }) => h("option", { value }, name)));
  if (items.some(({ value }) => value === before)) select.value = before;
}

function lineWords(connections) {
  if (connections === null) return "Potluck is sent signed HTTP here: there is no line to cut.";
  if (connections === 0) return "Potluck is not connected. Events wait for it; commands fail.";
  return `Potluck is connected${connections > 1 ? ` ${connections} times` : ""}. It should come back by itself, and lose nothing.`;
}
