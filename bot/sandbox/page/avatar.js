// A person's picture: initials on a hue of their own; Potluck has its bowl.

import { h } from "./dom.js";
import { bowl } from "./icons.js";

/** An avatar, decorative: the name always stands beside it. */
export function avatar(person, size = "medium") {
  if (person?.is_app) return h("span", { class: `avatar avatar-${size} avatar-app`, "aria-hidden": "true" }, bowl());
  const initials = person?.avatar?.initials ?? (person?.real_name ?? "?").slice(0, 1);
  return h(
    "span",
    { class: `avatar avatar-${size}`, style: { "--hue": String(person?.avatar?.hue ?? 40) }, "aria-hidden": "true" },
    initials,
  );
}
