// Slack's mrkdwn -> DOM. `reader` says for whom: {zone, now(), me, person(id), channel(id),
// openChannel(id), openPerson(id)}.

import { h } from "./dom.js";
import { fillDateTokens, fullDateTime } from "./dates.js";
import { withEmoji } from "./emoji.js";
import { link } from "./links.js";

const ATOMS = 0xe000;
const MOST_ATOMS = 6000;
const MARKS = { "*": "strong", _: "em", "~": "s" };
const EMPHASIS = /(?<![\p{L}\p{N}])([*_~])(?!\1)(?=\S)([^\n]*?\S)\1(?![\p{L}\p{N}])/u;
const BARE_ADDRESS = /https?:\/\/[^\s<>]+[^\s<>.,;:!?)\]'"]/g;

/** Undo Slack's escaping of the three characters that it gives a meaning to. */
function unescapeText(text) {
  return text.replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&amp;/g, "&");
}

/** A whole mrkdwn text -> array of block and inline nodes. */
export function mrkdwn(text, reader) {
  const nodes = [];
  // Odd pieces are what stood between ``` and ```.
  const pieces = (text ?? "").split(/```\n?([\s\S]+?)\n?```\n?/);
  pieces.forEach((piece, index) => {
    if (index % 2 === 1) nodes.push(h("pre", {}, h("code", {}, unescapeText(piece.replace(/<([^<>|]*)(\|[^<>]*)?>/g, "$1")))));
    else if (piece) nodes.push(...lines(piece, reader));
  });
  return nodes;
}

/** plain_text: emoji names are the only thing with a meaning. */
export function plain(textObject) {
  return textObject?.emoji === false ? textObject.text : withEmoji(textObject?.text ?? "");
}

/** A text object of either kind -> nodes. */
export function textObject(object, reader) {
  if (!object) return [];
  return object.type === "plain_text" ? [plain(object)] : mrkdwn(object.text, reader);
}

function lines(text, reader) {
  const nodes = [];
  const all = text.split("\n");
  let paragraph = [];
  const flush = () => {
    if (paragraph.length) nodes.push(...inline(paragraph.join("\n"), reader));
    paragraph = [];
  };
  const take = (from, pattern) => {
    const taken = [];
    while (from + taken.length < all.length && pattern.test(all[from + taken.length])) taken.push(all[from + taken.length]);
    return taken;
  };
  for (let i = 0; i < all.length; ) {
    const rest = /^(?:>|&gt;){3}\s?/.exec(all[i]);
    const quote = take(i, /^(?:>|&gt;)/);
    const bullets = take(i, /^\s*[•◦▪-]\s+\S/);
    const numbers = take(i, /^\s*\d{1,3}\.\s+\S/);
    if (rest) {
      flush();
      const quoted = [all[i].slice(rest[0].length), ...all.slice(i + 1)].join("\n");
      nodes.push(h("blockquote", {}, lines(quoted, reader)));
      return nodes;
    }
    if (quote.length) {
      flush();
      nodes.push(h("blockquote", {}, lines(quote.map((l) => l.replace(/^(?:>|&gt;)\s?/, "")).join("\n"), reader)));
      i += quote.length;
    } else if (bullets.length) {
      flush();
      nodes.push(h("ul", {}, bullets.map((l) => h("li", {}, inline(l.replace(/^\s*[•◦▪-]\s+/, ""), reader)))));
      i += bullets.length;
    } else if (numbers.length) {
      flush();
      const item = (l) => h("li", { value: parseInt(l, 10) }, inline(l.replace(/^\s*\d+\.\s+/, ""), reader));
      nodes.push(h("ol", {}, numbers.map(item)));
      i += numbers.length;
    } else {
      paragraph.push(all[i]);
      i += 1;
    }
  }
  flush();
  return nodes;
}

