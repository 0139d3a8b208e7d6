// Modals: the open views of one member, as one <dialog> that shows the top of the stack.

import { focusAgain, h, keepingFocus, uid } from "./dom.js";
import { post } from "./api.js";
import { blocks } from "./blocks.js";
import { problemOf } from "./form.js";
import { icon } from "./icons.js";
import { plain } from "./mrkdwn.js";
import { Surface } from "./surface.js";

export class Modals {
  constructor(pane) {
    this.pane = pane;
    this.stack = [];
    this.surfaces = new Map();
    this.dialog = null;
    this.sending = false;
    this.leaving = null;
  }

  get top() {
    return this.stack.at(-1) ?? null;
  }

  /** The stack as the server tells it, top last; empty closes. */
  show(stack) {
    const before = this.top;
    this.stack = stack;
    for (const id of this.surfaces.keys()) if (!stack.some((view) => view.id === id)) this.surfaces.delete(id);
    if (!this.top) {
      this.dialog?.close();
      return;
    }
    if (!this.dialog) this.open();
    if (before?.id !== this.top.id) {
      this.draw();
      this.focusFirst();
    } else if (JSON.stringify(before) !== JSON.stringify(this.top)) {
      keepingFocus(this.dialog, () => this.draw());
    }
  }

  /** Another member acts in this pane: their modals are not shown here any more. */
  drop() {
    this.stack = [];
    this.surfaces.clear();
    this.dialog?.close();
  }

  open() {
    const id = uid("modal");
    this.opener = document.activeElement;
    this.heading = h("h2", { id });
    this.dialog = h("dialog", { class: "dialog modal", "aria-labelledby": id });
    this.dialog.addEventListener("cancel", (event) => {
      // Escape asks the server to close; the dialog goes when the stack says so.
      event.preventDefault();
      this.leave();
    });
    this.dialog.addEventListener("close", () => {
      this.dialog.remove();
      if (this.opener !== document.body) focusAgain(this.opener);
      this.dialog = null;
      this.pane.returnFocus();
    });
    document.body.append(this.dialog);
    this.pane.placeDialog(this.dialog);
    this.dialog.showModal();
  }

  surface() {
    const view = this.top;
    if (!this.surfaces.has(view.id)) {
      this.surfaces.set(view.id, new Surface(this.pane, { type: "view", view_id: view.id }));
    }
    return this.surfaces.get(view.id);
  }

  draw() {
    const view = this.top;
    this.heading.textContent = plain(view.title);
    const leave = () => this.leave();
    const stacked = this.stack.length > 1;
    this.problem = h("p", { class: "modal-problem", role: "alert" });
    this.submit = view.submit ? h("button", { type: "submit", class: "button primary" }, plain(view.submit)) : null;
    this.body = h("div", { class: "dialog-body" }, blocks(view.blocks, this.surface()));
    const form = h(
      "form",
      { novalidate: true },
      h(
        "header",
        { class: "dialog-head" },
        stacked ? h("button", { type: "button", class: "icon-button", "aria-label": "Back", onclick: leave }, icon("back")) : null,
        this.heading,
        this.pane.world.panes.length > 1 ? h("small", { class: "modal-as" }, this.pane.meName()) : null,
        h("button", { type: "button", class: "icon-button", "aria-label": "Close", onclick: leave }, icon("close")),
      ),
      this.body,
      h(
        "footer",
        { class: "dialog-foot" },
        this.problem,
        h("button", { type: "button", class: "button", "data-key": "modal-close", onclick: leave }, view.close ? plain(view.close) : "Close"),
        this.submit,
      ),
    );
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      if (this.submit) this.send();
    });
    this.dialog.classList.toggle("stacked", stacked);
    this.dialog.replaceChildren(form);
  }

  focusFirst() {
    const wanted = this.body.querySelector("[autofocus]") ?? this.body.querySelector("input, textarea, button, a[href]");
    (wanted ?? this.submit ?? this.dialog.querySelector("[data-key=modal-close]")).focus();
  }

  leave() {
    if (this.sending) return;
    const view = this.top;
    // Escape held down, or pressed again before the server has answered, closes it once.
    if (!view || this.leaving === view.id) return;
    this.leaving = view.id;
    const closing = post("close", { team: this.pane.team, as: this.pane.as, view_id: view.id });
    this.pane.report(closing.finally(() => (this.leaving = null)));
  }

  async send() {
    if (this.sending) return;
    const view = this.top;
    const { form } = this.surface();
    const errors = {};
    for (const block of view.blocks.filter((b) => b.type === "input")) {
      const problem = problemOf(block, form.get(block.block_id, block.element.action_id));
      if (problem) errors[block.block_id] = problem;
    }
    if (this.showErrors(errors)) return;
    this.setBusy(true);
    try {
      const answer = await post("submit", { team: this.pane.team, as: this.pane.as, view_id: view.id, state: form.state() });
      this.setBusy(false);
      if (answer.response_action === "errors") this.showErrors(answer.errors ?? {});
    } catch (error) {
      this.setBusy(false);
      this.problem.textContent = error.message;
    }
  }

  setBusy(on) {
    this.sending = on;
    this.submit?.classList.toggle("busy", on);
    this.submit?.setAttribute("aria-busy", String(on));
    for (const field of this.body.querySelectorAll("input, textarea, button")) field.disabled = on;
  }

  /** Show sentences at their blocks -> whether there are any. */
  showErrors(errors) {
    let first = null;
    for (const box of this.body.querySelectorAll(".input-block")) {
      const text = errors[box.dataset.block] ?? "";
      box.querySelector(".input-error").textContent = text;
      box.classList.toggle("wrong", text !== "");
      const field = box.querySelector("input, textarea");
      if (text) field?.setAttribute("aria-invalid", "true");
      else field?.removeAttribute("aria-invalid");
      if (text && !first) first = field;
    }
    const count = Object.keys(errors).length;
    this.problem.textContent =
      count === 0 ? "" : count === 1 ? "One answer needs another look." : `${count} answers need another look.`;
    first?.focus();
    return count > 0;
  }
}
