// Small dialogs of the page itself and of Block Kit's confirm objects. All are real modal
// <dialog>s: the browser keeps the focus inside and gives it back afterwards.

import { focusAnew, h, uid } from "./dom.js";
import { icon } from "./icons.js";
import { plain, textObject } from "./mrkdwn.js";

/**
 * Show a dialog; resolves when it closes, with what `close(value)` was given (null by Escape or
 * the cross). `build(close)` -> {body: nodes, footer: nodes, first?: node to focus}.
 */
export function showDialog(title, build, { className = "" } = {}) {
  return new Promise((resolve) => {
    const id = uid("dialog");
    let result = null;
    const dialog = h("dialog", { class: `dialog ${className}`, "aria-labelledby": id });
    const close = (value = null) => {
      result = value;
      dialog.close();
    };
    const { body, footer, first } = build(close);
    dialog.append(
      h(
        "header",
        { class: "dialog-head" },
        h("h2", { id }, title),
        h("button", { type: "button", class: "icon-button", "aria-label": "Close", onclick: () => close() }, icon("close")),
      ),
      h("div", { class: "dialog-body" }, body),
      ...(footer ? [h("footer", { class: "dialog-foot" }, footer)] : []),
    );
    const opener = document.activeElement;
    dialog.addEventListener("close", () => {
      dialog.remove();
      focusAnew(opener);
      resolve(result);
    });
    dialog.addEventListener("click", (event) => {
      if (event.target === dialog) close();
    });
    document.body.append(dialog);
    dialog.showModal();
    first?.focus();
  });
}

/** A confirm object of Block Kit -> whether the person said yes. */
export async function confirmDialog(confirm, reader) {
  const answer = await showDialog(
    plain(confirm.title),
    (close) => {
      const danger = confirm.style === "danger";
      const yes = h(
        "button",
        { type: "button", class: `button ${danger ? "danger" : "primary"}`, onclick: () => close(true) },
        plain(confirm.confirm),
      );
      const no = h("button", { type: "button", class: "button", onclick: () => close() }, plain(confirm.deny));
      // A dangerous choice is not the one that a hasty Enter takes.
      return { body: h("div", { class: "text" }, textObject(confirm.text, reader)), footer: [no, yes], first: danger ? no : yes };
    },
    { className: "dialog-small" },
  );
  return answer === true;
}

/** The page's own question -> whether the person said yes. */
export function ask(title, text, yes, reader) {
  const say = (words) => ({ type: "plain_text", text: words });
  return confirmDialog({ title: say(title), text: say(text), confirm: say(yes), deny: say("Cancel"), style: "danger" }, reader);
}
