// Suggestions while typing in the composer: /commands, @people, #channels.

import { h, uid } from "./dom.js";
import { openPopup } from "./popup.js";

const MOST = 8;

/** What is being typed at the caret: {kind, query, from, to} or null. */
function tokenAt(text, caret) {
  const before = text.slice(0, caret);
  const command = /^\/([\w-]*)$/.exec(before);
  if (command) return { kind: "command", query: command[1], from: 0, to: caret };
  const other = /(?:^|[\s(])([@#])([\p{L}\p{N}._-]*)$/u.exec(before);
  if (!other) return null;
  const kind = other[1] === "@" ? "person" : "channel";
  return { kind, query: other[2], from: caret - other[2].length - 1, to: caret };
}

function rank(query, ...texts) {
  const q = query.toLowerCase();
  const places = texts.filter(Boolean).map((text) => {
    const t = text.toLowerCase();
    return t.startsWith(q) ? 0 : t.split(/[\s._-]+/).some((word) => word.startsWith(q)) ? 1 : 9;
  });
  return Math.min(...places);
}

function best(items, score) {
  return items
    .map((item, index) => [score(item), index, item])
    .filter(([value]) => value < 9)
    .sort((a, b) => a[0] - b[0] || a[1] - b[1])
    .slice(0, MOST)
    .map(([, , item]) => item);
}

/** The list for one textarea. `pane` knows the people, channels and commands. */
export class Suggestions {
  constructor(field, pane) {
    this.field = field;
    this.pane = pane;
    this.rows = [];
    this.active = 0;
    this.dismissed = null;
    this.list = h("div", { class: "popup options suggestions", role: "listbox", id: uid("suggestions"), "aria-label": "Suggestions" });
    this.list.addEventListener("mousedown", (event) => event.preventDefault());
    field.setAttribute("aria-autocomplete", "list");
    field.setAttribute("aria-controls", this.list.id);
    field.addEventListener("input", () => this.update());
    field.addEventListener("click", () => this.update());
    field.addEventListener("blur", () => this.hide());
  }

  get isOpen() {
    return this.list.isConnected;
  }

  update() {
    const token = tokenAt(this.field.value, this.field.selectionStart);
    // Escape closes the list for this word, not for the next.
    if (token && this.dismissed === `${token.kind}${token.from}`) return;
    this.dismissed = null;
    if (!token) {
      this.hide();
      return;
    }
    this.token = token;
    const items = this.find(token);
    if (!items.length) {
      this.hide();
      return;
    }
    this.rows = items.map((item) => ({
      ...item,
      node: h(
        "div",
        { role: "option", class: "option", id: uid("suggestion"), "aria-selected": "false", onclick: () => this.take(item) },
        h("span", {}, h("strong", {}, item.title), item.usage ? h("code", {}, item.usage) : null, item.detail ? h("small", {}, item.detail) : null),
      ),
    }));
    this.list.replaceChildren(...this.rows.map((row) => row.node));
    openPopup(this.list, this.field.closest(".composer") ?? this.field, { prefer: "above", width: "anchor" });
    this.activate(0);
  }

  find({ kind, query }) {
    if (kind === "command") {
      const items = best(this.pane.commands(), (c) => rank(query, c.command.slice(1)));
      return items.map((c) => ({ title: c.command, usage: c.usage_hint, detail: c.description, text: `${c.command} ` }));
    }
    if (kind === "channel") {
      const items = best(this.pane.channels(), (c) => rank(query, c.name));
      return items.map((c) => ({ title: `#${c.name}`, text: `#${c.name} ` }));
    }
    const items = best(this.pane.everybody(), (p) => rank(query, p.real_name, p.name));
    return items.map((p) => ({ title: p.real_name || p.name, detail: `@${p.name} · ${p.title}`, text: `@${p.name} ` }));
  }

  activate(index) {
    this.active = (index + this.rows.length) % this.rows.length;
    this.rows.forEach((row, i) => {
      row.node.classList.toggle("active", i === this.active);
      row.node.setAttribute("aria-selected", String(i === this.active));
    });
    this.rows[this.active].node.scrollIntoView({ block: "nearest" });
    this.field.setAttribute("aria-activedescendant", this.rows[this.active].node.id);
  }

  take(item) {
    const { from, to } = this.token;
    this.field.setRangeText(item.text, from, to, "end");
    this.hide();
    this.field.dispatchEvent(new Event("input", { bubbles: true }));
  }

  hide() {
    this.list.remove();
    this.field.removeAttribute("aria-activedescendant");
  }

  /** A key in the field -> whether the list has used it. */
  key(event) {
    if (!this.isOpen) return false;
    if (event.key === "ArrowDown") this.activate(this.active + 1);
    else if (event.key === "ArrowUp") this.activate(this.active - 1);
    else if (event.key === "Tab" || (event.key === "Enter" && !this.isWhole())) this.take(this.rows[this.active]);
    else if (event.key === "Escape") {
      this.dismissed = `${this.token.kind}${this.token.from}`;
      this.hide();
    } else return false;
    event.preventDefault();
    return true;
  }

  /** The whole word is already there: Enter then sends it. */
  isWhole() {
    const { from, to } = this.token;
    return this.field.value.slice(from, to) === this.rows[this.active].text.trim();
  }
}
