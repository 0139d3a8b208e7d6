// What both panes share: the workspaces, their people, and the clock that can be moved.

import { get, post } from "./api.js";
import { Refresher } from "./live.js";
import { readPlace, writePlace } from "./place.js";

export class World extends EventTarget {
  constructor() {
    super();
    this.teams = [];
    this.people = new Map();
    this.panes = [];
    this.clock = { now: 0, at: 0, advancing: false, upcoming: [] };
    this.team = null;
    this.clockRefresher = new Refresher(() => this.loadClock());
    this.peopleRefresher = new Refresher(() => this.loadPeople());
  }

  async load() {
    const { teams } = await get("teams");
    this.teams = teams;
    const asked = readPlace().team;
    this.team = teams.find((team) => team.id === asked) ?? teams[0];
    await Promise.all([this.loadPeople(), this.loadClock()]);
  }

  async loadPeople() {
    const { people } = await get("people", { team: this.team.id });
    const app = this.team.app;
    this.people = new Map(people.map((p) => [p.id, { ...p, is_app: p.id === app?.user_id }]));
    if (app && !this.people.has(app.user_id)) {
      this.people.set(app.user_id, { id: app.user_id, name: app.name.toLowerCase(), real_name: app.name, is_bot: true, is_app: true });
    }
    this.say("people");
  }

  /** Those one can act as: people, not apps, still there. */
  members() {
    return [...this.people.values()].filter((p) => !p.is_bot && !p.is_app && !p.deleted && p.id !== "USLACKBOT");
  }

  /** Whom to begin as: those who see the workspace as most do, neither admins nor guests. */
  newcomers() {
    return this.members().filter((p) => !p.is_admin && !p.is_owner && !p.is_restricted && !p.is_ultra_restricted);
  }

  async loadClock() {
    const { now, advancing, upcoming } = await get("clock");
    this.clock.upcoming = upcoming ?? [];
    this.setClock(now, advancing);
  }

  setClock(now, advancing) {
    this.clock.now = now;
    this.clock.at = performance.now();
    this.clock.advancing = advancing || Boolean(this.moving);
    this.say("clock");
  }

  /** The sandbox's time, unix seconds. */
  now() {
    return this.clock.now + (performance.now() - this.clock.at) / 1000;
  }

  /**
   * Let time pass -> {why, readers}: why it stopped ("arrived", "message" or "limit"), and the ids
   * of those to whom the app wrote meanwhile. Throws ApiError.
   */
  async advance(request) {
    this.moving = true;
    this.clock.advancing = true;
    this.say("clock");
    try {
      const { stopped_because: why, written_to: readers } = await post("advance", request);
      this.happened("advance", { why });
      return { why, readers };
    } finally {
      this.moving = false;
      await this.loadClock().catch(() => this.setClock(this.now(), false));
    }
  }

  /** The panes' places into the address. */
  savePlace(replace = false) {
    writePlace(this.team.id, this.panes, replace);
    this.say("place");
  }

  say(what, detail = {}) {
    this.dispatchEvent(new CustomEvent(what, { detail }));
  }

  /** Somebody did something that the guide may be waiting for. */
  happened(what, detail = {}) {
    this.say("happened", { what, ...detail });
  }
}
