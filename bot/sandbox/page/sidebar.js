// The sidebar of a pane: the workspace, who one is, and the places one can go.

import { h, hidden, put } from "./dom.js";
import { avatar } from "./avatar.js";
import { clockTime, zoneOf } from "./dates.js";
import { icon } from "./icons.js";
import { openMenu } from "./popup.js";
import { reconcile } from "./reconcile.js";
import { switchPlace } from "./switcher.js";

export class Sidebar {
  constructor(pane) {
    this.pane = pane;
    this.team = h("button", { type: "button", class: "team-name", "aria-haspopup": "menu", "aria-expanded": "false", onclick: () => this.chooseTeam() });
    this.me = h("button", { type: "button", class: "acting-as", onclick: () => pane.chooseMember() });
    this.places = h("div", { class: "places" });
    this.places.addEventListener("keydown", (event) => this.key(event));
    this.node = h(
      "nav",
      { class: "sidebar", "aria-label": "Places" },
      h(
        "div",
        { class: "sidebar-head" },
        this.team,
        h("button", { type: "button", class: "icon-button", "aria-label": "Go to", "aria-keyshortcuts": "Control+K Meta+K", title: "Go to a place or a person (Ctrl+K)", onclick: () => switchPlace(pane) }, icon("search")),
      ),
      this.me,
      this.places,
    );
  }

  chooseTeam() {
    const { world } = this.pane;
    if (world.teams.length < 2) return;
    openMenu(
      this.team,
      world.teams.map((team) => ({ label: team.name, act: () => world.say("team", { id: team.id }) })),
      { align: "start", label: "Workspaces" },
    );
  }

  drawMe() {
    const person = this.pane.person(this.pane.as);
    const one = this.pane.world.teams.length < 2;
    put(this.team, this.pane.world.team.name, one ? null : icon("down"));
    this.team.toggleAttribute("disabled", one);
    if (!person) return;
    this.me.replaceChildren(
      avatar(person, "medium"),
      h("span", { class: "person-words" }, hidden("Acting as "), h("span", { class: "person-name" }, person.real_name), h("small", {}, [clockTime(this.pane.world.now(), zoneOf(person)), person.title].filter(Boolean).join(" · "))),
      icon("down"),
    );
    this.me.title = "Act as somebody else";
  }

  draw() {
    const { pane } = this;
    const data = pane.sidebar;
    this.drawMe();
    if (!data) return;
    const app = pane.world.team.app;
    const mine = data.channels.filter((channel) => channel.is_member);
    const others = data.channels.filter((channel) => !channel.is_member);
    const items = [
      this.title("app", app?.name ?? "App"),
      this.place({ at: "home", name: "Home", picture: icon("home") }),
      this.place({ at: data.app?.im_id || "app", name: "Messages", picture: icon("message"), unread: data.app?.unread }),
      this.title("channels", "Channels"),
      ...mine.map((c) => this.channel(c)),
      this.title("dms", "Direct messages", { label: "New message", act: () => pane.newMessage() }),
      ...data.dms.map((dm) => this.dm(dm)),
      ...(others.length ? [this.title("others", "Other channels"), ...others.map((c) => this.channel(c))] : []),
    ];
    reconcile(this.places, items);
  }

  title(key, text, action = null) {
    return {
      key: `title-${key}`,
      signature: text,
      build: () =>
        h(
          "div",
          { class: "places-title" },
          h("h2", {}, text),
          action ? h("button", { type: "button", class: "icon-button", "aria-label": action.label, title: action.label, onclick: action.act }, icon("add")) : null,
        ),
    };
  }

  /** Channels and conversations, each once, as {at, name, picture, unread}. */
  listed() {
    const { channels = [], dms = [] } = this.pane.sidebar ?? {};
    const mine = [...channels].sort((a, b) => b.is_member - a.is_member);
    return [...mine.map((c) => this.describeChannel(c)), ...dms.map((dm) => this.describeDm(dm))];
  }

  channel(channel) {
    return this.place(this.describeChannel(channel));
  }

  dm(dm) {
    return this.place(this.describeDm(dm));
  }

  describeChannel(channel) {
    return {
      at: channel.id,
      name: channel.name,
      spoken: `${channel.is_private ? "private channel" : "channel"} ${channel.name}`,
      picture: icon(channel.is_private ? "lock" : "hash"),
      unread: channel.unread,
    };
  }

  describeDm(dm) {
    const people = dm.members.map((id) => this.pane.person(id)).filter(Boolean);
    const names = people.map((p) => p.real_name || p.name);
    // The people of an introduction are its name and faces; Potluck is in all of them.
    const short = people.filter((p) => !p.is_app).map((p) => (p.real_name || p.name).split(" ")[0]);
    const name = dm.kind === "im" ? (names[0] ?? dm.name) : short.join(", ") || names.join(", ");
    const face = people.find((p) => !p.is_app) ?? people[0];
    const picture = short.length < 2 ? avatar(face, "tiny") : h("span", { class: "group-count" }, String(short.length));
    return { at: dm.id, name, spoken: `${dm.kind === "im" ? "direct message with" : "group message with"} ${names.join(", ")}`, picture, unread: dm.unread };
  }

  place({ at, name, picture, unread = 0, spoken = name }) {
    const here = this.pane.at === at;
    return {
      key: `place-${at}`,
      signature: JSON.stringify([name, unread, here, spoken, this.pane.peopleVersion]),
      build: () =>
        h(
          "button",
          {
            type: "button",
            class: unread ? "place unread" : "place",
            "aria-current": here ? "page" : null,
            "aria-label": unread ? `${spoken}, ${unread} unread` : spoken,
            "data-key": `place-${at}`,
            onclick: () => this.pane.go(at),
          },
          h("span", { class: "place-picture" }, picture),
          h("span", { class: "place-name" }, name),
          unread ? h("span", { class: "badge", "aria-hidden": "true" }, String(unread)) : null,
        ),
    };
  }

  key(event) {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    const all = [...this.places.querySelectorAll(".place")];
    const at = all.indexOf(document.activeElement);
    if (at < 0) return;
    event.preventDefault();
    all[Math.max(0, Math.min(all.length - 1, at + (event.key === "ArrowDown" ? 1 : -1)))].focus();
  }
}
