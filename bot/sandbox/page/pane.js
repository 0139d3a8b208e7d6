// One pane: somebody at some place in the workspace. Two of them stand side by side without
// knowing of each other.

import { announce, h } from "./dom.js";
import { get, post } from "./api.js";
import { Conversation } from "./conversation.js";
import { dayKey, zoneOf } from "./dates.js";
import { Home } from "./home.js";
import { icon } from "./icons.js";
import { Live, Refresher } from "./live.js";
import { asWords } from "./mrkdwn.js";
import { Modals } from "./modal.js";
import { personCard, pickPerson, pickSeveral } from "./people.js";
import { Sidebar } from "./sidebar.js";
import { Toasts } from "./toasts.js";

const NARROW = 640;
const MOST_IN_GROUP = 8;

export class Pane {
  constructor(world) {
    this.world = world;
    this.as = null;
    this.at = null;
    this.sidebar = null;
    this.peopleVersion = 0;
    this.readUpTo = null;
    this.refreshers = {
      sidebar: new Refresher(() => this.report(this.loadSidebar())),
      conversation: new Refresher(() => this.report(this.loadConversation())),
      home: new Refresher(() => this.report(this.loadHome())),
    };
    this.side = new Sidebar(this);
    this.conversation = new Conversation(this);
    this.home = new Home(this);
    this.modals = new Modals(this);
    this.build();
    this.gone = new AbortController();
    world.addEventListener("people", () => this.peopleChanged(), { signal: this.gone.signal });
    world.addEventListener("clock", () => this.dayChanged(), { signal: this.gone.signal });
  }

