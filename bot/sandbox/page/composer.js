// Where one writes: Enter sends, Shift+Enter makes a new line, Up edits one's last message.

import { announce, h } from "./dom.js";
import { post } from "./api.js";
import { icon } from "./icons.js";
import { openMenu } from "./popup.js";
import { Suggestions } from "./suggest.js";

const TALLEST = 240;

/** A textarea that grows with what is in it. */
export function growing(field) {
  const grow = () => {
    field.style.height = "auto";
    field.style.height = `${Math.min(TALLEST, field.scrollHeight + 2)}px`;
  };
  field.addEventListener("input", grow);
  // Also when it is first shown, and when its width changes.
  new ResizeObserver(grow).observe(field);
  return field;
}

/**
 * A composer for `conversation()` -> {id, ...}; `thread`: the ts under which it writes, or null;
 * `editLast()` -> whether there was something to edit.
 */
export class Composer {
  constructor(pane, { label, conversation, thread = null, editLast = () => false, onSent = () => {} }) {
    Object.assign(this, { pane, conversation, thread, editLast, onSent });
    this.field = growing(
      h("textarea", {
        rows: 1,
        class: "composer-field",
        "aria-label": label,
        placeholder: label,
        "data-key": `composer-${thread ?? "main"}`,
        onkeydown: (event) => this.key(event),
      }),
    );
    this.suggestions = new Suggestions(this.field, pane);
    this.problem = h("p", { class: "composer-problem", role: "alert" });
    this.send_ = h("button", { type: "button", class: "icon-button composer-send", "aria-label": "Send", title: "Send (Enter)", onclick: () => this.send() }, icon("send"));
    this.shortcuts = h(
      "button",
      { type: "button", class: "icon-button composer-more", "aria-label": "Shortcuts", title: "Shortcuts", "aria-haspopup": "menu", "aria-expanded": "false", hidden: true, onclick: () => this.openShortcuts() },
      icon("add"),
    );
    this.node = h("div", { class: "composer" }, h("div", { class: "composer-box" }, this.shortcuts, this.field, this.send_), this.problem);
    this.field.addEventListener("input", () => {
      this.send_.classList.toggle("ready", this.field.value.trim() !== "");
    });
  }

  get draft() {
    return this.field.value;
  }

  set draft(text) {
    this.field.value = text;
    this.field.dispatchEvent(new Event("input"));
    this.suggestions.hide();
  }

  rename(label) {
    this.field.setAttribute("aria-label", label);
    this.field.placeholder = label;
  }

  key(event) {
    if (event.isComposing || this.suggestions.key(event)) return;
    if (event.key === "Enter" && !event.shiftKey && !event.ctrlKey && !event.altKey) {
      event.preventDefault();
      this.send();
    } else if (event.key === "ArrowUp" && !this.field.value && this.editLast()) {
      event.preventDefault();
    }
  }

  /** Offer the app's global shortcuts, where there are any. */
  offerShortcuts() {
    this.shortcuts.hidden = this.pane.shortcuts("global").length === 0;
  }

  openShortcuts() {
    const items = this.pane.shortcuts("global").map((shortcut) => ({
      label: shortcut.name,
      hint: shortcut.description,
      act: () => this.pane.useShortcut(shortcut),
    }));
    openMenu(this.shortcuts, items, { align: "start", label: "Shortcuts" });
  }

  /** Send what was to be sent before the conversation was there. */
  sendWaiting() {
    if (this.waiting) this.send();
  }

  async send() {
    const text = this.field.value.trim();
    const { id } = this.conversation();
    if (!text || this.busy) return;
    this.waiting = !id;
    if (this.waiting) return;
    this.busy = true;
    this.problem.textContent = "";
    this.node.classList.add("sending");
    const about = { team: this.pane.team, as: this.pane.as, channel: id };
    // "/ 2" or "//" is no command, just a message that begins with a slash.
    const isCommand = /^\/\w/.test(text);
    try {
      if (isCommand && this.thread) throw new Error("Slack has no slash commands in threads. Use the main composer below.");
      if (isCommand) await post("command", { ...about, text });
      else await post("post", { ...about, text, ...(this.thread ? { thread_ts: this.thread } : {}) });
      this.draft = "";
      this.onSent();
      this.pane.world.happened(isCommand ? "command" : "post", { text });
    } catch (error) {
      this.problem.textContent = error.message;
      announce(error.message);
    } finally {
      this.busy = false;
      this.node.classList.remove("sending");
    }
  }
}
