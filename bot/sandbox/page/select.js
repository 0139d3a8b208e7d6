// One select for all of Block Kit's: type to narrow, arrow keys, one choice or several, options
// that are there or that the app is asked for. The pattern is ARIA's editable combobox with a list.

import { h, uid } from "./dom.js";
import { icon } from "./icons.js";
import { openPopup, placeBeside } from "./popup.js";

const TYPING_PAUSE = 250;

/**
 * A select. `groups(query)` -> [{label|null, options: [option]}] or a promise of it;
 * `show(option)` -> text; `describe(option)` -> text or null; `same(a, b)` tells options apart;
 * `chosen`: array of options; `change(options)` is told the new choice, and refuses it with false;
 * `clearable`: emptying the field takes a single choice back.
 */
export class Select {
  constructor({ groups, show, describe = () => null, same, chosen, change, several, most, placeholder, key, label, minQuery = 0, clearable = false }) {
    Object.assign(this, { groups, show, describe, same, chosen, change, several, most, minQuery, clearable });
    this.options = [];
    this.active = -1;
    this.list = h("div", { class: "popup options", role: "listbox", id: uid("options"), "aria-label": label });
    if (several) this.list.setAttribute("aria-multiselectable", "true");
    this.chips = h("span", { class: "chips", onkeydown: (event) => this.keyOnChip(event) });
    this.input = h("input", {
      type: "text",
      role: "combobox",
      class: "select-input",
      autocomplete: "off",
      spellcheck: "false",
      "aria-autocomplete": "list",
      "aria-expanded": "false",
      "aria-controls": this.list.id,
      "aria-label": label,
      "data-key": key,
      placeholder,
      oninput: () => this.typed(),
      onkeydown: (event) => this.key(event),
      onclick: () => this.open(),
      onblur: () => this.close(),
    });
    this.placeholder = placeholder ?? "";
    // What was typed and is still being looked up (null: nothing), and whether Enter waits for it.
    this.pending = null;
    this.chooseWhenFound = false;
    this.node = h("div", { class: several ? "select several" : "select" }, this.chips, this.input, icon("down"));
    // The chevron and the room between chips belong to the field as well.
    this.node.addEventListener("mousedown", (event) => {
      if (event.target === this.input || event.target.closest("button")) return;
      event.preventDefault();
      this.input.focus();
      this.open();
    });
    // A press on an option must not take the focus from the field, which would close the list.
    this.list.addEventListener("mousedown", (event) => event.preventDefault());
    this.draw();
  }

  get isOpen() {
    return this.input.getAttribute("aria-expanded") === "true";
  }

  draw() {
    if (this.several) {
      this.input.placeholder = this.chosen.length ? "" : this.placeholder;
      // Chips that stay are left alone: the focus may be on its way to one of them.
      if (this.drawn === this.chosen) return;
      this.drawn = this.chosen;
      // A chip that goes away would take the focus with it.
      if (this.chips.contains(document.activeElement)) this.input.focus();
      this.chips.replaceChildren(
        ...this.chosen.map((option) =>
          h(
            "button",
            { type: "button", class: "chip", "aria-label": `Remove ${this.show(option)}`, onclick: () => this.toggle(option) },
            this.show(option),
            icon("close"),
          ),
        ),
      );
    } else if (!this.isOpen) {
      this.input.value = this.chosen.length ? this.show(this.chosen[0]) : "";
    }
  }

  async open() {
    if (this.isOpen || this.input.disabled) return;
    this.input.setAttribute("aria-expanded", "true");
    if (!this.several) this.input.select();
    this.list.replaceChildren(h("p", { class: "options-note" }, "…"));
    openPopup(this.list, this.node, { width: "anchor" });
    await this.load("");
  }

  close() {
    clearTimeout(this.timer);
    this.pending = null;
    this.chooseWhenFound = false;
    this.input.setAttribute("aria-expanded", "false");
    this.input.removeAttribute("aria-activedescendant");
    this.list.remove();
    if (this.several) this.input.value = "";
    else if (this.clearable && this.chosen.length && !this.input.value) {
      this.chosen = [];
      this.change([]);
    }
    this.draw();
  }

  typed() {
    if (!this.isOpen) this.open();
    clearTimeout(this.timer);
    this.pending = this.input.value;
    this.chooseWhenFound = false;
    this.timer = setTimeout(() => this.load(this.input.value), this.minQuery ? TYPING_PAUSE : 0);
  }

