// The list of messages of one conversation: days, threads, keys, and staying at the end.

import { h } from "./dom.js";
import { Composer } from "./composer.js";
import { dayKey, dayName } from "./dates.js";
import { isSystem, messageRow, openReactions, removeMessage } from "./message.js";
import { reconcile } from "./reconcile.js";
import { Surface } from "./surface.js";

const SAME_BREATH = 5 * 60;
const NEAR_END = 120;

export class Messages {
  constructor(pane) {
    this.pane = pane;
    this.id = null;
    this.editing = null;
    this.messages = [];
    this.open = new Set();
    this.threads = new Map();
    this.surfaces = new Map();
    this.rows = h("ol", { class: "messages" });
    this.pill = h("button", { type: "button", class: "pill", hidden: true, onclick: () => this.toEnd() }, "New messages below");
    this.scroller = h("div", { class: "scroller", tabindex: "0", role: "region", "aria-label": "Messages" }, this.rows);
    this.node = h("div", { class: "message-area" }, this.scroller, this.pill);
    this.scroller.addEventListener("scroll", () => this.noticeEnd());
    this.rows.addEventListener("keydown", (event) => this.key(event));
    this.scroller.addEventListener("keydown", (event) => {
      if (event.target === this.scroller && event.key === "ArrowUp") this.focusRow(event, -1);
    });
    // The end stays in view when the composer grows or the window turns.
    new ResizeObserver(() => this.atEnd && this.toEnd()).observe(this.scroller);
    this.atEnd = true;
  }

  /** Another conversation, or another reader of it. */
  start(id) {
    Object.assign(this, { id, editing: null, messages: [], atEnd: true });
    this.open.clear();
    this.threads.clear();
    this.surfaces.clear();
    this.rows.replaceChildren();
    this.pill.hidden = true;
  }

  surfaceOf(message) {
    if (!this.surfaces.has(message.ts)) {
      this.surfaces.set(message.ts, new Surface(this.pane, { type: "message", channel: this.id, ts: message.ts }));
    }
    return this.surfaces.get(message.ts);
  }

  draw(messages) {
    const last = this.messages.at(-1)?.ts;
    const isNews = last !== undefined && messages.length > 0 && messages.at(-1).ts > last && messages.at(-1).user !== this.pane.as;
    this.messages = messages;
    this.redraw();
    if (this.atEnd) this.toEnd();
    else if (isNews) this.pill.hidden = false;
  }

  redraw() {
    const { reader } = this.pane;
    const now = reader.now();
    const today = this.pane.today();
    const replies = new Map();
    for (const message of this.messages) {
      if (message.thread_ts && message.thread_ts !== message.ts) {
        replies.set(message.thread_ts, [...(replies.get(message.thread_ts) ?? []), message]);
      }
    }
    const roots = new Set(this.messages.map((message) => message.ts));
    const items = [];
    let before = null;
    for (const message of this.messages) {
      const isReply = message.thread_ts && message.thread_ts !== message.ts;
      if (isReply && message.subtype !== "thread_broadcast" && roots.has(message.thread_ts)) continue;
      const at = Number(message.ts);
      const day = dayKey(at, reader.zone);
      if (!before || dayKey(Number(before.ts), reader.zone) !== day) {
        items.push({ key: `day-${day}`, signature: today, build: () => h("li", { class: "day" }, h("span", {}, dayName(at, reader.zone, now))) });
        before = null;
      }
      const compact = this.follows(before, message);
      const count = replies.get(message.ts)?.length ?? 0;
      items.push(this.item(message, { compact, replies: count }));
      if (this.open.has(message.ts)) items.push(this.thread(message, replies.get(message.ts) ?? []));
      before = message;
    }
    reconcile(this.rows, items);
    if (!this.rows.querySelector("[tabindex='0']")) this.rows.querySelector(".message:last-child")?.setAttribute("tabindex", "0");
    this.node.classList.toggle("is-empty", items.length === 0);
  }

  follows(before, message) {
    return Boolean(
      before &&
        before.user === message.user &&
        !isSystem(before) &&
        !before.ephemeral &&
        !message.ephemeral &&
        !this.open.has(before.ts) &&
        Number(message.ts) - Number(before.ts) < SAME_BREATH,
    );
  }

