// Three steps for a newcomer, ticked off as they happen. Dismissed once, it stays away until asked for.

import { h, hidden, put } from "./dom.js";
import { icon } from "./icons.js";

const KEY = "potluck.guide";

// Somebody in the demo wants the one and offers the other, so that a week later there is somebody
// to meet; whoever writes something else may well meet somebody, too.
const EXAMPLE = "I can teach public speaking, and I'd love to learn SQL";

const STEPS = [
  {
    title: "Say something",
    words: "In #skill-swap, say what you can teach or want to learn. Or type /teach or /learn.",
    button: "Write it",
    done: "said",
  },
  {
    title: "Let a week pass",
    words: "Once a week Potluck works out who should meet whom. Time stops as soon as it writes to you.",
    button: "Let it pass",
    done: "waited",
  },
  {
    title: "See who you meet",
    words: "An introduction arrives as a group message, with the reason and times that suit you all.",
    button: "Look",
    done: "met",
  },
];

function remembered() {
  try {
    return JSON.parse(localStorage.getItem(KEY)) ?? {};
  } catch {
    return {};
  }
}

export class Guide {
  constructor(world, { advance }) {
    this.world = world;
    this.advance = advance;
    this.state = remembered();
    this.hint = "";
    this.node = h("aside", { class: "guide", "aria-label": "First steps" });
    world.addEventListener("happened", ({ detail }) => this.happened(detail));
    this.draw();
  }

  get pane() {
    return this.world.panes[0];
  }

  happened({ what, why }) {
    if (what === "post" || what === "command") this.tick("said");
    else if (what === "advance" && this.state.said && why) this.tick("waited");
    else if (what === "met" && this.state.waited) this.tick("met");
  }

  tick(name) {
    if (this.state[name]) return;
    this.set({ [name]: true });
  }

  set(change) {
    this.state = { ...this.state, ...change };
    this.hint = "";
    localStorage.setItem(KEY, JSON.stringify(this.state));
    this.draw();
  }

  /** Show it again from the start. */
  restart() {
    this.state = {};
    this.set({});
    this.node.querySelector("button")?.focus();
  }

  async act(step) {
    const { pane } = this;
    if (step.done === "said") {
      const channel = pane.channels().find((c) => c.name === "skill-swap");
      if (channel) await pane.go(channel.id);
      const { composer } = pane.conversation;
      if (!composer.draft) composer.draft = EXAMPLE;
      composer.field.focus();
    } else if (step.done === "waited") {
      // Stopping at the introduction keeps the times that it proposes ahead of the reader.
      await this.advance({ until: "something", reader: pane.as, by: 7 * 24 * 3600 });
      this.tick("waited");
    } else {
      await this.look(pane);
    }
  }

  /** Open the introduction of whoever acts here; where there is none yet, say what to do. */
  async look(pane) {
    await pane.refreshers.sidebar.run();
    const app = pane.world.team.app?.user_id;
    const groups = (pane.sidebar?.dms ?? []).filter((dm) => dm.kind === "mpim" && dm.members.includes(app));
    const newest = groups.find((dm) => dm.unread) ?? groups[0];
    if (newest) {
      await pane.go(newest.id);
    } else if (pane.sidebar?.app?.unread) {
      await pane.go("app");
      this.say("Potluck wrote to you alone this time. Let more time pass, or add a skill that others want or have.");
    } else {
      this.say("Nobody yet: let more time pass, or act as somebody else (your name, top left).");
    }
  }

  say(hint) {
    this.hint = hint;
    this.draw();
  }

  draw() {
    const { state } = this;
    this.node.hidden = Boolean(state.dismissed);
    const current = STEPS.findIndex((step) => !state[step.done]);
    const finished = current < 0;
    this.node.classList.toggle("finished", finished);
    put(
      this.node,
      h(
        "ol",
        {},
        STEPS.map((step, index) => {
          const done = Boolean(state[step.done]);
          const here = index === current;
          return h(
            "li",
            { class: done ? "done" : here ? "current" : "", "aria-current": here ? "step" : null },
            h("span", { class: "step-mark", "aria-hidden": "true" }, done ? icon("check") : String(index + 1)),
            h("div", {}, h("strong", {}, step.title, done ? hidden(" (done)") : null), here ? h("p", { "aria-live": "polite" }, this.hint || step.words) : null),
            here ? h("button", { type: "button", class: "button small primary", onclick: () => this.act(step) }, step.button) : null,
          );
        }),
      ),
      finished ? h("p", { class: "guide-end" }, h("em", {}, "Enjoy your meal."), " Next: answer as the other one (your name, top left), or open Potluck’s Home.") : null,
      h("button", { type: "button", class: "icon-button", "aria-label": "Dismiss the first steps", title: "Dismiss", onclick: () => this.set({ dismissed: true }) }, icon("close")),
    );
  }
}
