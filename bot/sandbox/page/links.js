// Links and pictures that an app or a person put into a text. What is not plainly a web or mail
// address is shown and never followed, and the page itself contacts nobody but the sandbox.

import { h } from "./dom.js";

const FOLLOWED = new Set(["http:", "https:", "mailto:"]);

/** A link to `address` that says `label` (nodes or text); refused addresses become plain text. */
export function link(address, label) {
  const content = label ?? address.replace(/^mailto:/, "");
  let protocol = null;
  try {
    protocol = new URL(address).protocol;
  } catch {
    // Not an address at all.
  }
  if (!FOLLOWED.has(protocol)) {
    return h("span", { class: "link-refused", title: "This link is not followed: it is no web address" }, content);
  }
  return h("a", { href: address, target: "_blank", rel: "noopener noreferrer" }, content);
}

/** A picture, loaded only from the sandbox itself; others are described in words. */
export function picture(address, description, size) {
  let url = null;
  try {
    url = new URL(address, location.href);
  } catch {
    // Described below.
  }
  if (url && (url.origin === location.origin || address.startsWith("data:image/"))) {
    return h("img", { class: `picture picture-${size}`, src: address, alt: description });
  }
  const where = url ? url.host : "nowhere";
  if (size === "small") {
    return h("span", { class: "picture-words-small", title: `A picture at ${where}, not loaded` }, description);
  }
  return h(
    "div",
    { class: "picture-words", role: "img", "aria-label": description },
    h("span", {}, description),
    h("small", {}, `A picture at ${where}. The sandbox contacts no other host.`),
  );
}