  item(message, options) {
    const editing = this.editing === message.ts;
    const parts = [message, options, editing, this.open.has(message.ts), this.pane.as, this.pane.today(), this.pane.peopleVersion, this.pane.shortcuts("message").length];
    return { key: message.ts, signature: JSON.stringify(parts), build: () => messageRow(message, this, options) };
  }

  thread(root, replies) {
    const node = this.threads.get(root.ts) ?? this.buildThread(root);
    reconcile(node.threadList, replies.map((reply) => this.item(reply, { compact: false, inThread: true })));
    return { key: `thread-${root.ts}`, signature: "thread", build: () => node };
  }

  buildThread(root) {
    const composer = new Composer(this.pane, { label: "Reply in thread", conversation: () => ({ id: this.id }), thread: root.ts });
    const list = h("ol", { class: "messages" });
    const node = h("li", { class: "thread" }, list, composer.node);
    node.threadList = list;
    node.threadField = composer.field;
    this.threads.set(root.ts, node);
    return node;
  }

  isOpen(ts) {
    return this.open.has(ts);
  }

  toggleThread(ts, toReply = false) {
    if (this.open.has(ts) && !toReply) this.open.delete(ts);
    else this.open.add(ts);
    this.redraw();
    if (!this.open.has(ts)) return;
    this.threads.get(ts).scrollIntoView({ block: "nearest" });
    if (toReply) this.threads.get(ts).threadField.focus();
  }

  /** Edit the message of that ts, or stop editing (null). */
  edit(ts) {
    const was = this.editing;
    this.editing = ts;
    this.redraw();
    if (ts) {
      const field = this.row(ts)?.querySelector("textarea");
      field?.focus();
      field?.setSelectionRange(field.value.length, field.value.length);
      field?.scrollIntoView({ block: "nearest" });
    } else if (was) {
      this.pane.focusComposer();
    }
  }

  /** Edit one's last message -> whether there is one. */
  editLast() {
    const mine = this.messages.filter((m) => m.user === this.pane.as && !m.ephemeral && !isSystem(m) && !m.thread_ts);
    if (mine.length) this.edit(mine.at(-1).ts);
    return mine.length > 0;
  }

  row(ts) {
    return this.rows.querySelector(`[data-ts="${CSS.escape(ts)}"]`);
  }

  focusRow(event, index) {
    const rows = [...this.rows.querySelectorAll(".message")];
    const row = rows.at(index);
    if (!row) return;
    event.preventDefault();
    for (const other of rows) other.setAttribute("tabindex", "-1");
    row.setAttribute("tabindex", "0");
    row.focus();
    row.scrollIntoView({ block: "nearest" });
  }

  key(event) {
    const row = event.target;
    if (!row.classList.contains("message") || event.ctrlKey || event.metaKey || event.altKey) return;
    const rows = [...this.rows.querySelectorAll(".message")];
    const at = rows.indexOf(row);
    const message = this.messages.find((m) => m.ts === row.dataset.ts);
    const mine = row.dataset.mine === "true";
    const acts = {
      ArrowUp: () => this.focusRow(event, Math.max(0, at - 1)),
      ArrowDown: () => (at + 1 < rows.length ? this.focusRow(event, at + 1) : this.pane.focusComposer()),
      Home: () => this.focusRow(event, 0),
      End: () => this.focusRow(event, -1),
      e: () => mine && this.edit(message.ts),
      Delete: () => mine && removeMessage(message, this),
      r: () => openReactions(message, this, row),
      t: () => this.toggleThread(message.ts, true),
    };
    if (!acts[event.key] || (message.ephemeral && "rt".includes(event.key))) return;
    event.preventDefault();
    acts[event.key]();
  }

  noticeEnd() {
    const { scrollTop, scrollHeight, clientHeight } = this.scroller;
    this.atEnd = scrollHeight - scrollTop - clientHeight < NEAR_END;
    if (this.atEnd) this.pill.hidden = true;
  }

  toEnd() {
    this.scroller.scrollTop = this.scroller.scrollHeight;
    this.atEnd = true;
    this.pill.hidden = true;
  }
}
