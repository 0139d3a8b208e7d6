// Puts the page together. Where to look for what:
//
//   world, pane          what both panes share; one pane: who acts, where, what the sandbox says
//   sidebar, people, pick, switcher                       places to go, people to be
//   conversation, messages, message, composer, suggest    reading and writing
//   home, modal, surface, form                            where an app's blocks stand, what is filled in
//   blocks, buttons, fields, choices, select, data        Block Kit, kind by kind
//   mrkdwn, markdown, richtext, links, emoji, dates       text -> DOM
//   panel, traffic, limits, faults                        behind the scenes
//   timebar, upcoming, guide, theme, place, live, api     the bar, the first steps, the plumbing
//   dom, icons, avatar, popup, dialogs, toasts, reconcile  what everything is made of

import { h } from "./dom.js";
import { Guide } from "./guide.js";
import { bowl } from "./icons.js";
import { Pane } from "./pane.js";
import { Panel } from "./panel.js";
import { readPlace } from "./place.js";
import { switchPlace } from "./switcher.js";
import { TimeBar } from "./timebar.js";
import { World } from "./world.js";

const world = new World();
const root = document.getElementById("page");

function addPane() {
  const pane = new Pane(world);
  world.panes.push(pane);
  panes.append(pane.node);
  panes.classList.toggle("two", world.panes.length > 1);
  return pane;
}

function removePane() {
  world.panes.pop().destroy();
  panes.classList.toggle("two", world.panes.length > 1);
}

/** Open or close the second pane; it starts as the next member, at the same place. */
async function toggleSideBySide() {
  if (world.panes.length > 1) {
    removePane();
    world.savePlace();
    return;
  }
  const [left] = world.panes;
  const others = world.newcomers().filter((p) => p.id !== left.as);
  const right = addPane();
  const isChannel = left.channels().some((c) => c.id === left.at);
  await right.show(others[0]?.id ?? left.as, isChannel || left.at === "home" ? left.at : null);
}

/** Make the page what the address says. */
async function follow() {
  const place = readPlace();
  if (place.team && place.team !== world.team.id && world.teams.some((team) => team.id === place.team)) {
    await changeTeam(place.team, true);
    return;
  }
  while (world.panes.length > Math.max(1, place.panes.length)) removePane();
  while (world.panes.length < place.panes.length) addPane();
  for (const [index, { as, at }] of place.panes.entries()) {
    const pane = world.panes[index];
    if (pane.as === null || pane.as !== as || pane.at !== at) await pane.show(as, at);
  }
}

/** Go to another workspace; `replace`: because the address says so already. */
async function changeTeam(id, replace) {
  while (world.panes.length) removePane();
  world.team = world.teams.find((team) => team.id === id);
  await world.loadPeople();
  const { team, panes: places } = readPlace();
  const pane = addPane();
  await pane.show(team === id ? places[0].as : null, team === id ? places[0].at : null, { replace });
}

/** Ctrl+K or Command+K in whatever pane has the focus; a dialog that is open comes first. */
function onKey(event) {
  if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
  event.preventDefault();
  if (document.querySelector("dialog[open]")) return;
  switchPlace(world.panes.find((pane) => pane.node.contains(document.activeElement)) ?? world.panes[0]);
}

const panes = h("main", { class: "panes" });
const panel = new Panel(world);
const bar = new TimeBar(world, {
  panelButton: panel.button,
  onSideBySide: () => toggleSideBySide(),
  onGuide: () => guide.restart(),
});
const guide = new Guide(world, { advance: (request) => bar.advance(request) });

try {
  await world.load();
  root.replaceChildren(bar.node, guide.node, h("div", { class: "stage" }, panes, panel.node));
  world.addEventListener("team", ({ detail }) => changeTeam(detail.id, false));
  window.addEventListener("popstate", follow);
  document.addEventListener("keydown", onKey);
  await follow();
  panel.begin();
  root.dataset.ready = "true";
} catch (error) {
  root.replaceChildren(
    h("div", { class: "empty" }, bowl(), h("h1", {}, "The sandbox does not answer"), h("p", {}, error.message), h("button", { type: "button", class: "button", onclick: () => location.reload() }, "Try again")),
  );
  throw error;
}
