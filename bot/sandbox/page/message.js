// One message: who, when, what, what others think of it, and what one can do with it.

import { focusAgain, h, hidden } from "./dom.js";
import { post } from "./api.js";
import { avatar } from "./avatar.js";
import { blocks, messageText } from "./blocks.js";
import { growing } from "./composer.js";
import { clockTime, fullDateTime } from "./dates.js";
import { ask } from "./dialogs.js";
import { EMOJI, FAVOURITES, emoji } from "./emoji.js";
import { icon } from "./icons.js";
import { asTyped } from "./mrkdwn.js";
import { openMenu, openPopup } from "./popup.js";

const MOST_EMOJI = 72;
const SYSTEM = /^(channel|group)_(join|leave|topic|purpose|name|archive|unarchive)$|^bot_(add|remove)$|^tombstone$/;

/** Whether a message is a note of the workspace ("Ana joined") and not something that was said. */
export function isSystem(message) {
  return SYSTEM.test(message.subtype ?? "");
}

/** A message -> <li>. `list` knows: pane, id, editing, surfaceOf(message), edit(ts), toggleThread(ts). */
export function messageRow(message, list, { compact, replies = 0, inThread = false }) {
  const { pane } = list;
  const { reader } = pane;
  const at = Number(message.ts);
  const person = pane.person(message.user);
  const name = person?.real_name || person?.name || "Somebody";
  const time = h("time", { datetime: new Date(at * 1000).toISOString(), title: fullDateTime(at, reader.zone) }, clockTime(at, reader.zone));
  if (isSystem(message)) {
    return h("li", { class: "message message-system", tabindex: "-1", dataset: { ts: message.ts } }, messageText(message.text, reader), time);
  }
  const mine = message.user === pane.as && !message.ephemeral;
  const classes = ["message", compact ? "compact" : "", message.ephemeral ? "ephemeral" : ""].join(" ");
  return h(
    "li",
    { class: classes, tabindex: "-1", dataset: { ts: message.ts, mine: String(mine) }, "aria-label": `${name}, ${clockTime(at, reader.zone)}` },
    compact ? h("span", { class: "message-gutter" }, time) : h("button", { type: "button", class: "avatar-button", tabindex: "-1", "aria-label": name, onclick: () => pane.openPerson(message.user) }, avatar(person)),
    h(
      "div",
      { class: "message-main" },
      message.ephemeral ? h("p", { class: "ephemeral-mark" }, icon("lock"), "Only visible to you") : null,
      compact
        ? hidden(name)
        : h(
            "div",
            { class: "message-head" },
            h("button", { type: "button", class: "message-name", tabindex: "-1", onclick: () => pane.openPerson(message.user) }, name),
            message.bot ? h("span", { class: "tag" }, "app") : null,
            time,
          ),
      list.editing === message.ts ? editor(message, list) : body(message, list),
      reactions(message, list),
      replies && !inThread
        ? h(
            "button",
            { type: "button", class: "replies", "aria-expanded": String(list.isOpen(message.ts)), "data-key": `replies-${message.ts}`, onclick: () => list.toggleThread(message.ts) },
            icon("reply"),
            replies === 1 ? "1 reply" : `${replies} replies`,
          )
        : null,
    ),
    list.editing === message.ts ? null : toolbar(message, list, { mine, name, inThread }),
  );
}

function body(message, list) {
  const surface = list.surfaceOf(message);
  const edited = message.edited ? h("span", { class: "edited", title: "This message was edited" }, "(edited)") : null;
  // Where there are blocks, the text is for notifications only.
  if (message.blocks?.length) return h("div", { class: "blocks" }, blocks(message.blocks, surface), edited);
  const text = messageText(message.text, list.pane.reader);
  if (edited) text.append(" ", edited);
  return text;
}

function editor(message, list) {
  const { pane } = list;
  const problem = h("p", { class: "composer-problem", role: "alert" });
  const save = async () => {
    const text = field.value.trim();
    if (!text) {
      problem.textContent = "An empty message cannot be saved. Delete it instead.";
      return;
    }
    try {
      await post("edit", { team: pane.team, as: pane.as, channel: list.id, ts: message.ts, text });
      list.edit(null);
    } catch (error) {
      problem.textContent = error.message;
    }
  };
  const field = growing(
    h("textarea", {
      class: "field",
      "aria-label": "Edit message",
      "data-key": `edit-${message.ts}`,
      onkeydown: (event) => {
        if (event.key === "Escape") {
          event.stopPropagation();
          list.edit(null);
        } else if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
          event.preventDefault();
          save();
        }
      },
    }),
  );
  field.value = asTyped(message.text, pane.reader);
  return h(
    "div",
    { class: "editor" },
    field,
    problem,
    h(
      "div",
      { class: "editor-buttons" },
      h("button", { type: "button", class: "button small", onclick: () => list.edit(null) }, "Cancel"),
      h("button", { type: "button", class: "button small primary", onclick: save }, "Save"),
    ),
  );
}

