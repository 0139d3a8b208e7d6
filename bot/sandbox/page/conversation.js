// The main part of a pane while it shows a conversation: its head, the messages, the composer.

import { h, put } from "./dom.js";
import { post } from "./api.js";
import { avatar } from "./avatar.js";
import { Composer } from "./composer.js";
import { clockTime, zoneOf } from "./dates.js";
import { showDialog } from "./dialogs.js";
import { icon } from "./icons.js";
import { Messages } from "./messages.js";
import { withEmoji } from "./emoji.js";
import { personRow, pickPerson } from "./people.js";
import { openMenu } from "./popup.js";

export class Conversation {
  constructor(pane) {
    this.pane = pane;
    this.data = null;
    this.drafts = new Map();
    this.messages = new Messages(pane);
    this.head = h("div", { class: "place-head-words" });
    this.composer = new Composer(pane, {
      label: "Message",
      conversation: () => ({ id: this.data?.id }),
      editLast: () => this.messages.editLast(),
      onSent: () => this.messages.toEnd(),
    });
    this.join = h("div", { class: "join-bar", hidden: true });
    this.node = h("div", { class: "conversation" }, this.messages.node, h("div", { class: "conversation-foot" }, this.join, this.composer.node));
  }

  /** Going to another conversation: remember the draft of the one before. */
  leave() {
    if (!this.data) return;
    this.drafts.set(this.data.id, this.composer.draft);
    this.data = null;
    this.composer.draft = "";
  }

  draw(data) {
    const isNew = this.data?.id !== data.id;
    this.data = data;
    if (isNew) {
      this.messages.start(data.id);
      // Whoever writes faster than the messages load keeps what they wrote.
      if (!this.composer.draft) this.composer.draft = this.drafts.get(data.id) ?? "";
      this.composer.problem.textContent = "";
    }
    this.drawHead();
    const { pane } = this;
    const isMember = data.kind !== "channel" || data.members.includes(pane.as);
    this.composer.node.hidden = !isMember;
    this.join.hidden = isMember;
    if (!isMember) {
      this.join.replaceChildren(
        h("p", {}, "You are looking in from outside."),
        h("button", { type: "button", class: "button primary", onclick: () => this.act("join") }, `Join #${data.name}`),
      );
    }
    this.composer.offerShortcuts();
    this.messages.draw(data.messages);
    if (isNew) this.composer.sendWaiting();
  }

  others() {
    const people = this.data.members.filter((id) => id !== this.pane.as).map((id) => this.pane.person(id)).filter(Boolean);
    return [...people.filter((p) => !p.is_app), ...people.filter((p) => p.is_app)];
  }

  title() {
    if (this.data.kind === "channel") return `#${this.data.name}`;
    const others = this.others();
    const people = others.filter((p) => !p.is_app);
    const names = (people.length ? people : others).map((p) => p.real_name || p.name);
    if (!names.length) return this.pane.meName();
    return names.length === 1 ? names[0] : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
  }

  /** To whom one writes, in few words. */
  addressees() {
    if (this.data.kind !== "mpim") return this.title();
    const people = this.others().filter((p) => !p.is_app);
    return people.map((p) => (p.real_name || p.name).split(" ")[0]).join(", ");
  }

  drawHead() {
    const { data, pane } = this;
    const title = this.title();
    this.composer.rename(`Message ${this.addressees()}`);
    this.messages.scroller.setAttribute("aria-label", `Messages in ${title}`);
    const now = pane.reader.now();
    let detail = data.topic;
    let picture = null;
    const others = this.others();
    if (data.kind === "im" && others[0]) {
      picture = avatar(others[0], "small");
      if (!data.is_app) detail = `${others[0].title} · ${clockTime(now, zoneOf(others[0]))} for ${others[0].real_name.split(" ")[0]}`;
      else detail = "Say what you can teach and what you want to learn; nobody else reads this";
    } else if (data.kind === "mpim") {
      picture = h("span", { class: "avatar-pile" }, others.filter((p) => !p.is_app).slice(0, 3).map((p) => avatar(p, "small")));
      detail = others.filter((p) => !p.is_app).map((p) => `${p.real_name.split(" ")[0]} ${clockTime(now, zoneOf(p))}`).join(" · ");
    }
    put(
      this.head,
      picture,
      h(
        "div",
        { class: "place-title" },
        h("h1", { title }, data.kind === "channel" ? icon("hash") : null, h("span", {}, data.kind === "channel" ? data.name : title)),
        detail ? h("p", { title: detail }, withEmoji(detail)) : null,
      ),
      h(
        "button",
        { type: "button", class: "members-button", "aria-haspopup": "menu", "aria-expanded": "false", "aria-label": `${data.members.length} members`, title: "Members", onclick: (event) => this.menu(event.currentTarget) },
        icon("group"),
        String(data.members.length),
      ),
    );
  }

  menu(anchor) {
    const items = [{ label: "Who is here", act: () => this.showMembers() }];
    if (this.data.kind === "channel") {
      const { app } = this.pane.world.team;
      items.push({ label: "Invite somebody", act: () => this.invite() });
      if (app && !this.data.members.includes(app.user_id)) items.push({ label: `Invite ${app.name}`, act: () => this.act("invite", { user: app.user_id }) });
      if (this.data.members.includes(this.pane.as)) items.push({ label: "Leave the channel", danger: true, act: () => this.act("leave") });
    }
    openMenu(anchor, items, { label: "Conversation" });
  }

  act(what, more = {}) {
    const { team, as } = this.pane;
    return this.pane.report(post(what, { team, as, channel: this.data.id, ...more }));
  }

  async invite() {
    const people = this.pane.everybody().filter((p) => !this.data.members.includes(p.id));
    const user = await pickPerson(`Invite to #${this.data.name}`, people, this.pane.reader.now());
    if (user) await this.act("invite", { user });
  }

  async showMembers() {
    const people = this.data.members.map((id) => this.pane.person(id)).filter(Boolean);
    const chosen = await showDialog(
      this.title(),
      (close) => ({
        body: h("div", { class: "people-list" }, people.map((p) => h("button", { type: "button", class: "person", onclick: () => close(p.id) }, personRow(p, this.pane.reader.now())))),
      }),
      { className: "dialog-people" },
    );
    if (chosen) this.pane.openPerson(chosen);
  }
}
