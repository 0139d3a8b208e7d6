// How near Slack's rate limits the calls come: now, and at most since the sandbox was started.

import { h, put, uid } from "./dom.js";

export class Limits {
  constructor() {
    this.node = h("div", { class: "limits" });
  }

  draw({ limits }) {
    const drawn = JSON.stringify(limits);
    if (drawn === this.drawn) return;
    this.drawn = drawn;
    put(
      this.node,
      h("p", { class: "panel-note" }, "Slack allows so many calls of each method a minute. A bar shows how much of that is used up now, its mark how much was used up at most."),
      limits.enforced ? null : h("p", { class: "panel-note" }, "This sandbox only measures: it refuses nothing."),
      limits.methods.length ? h("ul", {}, limits.methods.map(gauge)) : h("p", { class: "panel-note" }, "Potluck has called nothing yet."),
    );
  }
}

function percent(share) {
  return `${Math.round(share * 100)}%`;
}

function gauge({ name, now, peak, per_minute: perMinute }) {
  const id = uid("limit");
  const words = `${percent(now)} now, ${percent(peak)} at most`;
  return h(
    "li",
    { class: peak >= 1 ? "limit full" : "limit" },
    h("div", { class: "limit-words" }, h("strong", { id }, name), h("small", {}, `${Math.round(perMinute)} a minute`)),
    h(
      "div",
      { class: "limit-bar", role: "meter", "aria-labelledby": id, "aria-valuemin": "0", "aria-valuemax": "100", "aria-valuenow": String(Math.round(now * 100)), "aria-valuetext": words },
      h("span", { class: "limit-now", style: { width: percent(now) } }),
      h("span", { class: "limit-peak", style: { left: percent(peak) } }),
    ),
    h("small", { "aria-hidden": "true" }, peak >= 1 ? `${words}: the limit was reached` : words),
  );
}