async function react(message, list, name) {
  const { pane } = list;
  await pane.report(post("react", { team: pane.team, as: pane.as, channel: list.id, ts: message.ts, name }));
}

function reactions(message, list) {
  if (!message.reactions?.length) return null;
  const { pane } = list;
  return h(
    "div",
    { class: "reactions" },
    message.reactions.map(({ name, users }) => {
      const names = users.map((id) => (id === pane.as ? "you" : pane.person(id)?.real_name || "somebody")).join(", ");
      const mine = users.includes(pane.as);
      return h(
        "button",
        {
          type: "button",
          class: mine ? "reaction mine" : "reaction",
          "aria-pressed": String(mine),
          "aria-label": `${name.replaceAll("_", " ")}, ${users.length}: ${names}`,
          title: `${names} with :${name}:`,
          "data-key": `reaction-${message.ts}-${name}`,
          onclick: () => react(message, list, name),
        },
        h("span", { "aria-hidden": "true" }, emoji(name)),
        h("span", { "aria-hidden": "true" }, String(users.length)),
      );
    }),
  );
}

/** Delete after asking. */
export async function removeMessage(message, list) {
  const { pane } = list;
  if (!(await ask("Delete message", "This message will be gone for everybody.", "Delete", pane.reader))) return;
  await pane.report(post("delete", { team: pane.team, as: pane.as, channel: list.id, ts: message.ts }));
}

/** A small board of emoji beside `anchor`. */
export function openReactions(message, list, anchor) {
  const close = () => {
    document.removeEventListener("pointerdown", outside, true);
    board.remove();
  };
  const outside = (event) => board.contains(event.target) || close();
  const choose = (name) => {
    close();
    focusAgain(anchor);
    react(message, list, name);
  };
  const cell = (name) => h("button", { type: "button", class: "emoji-cell", "aria-label": name.replaceAll("_", " "), title: `:${name}:`, onclick: () => choose(name) }, EMOJI[name]);
  const grid = h("div", { class: "emoji-grid" });
  const fill = (query) => {
    const q = query.trim().replaceAll(" ", "_");
    const names = q ? Object.keys(EMOJI).filter((name) => name.includes(q)) : [...FAVOURITES, ...Object.keys(EMOJI).filter((n) => !FAVOURITES.includes(n))];
    const seen = new Set();
    const once = names.filter((name) => !seen.has(EMOJI[name]) && seen.add(EMOJI[name]));
    grid.replaceChildren(...once.slice(0, MOST_EMOJI).map(cell));
  };
  const search = h("input", { class: "field", type: "text", placeholder: "Search emoji", "aria-label": "Search emoji", oninput: () => fill(search.value) });
  const board = h("div", { class: "popup emoji-board", role: "dialog", "aria-label": "Add a reaction" }, search, grid);
  board.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      event.stopPropagation();
      close();
      focusAgain(anchor);
    } else if (event.key === "Enter" && event.target === search) {
      grid.querySelector("button")?.click();
    }
  });
  fill("");
  openPopup(board, anchor, { align: "end" });
  search.focus();
  document.addEventListener("pointerdown", outside, true);
}

/** The app's own entries in the menu of a message. */
function openShortcuts(message, list, anchor) {
  const { pane } = list;
  const choose = (one) => pane.report(post("shortcut", { team: pane.team, as: pane.as, callback_id: one.callback_id, channel: list.id, ts: message.ts }));
  const items = pane.shortcuts("message").map((one) => ({ label: one.name, hint: "Potluck", act: () => choose(one) }));
  openMenu(anchor, items, { label: "Shortcuts" });
}

function toolbar(message, list, { mine, name, inThread }) {
  if (message.ephemeral) return null;
  const tool = (label, picture, act, key) =>
    h("button", { type: "button", class: "icon-button", "aria-label": `${label} (${name})`, title: label, "data-key": `${key}-${message.ts}`, onclick: (event) => act(event.currentTarget) }, icon(picture));
  return h(
    "div",
    { class: "toolbar", role: "group", "aria-label": "Message actions" },
    tool("Add a reaction", "smile", (node) => openReactions(message, list, node), "react"),
    inThread ? null : tool("Reply in thread", "reply", () => list.toggleThread(message.ts, true), "reply"),
    mine ? tool("Edit", "edit", () => list.edit(message.ts), "edit") : null,
    mine ? tool("Delete", "trash", () => removeMessage(message, list), "delete") : null,
    list.pane.shortcuts("message").length ? tool("Shortcuts", "more", (node) => openShortcuts(message, list, node), "more") : null,
  );
}
