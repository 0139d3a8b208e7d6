// The page's few icons, drawn as strokes on a 20 x 20 grid in the colour of the text.

import { s } from "./dom.js";

const STROKES = {
  add: ["M10 4v12", "M4 10h12"],
  back: ["M12 4l-6 6 6 6"],
  check: ["M4 10.5l4 4 8-9"],
  clock: ["M10 3a7 7 0 1 0 0 14a7 7 0 1 0 0-14", "M10 6v4.2l2.8 1.8"],
  close: ["M5 5l10 10", "M15 5L5 15"],
  columns: ["M3 4.5h14v11H3z", "M10 4.5v11"],
  down: ["M5 8l5 5 5-5"],
  edit: ["M4 16l.8-3.4L13.2 4.2a1.6 1.6 0 0 1 2.4 2.4L7.4 15.2 4 16"],
  group: ["M7 9a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5", "M2.5 16c0-3 2-4.5 4.5-4.5s4.5 1.5 4.5 4.5", "M13 9a2.2 2.2 0 1 0 0-4.4", "M14 11.7c2 .3 3.5 1.7 3.5 4.3"],
  hash: ["M8 3.5L6.5 16.5", "M13.5 3.5L12 16.5", "M4 7.5h12.5", "M3.5 12.5H16"],
  help: ["M7.5 7.5a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.9-1.1 1.8", "M10 14.6v.1", "M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 1 0 0-15"],
  home: ["M3.5 9.5L10 4l6.5 5.5", "M5.5 8.5V16h9V8.5"],
  lock: ["M5 9.5h10V16H5z", "M7 9.5V7a3 3 0 0 1 6 0v2.5"],
  menu: ["M3.5 6h13", "M3.5 10h13", "M3.5 14h13"],
  message: ["M4 4.5h12v8.5H9.5L6 16v-3H4z"],
  moon: ["M16 12A6.5 6.5 0 0 1 8 4a6.5 6.5 0 1 0 8 8"],
  more: ["M5 10h.1", "M10 10h.1", "M15 10h.1"],
  pulse: ["M2.5 10.5h3.2L8 4.5l3.8 11 2.2-5h3.5"],
  reply: ["M8 5L4 9l4 4", "M4 9h7c3 0 5 2 5 5.5"],
  search: ["M9 4a5 5 0 1 0 0 10A5 5 0 1 0 9 4", "M12.7 12.7L16.5 16.5"],
  send: ["M3.5 10L16.5 4.5 13 16.5l-3.5-4.5z", "M9.5 12l7-7.5"],
  smile: ["M10 3a7 7 0 1 0 0 14a7 7 0 1 0 0-14", "M7.2 12c1.5 1.7 4.1 1.7 5.6 0", "M7.6 8v.1", "M12.4 8v.1"],
  sun: ["M10 7a3 3 0 1 0 0 6a3 3 0 1 0 0-6", "M10 2.5v1.5", "M10 16v1.5", "M2.5 10H4", "M16 10h1.5", "M4.7 4.7l1.1 1.1", "M14.2 14.2l1.1 1.1", "M4.7 15.3l1.1-1.1", "M14.2 5.8l1.1-1.1"],
  trash: ["M4 6h12", "M8 6V4h4v2", "M5.5 6l.7 10h7.6l.7-10"],
};

/** A decorative icon: whoever uses it gives the button its name. */
export function icon(name) {
  return s(
    "svg",
    { class: `icon icon-${name}`, viewBox: "0 0 20 20", "aria-hidden": "true", focusable: "false" },
    STROKES[name].map((d) => s("path", { d })),
  );
}

/** Potluck's bowl: the app's avatar and the page's mark. */
export function bowl() {
  return s(
    "svg",
    { class: "bowl", viewBox: "0 0 24 24", "aria-hidden": "true", focusable: "false" },
    s("path", { class: "bowl-steam", d: "M9 3.5c-1 1.3 1 2.2 0 3.8M13 2.8c-1.1 1.5 1.1 2.6 0 4.5M17 3.5c-1 1.3 1 2.2 0 3.8" }),
    s("path", { class: "bowl-body", d: "M3 10.5h18a9 9 0 0 1-5.5 8.3V20.5h-7v-1.7A9 9 0 0 1 3 10.5z" }),
  );
}