  build() {
    this.menuButton = h("button", { type: "button", class: "icon-button menu-button", "aria-label": "Places", "aria-expanded": "false", onclick: () => this.drawer(true) }, icon("menu"));
    this.tabs = h("div", { class: "tabs", role: "tablist", "aria-label": "Potluck", hidden: true });
    this.headWords = h("div", { class: "place-head-slot" });
    this.offline = h("p", { class: "offline", role: "status", hidden: true }, "The line to the sandbox is down; trying again…");
    this.toasts = new Toasts();
    this.main = h("div", { class: "pane-body" });
    this.scrim = h("div", { class: "scrim", onclick: () => this.drawer(false) });
    this.node = h(
      "section",
      { class: "pane", "aria-label": "Slack" },
      this.side.node,
      this.scrim,
      h("div", { class: "pane-main" }, h("header", { class: "place-head" }, this.menuButton, this.headWords), this.tabs, this.offline, this.main, this.toasts.node),
    );
    this.node.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && this.node.classList.contains("drawer-open")) this.drawer(false);
    });
    new ResizeObserver(([entry]) => {
      this.node.classList.toggle("narrow", entry.contentRect.width < NARROW);
      this.drawer(false);
    }).observe(this.node);
  }

  // --- what others ask of a pane ---------------------------------------------------------------

  get team() {
    return this.world.team.id;
  }

  /** What texts need to know of their reader. */
  get reader() {
    return {
      me: this.as,
      zone: zoneOf(this.person(this.as)),
      now: () => this.world.now(),
      person: (id) => this.person(id),
      channel: (id) => this.channels().find((c) => c.id === id),
      openChannel: (id) => this.go(id),
      openPerson: (id) => this.openPerson(id),
    };
  }

  person(id) {
    return this.world.people.get(id);
  }

  everybody() {
    return [...this.world.people.values()].filter((p) => !p.deleted);
  }

  channels() {
    return this.sidebar?.channels ?? [];
  }

  /** The app's shortcuts of a kind, "message" or "global": [{name, callback_id}]. */
  shortcuts(kind) {
    return (this.sidebar?.shortcuts ?? []).filter((one) => one.type === kind);
  }

  commands() {
    return this.sidebar?.commands ?? [];
  }

  meName() {
    return this.person(this.as)?.real_name ?? "";
  }

  today() {
    return dayKey(this.world.now(), zoneOf(this.person(this.as)));
  }

  /** Wait for something the person asked for; what goes wrong is said in a toast. */
  async report(promise) {
    try {
      return await promise;
    } catch (error) {
      if (error.code === undefined) throw error;
      this.toasts.show(error.message, { problem: true });
      return null;
    }
  }

  focusComposer() {
    this.conversation.composer.field.focus();
  }

  returnFocus() {
    const focused = document.activeElement;
    if (focused && focused !== document.body) return;
    if (this.at === "home") this.home.node.focus();
    else this.focusComposer();
  }

  /** Put a dialog over this pane rather than over the middle of the page. */
  placeDialog(dialog) {
    const box = this.node.getBoundingClientRect();
    if (this.world.panes.length < 2) return;
    dialog.style.marginLeft = `${box.left + Math.max(16, (box.width - 520) / 2)}px`;
    dialog.style.maxWidth = `${Math.min(520, box.width - 32)}px`;
  }

  // --- going places ----------------------------------------------------------------------------

  /** Become `as` at `at`; either may be null for what is sensible. */
  async show(as, at, { replace = true } = {}) {
    const members = this.world.members();
    const who = members.find((p) => p.id === as) ?? this.world.newcomers()[0] ?? members[0];
    if (who.id !== this.as) await this.become(who.id);
    const known = at && (at === "home" || at === "app" || /^[CDG]\w+$/.test(at));
    await this.go(known ? at : this.firstPlace(), { replace });
  }

  firstPlace() {
    const mine = this.channels().filter((c) => c.is_member);
    return (mine.find((c) => c.name === "skill-swap") ?? mine[0])?.id ?? "home";
  }

  async become(id) {
    this.as = id;
    this.at = null;
    this.sidebar = null;
    this.modals.drop();
    this.conversation.leave();
    this.conversation.drafts.clear();
    this.live?.close();
    this.live = new Live(this.team, id, (message) => this.hear(message), (up) => this.lineIs(up));
    this.node.setAttribute("aria-label", `${this.meName()} in ${this.world.team.name}`);
    await this.refreshers.sidebar.run();
    // A refetch for the member before may have been under way.
    if (!this.sidebar) await this.refreshers.sidebar.run();
  }

  async go(at, { replace = false } = {}) {
    this.drawer(false);
    const place = at === "app" ? await this.appConversation() : at;
    if (!place) return;
    const changed = this.at !== place;
    this.at = place;
    this.world.savePlace(replace);
    this.side.draw();
    if (changed) this.conversation.leave();
    if (place === "home") {
      this.report(post("home", { team: this.team, as: this.as, tab: "home" }));
      await this.refreshers.home.run();
    } else {
      await this.refreshers.conversation.run();
    }
    // On a phone, focus in the composer would bring up the keyboard unasked.
    if (changed && document.activeElement === document.body && !this.node.classList.contains("narrow")) this.returnFocus();
  }

  async appConversation() {
    const known = this.sidebar?.app?.im_id;
    if (known) return known;
    const opened = await this.report(post("dm", { team: this.team, as: this.as, users: [this.world.team.app.user_id] }));
    await this.refreshers.sidebar.run();
    return opened?.id ?? null;
  }

  async chooseMember() {
    // Who got news meanwhile; the list is worth opening without it, too.
    await this.world.peopleRefresher.run().catch(() => null);
    const id = await pickPerson("Act as", this.world.members(), this.world.now(), this.as);
    if (id && id !== this.as) {
      const at = this.at;
      await this.become(id);
      // A direct message of one member is no place for another; a channel is.
      const stays = at === "home" || this.channels().some((c) => c.id === at);
      await this.go(stays ? at : this.firstPlace());
      announce(`Acting as ${this.meName()}`);
    }
  }

  async openPerson(id) {
    const person = this.person(id);
    if (!person) return;
    const canAct = id !== this.as && this.world.members().includes(person);
    const answer = await personCard(person, this.world.now(), canAct);
    if (answer === "act") {
      await this.become(id);
      await this.go(this.firstPlace());
    } else if (answer === "write") {
      const opened = await this.report(post("dm", { team: this.team, as: this.as, users: [id] }));
      if (opened) await this.go(opened.id);
    }
  }

  async newMessage() {
    const people = this.everybody().filter((p) => p.id !== this.as);
    const users = await pickSeveral("New message", people, this.world.now(), MOST_IN_GROUP);
    if (!users?.length) return;
    const opened = await this.report(post("dm", { team: this.team, as: this.as, users }));
    if (opened) await this.go(opened.id);
  }

  drawer(open) {
    const narrow = this.node.classList.contains("narrow");
    const was = this.node.classList.contains("drawer-open");
    this.node.classList.toggle("drawer-open", narrow && open);
    this.side.node.inert = narrow && !open;
    this.menuButton.setAttribute("aria-expanded", String(narrow && open));
    if (narrow && open) this.side.me.focus();
    else if (narrow && was) this.menuButton.focus();
  }

  // --- fetching and drawing --------------------------------------------------------------------

  async loadSidebar() {
    const { as } = this;
    const data = await get("sidebar", { team: this.team, as });
    if (as !== this.as) return;
    this.sidebar = data;
    this.side.draw();
  }

  async loadHome() {
    const { as } = this;
    if (this.at !== "home") return;
    const { view } = await get("home", { team: this.team, as });
    if (as !== this.as || this.at !== "home") return;
    this.home.draw(view);
    this.headWords.replaceChildren(h("div", { class: "place-head-words" }, h("div", { class: "place-title" }, h("h1", {}, this.world.team.app?.name ?? "App"))));
    this.drawTabs(true);
    this.put(this.home.node);
  }

  async loadConversation() {
    const { as, at } = this;
    if (!at || at === "home") return;
    let data;
    try {
      data = await get("conversation", { team: this.team, as, id: at });
    } catch (error) {
      // An old link, or a place that this member may not see.
      if (as === this.as && at === this.at && error.code !== "unreachable") await this.go(this.firstPlace(), { replace: true });
      throw error;
    }
    if (as !== this.as || at !== this.at) return;
    this.conversation.draw(data);
    this.headWords.replaceChildren(this.conversation.head);
    this.drawTabs(data.is_app && data.kind === "im");
    this.put(this.conversation.node);
    this.toasts.settle(at);
    if (data.kind === "mpim" && data.members.includes(this.world.team.app?.user_id)) this.world.happened("met");
    const last = data.messages.at(-1)?.ts ?? null;
    const mark = `${as} ${at} ${last}`;
    if (mark !== this.readUpTo && document.visibilityState === "visible") {
      this.readUpTo = mark;
      await post("read", { team: this.team, as, channel: at });
    }
  }

  put(node) {
    if (this.main.firstChild !== node) this.main.replaceChildren(node);
    if (node === this.conversation.node && this.conversation.messages.atEnd) this.conversation.messages.toEnd();
  }

  drawTabs(shown) {
    this.tabs.hidden = !shown;
    this.node.classList.toggle("in-app", shown);
    if (!shown) return;
    const tab = (name, at, here) =>
      h("button", { type: "button", role: "tab", "aria-selected": String(here), "data-key": `tab-${name}`, onclick: () => this.go(at) }, name);
    this.tabs.replaceChildren(tab("Home", "home", this.at === "home"), tab("Messages", "app", this.at !== "home"));
  }

  peopleChanged() {
    this.peopleVersion += 1;
    if (this.person(this.as)?.deleted) {
      // Whoever was acted as has been deactivated: nobody can act as them any more.
      this.show(null, null);
      return;
    }
    this.side.draw();
    if (this.conversation.data && this.at !== "home") this.conversation.draw(this.conversation.data);
  }

  dayChanged() {
    this.side.drawMe();
    if (this.lastDay === this.today()) return;
    this.lastDay = this.today();
    if (this.conversation.data && this.at !== "home") this.conversation.draw(this.conversation.data);
    if (this.at === "home") this.refreshers.home.run();
  }

  // --- what the sandbox says of its own accord -------------------------------------------------

  hear(message) {
    switch (message.type) {
      case "changed":
        for (const what of message.what) {
          if (what === "sidebar") this.refreshers.sidebar.run();
          else if (what === "home") this.refreshers.home.run();
          else if (what === "people") this.world.peopleRefresher.run();
          else if (what === "panel") this.world.say("panel");
          else if (what === "clock") this.world.clockRefresher.run();
          else if (what === `conversation:${this.at}`) this.refreshers.conversation.run();
        }
        break;
      case "message":
        this.hearMessage(message);
        break;
      case "modal":
        this.modals.show(message.stack);
        break;
      case "clock":
        this.world.setClock(message.now, message.advancing);
        break;
      default:
    }
  }

  hearMessage({ channel, user, text, app }) {
    if (user === this.as) return;
    const name = this.person(user)?.real_name ?? (app ? this.world.team.app?.name : "Somebody");
    const words = asWords(text, this.reader).slice(0, 240);
    if (channel === this.at) announce(`${name}: ${words}`);
    else if (app) this.toasts.show(words, { title: name, about: channel, act: { label: "Open", run: () => this.go(channel) } });
  }

  lineIs(up) {
    this.offline.hidden = up;
    if (up && this.wasDown) {
      this.world.peopleRefresher.run();
      this.world.clockRefresher.run();
      this.world.say("panel");
      for (const refresher of Object.values(this.refreshers)) refresher.run();
    }
    this.wasDown = !up;
  }

  destroy() {
    this.gone.abort();
    this.live?.close();
    this.modals.drop();
    this.node.remove();
  }
}