  async load(query) {
    this.query = query;
    if (query.length < this.minQuery) {
      this.fill([], `Type at least ${this.minQuery} ${this.minQuery === 1 ? "character" : "characters"}`);
      return;
    }
    let groups;
    try {
      groups = await this.groups(query);
    } catch (error) {
      if (this.query === query) this.fill([], error.message);
      return;
    }
    if (this.query === query && this.isOpen) this.fill(groups, "Nothing found");
  }

  fill(groups, ifEmpty) {
    this.options = [];
    const nodes = groups
      .filter((group) => group.options.length)
      .map((group) => {
        const title = group.label ? h("div", { class: "options-title", id: uid("group") }, group.label) : null;
        const rows = group.options.map((option) => this.row(option));
        return h("div", { role: "group", "aria-labelledby": title?.id }, title, rows);
      });
    this.list.replaceChildren(...(nodes.length ? nodes : [h("p", { class: "options-note" }, ifEmpty)]));
    const current = this.options.findIndex((o) => this.isChosen(o.option));
    this.activate(this.options.length ? Math.max(0, this.several ? 0 : current) : -1);
    if (this.list.isConnected) placeBeside(this.list, this.node, { width: "anchor" });
    if (this.pending !== this.query) return;
    this.pending = null;
    if (this.chooseWhenFound && this.options[this.active]) this.toggle(this.options[this.active].option);
    this.chooseWhenFound = false;
  }

  row(option) {
    const description = this.describe(option);
    const node = h(
      "div",
      {
        role: "option",
        class: "option",
        id: uid("option"),
        "aria-selected": String(this.isChosen(option)),
        onclick: () => this.toggle(option),
      },
      h("span", {}, this.show(option), description ? h("small", {}, description) : null),
      icon("check"),
    );
    this.options.push({ option, node });
    return node;
  }

  isChosen(option) {
    return this.chosen.some((other) => this.same(option, other));
  }

  activate(index) {
    this.options[this.active]?.node.classList.remove("active");
    this.active = index;
    const row = this.options[index];
    if (!row) {
      this.input.removeAttribute("aria-activedescendant");
      return;
    }
    row.node.classList.add("active");
    row.node.scrollIntoView({ block: "nearest" });
    this.input.setAttribute("aria-activedescendant", row.node.id);
  }

  key(event) {
    const { key } = event;
    if (key === "ArrowDown" || key === "ArrowUp") {
      event.preventDefault();
      if (!this.isOpen) this.open();
      else if (this.options.length) {
        const step = key === "ArrowDown" ? 1 : -1;
        this.activate((this.active + step + this.options.length) % this.options.length);
      }
    } else if (key === "Enter") {
      // Enter in a select chooses; it never sends the form around it.
      event.preventDefault();
      // The list still shows what was there before the last letters: what they find is meant.
      if (this.pending !== null) this.chooseWhenFound = true;
      else if (this.isOpen && this.options[this.active]) this.toggle(this.options[this.active].option);
      else this.open();
    } else if (key === "Escape" && this.isOpen) {
      event.preventDefault();
      event.stopPropagation();
      this.close();
    } else if (key === "Backspace" && this.several && !this.input.value && this.chosen.length) {
      this.toggle(this.chosen.at(-1));
    }
  }

  /** Whoever types while a chip has the focus is looking for an option; Backspace removes the chip. */
  keyOnChip(event) {
    const chip = event.target.closest(".chip");
    const letter = event.key.length === 1 && event.key !== " " && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (letter) {
      // The letter itself arrives in the field, since the focus moves before it is written.
      this.input.focus();
    } else if (event.key === "Backspace" || event.key === "Delete") {
      event.preventDefault();
      chip.click();
    }
  }

  async toggle(option) {
    const before = this.chosen;
    if (this.several) {
      const without = before.filter((other) => !this.same(option, other));
      const more = without.length === before.length;
      if (more && this.most && before.length >= this.most) return;
      this.chosen = more ? [...before, option] : without;
      this.input.value = "";
    } else {
      this.chosen = [option];
    }
    if (!this.several) {
      this.input.value = this.show(option);
      this.close();
    } else {
      for (const row of this.options) row.node.setAttribute("aria-selected", String(this.isChosen(row.option)));
      this.draw();
      if (this.isOpen && this.query) this.load("");
      else if (this.isOpen) placeBeside(this.list, this.node, { width: "anchor" });
    }
    if ((await this.change(this.chosen)) === false) this.chosen = before;
    this.draw();
  }

  disable(disabled) {
    this.input.disabled = disabled;
    for (const chip of this.chips.querySelectorAll("button")) chip.disabled = disabled;
  }
}