function inline(text, reader) {
  const atoms = [];
  // Mentions, links and code are taken out first and stand in the text as one private character
  // each, so that emphasis can go around them but never into them.
  const keep = (make) => (whole, ...groups) => {
    if (atoms.length >= MOST_ATOMS) return whole;
    atoms.push(make(...groups));
    return String.fromCharCode(ATOMS + atoms.length - 1);
  };
  const withoutAtoms = text
    .replace(/[\ue000-\uf8ff]/g, "")
    .replace(/`([^`\n]+)`/g, keep((code) => h("code", {}, unescapeText(code.replace(/<([^<>|]*)(\|[^<>]*)?>/g, "$1")))))
    .replace(/<([^<>\n]+)>/g, keep((inner) => reference(inner, reader)))
    .replace(BARE_ADDRESS, keepWhole(atoms, (address) => link(unescapeText(address), unescapeText(address))));
  return emphasised(withoutAtoms, atoms);
}

function keepWhole(atoms, make) {
  return (whole) => {
    if (atoms.length >= MOST_ATOMS) return whole;
    atoms.push(make(whole));
    return String.fromCharCode(ATOMS + atoms.length - 1);
  };
}

function emphasised(text, atoms) {
  const found = EMPHASIS.exec(text);
  if (!found) return leaf(text, atoms);
  const before = text.slice(0, found.index);
  const after = text.slice(found.index + found[0].length);
  return [
    ...leaf(before, atoms),
    h(MARKS[found[1]], {}, emphasised(found[2], atoms)),
    ...emphasised(after, atoms),
  ];
}

function leaf(text, atoms) {
  return text
    .split(/([\ue000-\uf8ff]|\n)/)
    .filter(Boolean)
    .map((piece) => {
      if (piece === "\n") return h("br");
      const code = piece.charCodeAt(0);
      if (code >= ATOMS && code <= 0xf8ff) return atoms[code - ATOMS] ?? "";
      return withEmoji(unescapeText(piece));
    });
}

/** What stands between < and >. */
function reference(inner, reader) {
  const bar = inner.indexOf("|");
  const target = bar < 0 ? inner : inner.slice(0, bar);
  const label = bar < 0 ? null : unescapeText(inner.slice(bar + 1));
  if (target.startsWith("@")) return mention(target.slice(1), reader, label);
  if (target.startsWith("#")) return channel(target.slice(1), reader, label);
  if (target.startsWith("!date^")) return date(target, reader, label);
  if (target.startsWith("!")) return broadcast(target.slice(1), label);
  // Not a reference at all, just something between angle brackets.
  if (!/^[a-z][a-z0-9+.-]*:/i.test(target)) return unescapeText(`<${inner}>`);
  return link(unescapeText(target), label === null ? null : withEmoji(label));
}

/** @somebody, marked when it is the reader. */
export function mention(id, reader, label = null) {
  const person = reader.person(id);
  const name = person?.real_name || person?.name || label || "somebody";
  const mine = id === reader.me ? " mention-me" : "";
  return h("button", { type: "button", class: `mention${mine}`, onclick: () => reader.openPerson(id) }, `@${name}`);
}

/** #channel, which opens it. */
export function channel(id, reader, label = null) {
  const name = reader.channel(id)?.name ?? label ?? "a channel";
  return h("button", { type: "button", class: "mention", onclick: () => reader.openChannel(id) }, `#${name}`);
}

/** <!channel>, <!here>, <!everyone>, user groups. */
export function broadcast(what, label = null) {
  const name = label ?? `@${what.split("^")[0]}`;
  return h("span", { class: "mention mention-all" }, name.startsWith("@") ? name : `@${name}`);
}

/** A moment, in the reader's own zone. */
export function moment(unix, template, reader, address = null) {
  const shown = fillDateTokens(template, unix, reader.zone, reader.now());
  const node = h(
    "time",
    { datetime: new Date(unix * 1000).toISOString(), title: fullDateTime(unix, reader.zone) },
    shown,
  );
  return address ? link(address, node) : node;
}

function date(target, reader, fallback) {
  const [, unix, template, address] = target.split("^");
  const seconds = Number(unix);
  if (!Number.isFinite(seconds) || !template) return fallback ?? "";
  return moment(seconds, unescapeText(template), reader, address ? unescapeText(address) : null);
}

/** Encoded text as its author would type it again: <@U1> becomes @handle. */
export function asTyped(text, reader) {
  const typed = text.replace(/<([^<>\n]+)>/g, (whole, inner) => {
    const [target, label] = inner.split("|");
    if (target.startsWith("@")) return `@${reader.person(target.slice(1))?.name ?? label ?? target.slice(1)}`;
    if (target.startsWith("#")) return `#${reader.channel(target.slice(1))?.name ?? label ?? target.slice(1)}`;
    if (target.startsWith("!date^")) return label ?? "";
    if (target.startsWith("!")) return `@${target.slice(1).split("^")[0]}`;
    return target;
  });
  return unescapeText(typed);
}

/** A text in plain words, for announcements and previews. */
export function asWords(text, reader) {
  return mrkdwn(text, reader)
    .map((node) => (typeof node === "string" ? node : node.textContent))
    .join(" ")
    .replace(/\s+/g, " ")
    .trim();
}
