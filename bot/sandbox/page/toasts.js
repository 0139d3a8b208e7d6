// Short notices in the corner of a pane, gone after a while.

import { h } from "./dom.js";
import { icon } from "./icons.js";

const TIME = 12000;
// Enough to see that much is going on.
const MOST = 3;

export class Toasts {
  constructor() {
    this.node = h("div", { class: "toasts" });
  }

  /**
   * Show `text`; `act`: {label, run} offers a button; `problem` says that something went wrong;
   * `about`: a conversation whose opening makes the notice needless.
   */
  show(text, { title = null, act = null, problem = false, about = null } = {}) {
    const go = () => {
      toast.remove();
      act.run();
    };
    const toast = h(
      "div",
      { class: problem ? "toast problem" : "toast", role: problem ? "alert" : "status", dataset: { about: about ?? "" } },
      h("div", { class: "toast-words" }, title ? h("strong", {}, title) : null, h("p", {}, text)),
      act ? h("button", { type: "button", class: "button small", onclick: go }, act.label) : null,
      h("button", { type: "button", class: "icon-button", "aria-label": "Dismiss", onclick: () => toast.remove() }, icon("close")),
    );
    while (this.node.children.length >= MOST) this.node.firstChild.remove();
    this.node.append(toast);
    setTimeout(() => toast.remove(), TIME);
  }

  /** A conversation is open now: notices about it have done their work. */
  settle(about) {
    for (const toast of [...this.node.children]) if (toast.dataset.about === about) toast.remove();
  }
}
