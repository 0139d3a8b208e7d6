// Times as their reader sees them: in the reader's own zone, whatever zone this browser is in.
// A zone here is {tz: IANA name or null, offset: seconds east of UTC}, as Slack knows of a member.

const CACHE = new Map();

function formatter(zone, options) {
  const key = `${zone.tz}|${zone.offset}|${JSON.stringify(options)}`;
  if (!CACHE.has(key)) CACHE.set(key, build(zone, options));
  return CACHE.get(key);
}

function build(zone, options) {
  if (zone.tz) {
    try {
      return { shift: 0, format: new Intl.DateTimeFormat("en-GB", { ...options, timeZone: zone.tz }) };
    } catch {
      // A zone that this browser does not know: Slack's offset is the next best thing.
    }
  }
  const format = new Intl.DateTimeFormat("en-GB", { ...options, timeZone: "UTC" });
  return { shift: zone.offset ?? 0, format };
}

function show(unix, zone, options) {
  const { shift, format } = formatter(zone, options);
  return format.format((unix + shift) * 1000);
}

function parts(unix, zone) {
  const { shift, format } = formatter(zone, {
    weekday: "long",
    year: "numeric",
    month: "long",
    day: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
    hourCycle: "h23",
  });
  return Object.fromEntries(format.formatToParts((unix + shift) * 1000).map((p) => [p.type, p.value]));
}

export const UTC = { tz: "UTC", offset: 0 };

/** The zone of a person as the server describes them. */
export function zoneOf(person) {
  return { tz: person?.tz ?? null, offset: person?.tz_offset ?? 0 };
}

/** 09:30 */
export function clockTime(unix, zone) {
  return show(unix, zone, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
}

/** Mon 24 Nov */
export function shortDate(unix, zone) {
  return show(unix, zone, { weekday: "short", day: "numeric", month: "short" }).replace(",", "");
}

/** Mon 24 Nov, 09:30 */
export function shortDateTime(unix, zone) {
  return `${shortDate(unix, zone)}, ${clockTime(unix, zone)}`;
}

/** Monday 24 November 2025, 09:30:12: the whole truth, for a hover. */
export function fullDateTime(unix, zone) {
  const p = parts(unix, zone);
  return `${p.weekday} ${p.day} ${p.month} ${p.year}, ${p.hour}:${p.minute}:${p.second}`;
}

/** 2025-11-24 in that zone: the same text for the same day, and sortable. */
export function dayKey(unix, zone) {
  const { shift, format } = formatter(zone, { year: "numeric", month: "2-digit", day: "2-digit" });
  const p = Object.fromEntries(format.formatToParts((unix + shift) * 1000).map((x) => [x.type, x.value]));
  return `${p.year}-${p.month}-${p.day}`;
}

function near(unix, zone, now) {
  const day = Date.parse(dayKey(unix, zone));
  const today = Date.parse(dayKey(now, zone));
  return { 0: "today", [-86400000]: "yesterday", 86400000: "tomorrow" }[day - today] ?? null;
}

/** Today, Yesterday, Monday 24 November, Monday 24 November 2024. */
export function dayName(unix, zone, now) {
  const word = near(unix, zone, now);
  if (word) return word[0].toUpperCase() + word.slice(1);
  const p = parts(unix, zone);
  const year = p.year === parts(now, zone).year ? "" : ` ${p.year}`;
  return `${p.weekday} ${p.day} ${p.month}${year}`;
}

/** "in 3 hours", "2 days ago". */
export function relative(unix, now) {
  const words = new Intl.RelativeTimeFormat("en-GB", { numeric: "auto" });
  const seconds = Math.round(unix - now);
  for (const [unit, size] of [["day", 86400], ["hour", 3600], ["minute", 60]]) {
    if (Math.abs(seconds) >= size) return words.format(Math.round(seconds / size), unit);
  }
  return words.format(seconds, "second");
}

function ordinal(n) {
  const tens = n % 100;
  if (tens >= 11 && tens <= 13) return `${n}th`;
  return `${n}${{ 1: "st", 2: "nd", 3: "rd" }[n % 10] ?? "th"}`;
}

/**
 * A template of Slack's date tokens, filled for one reader: `{date_short_pretty} at {time}`.
 * Source of the tokens: Slack's reference, "date element" and "formatting message text".
 */
export function fillDateTokens(template, unix, zone, now) {
  const p = parts(unix, zone);
  const date = `${p.month} ${ordinal(Number(p.day))}, ${p.year}`;
  const short = `${p.month.slice(0, 3)} ${p.day}, ${p.year}`;
  const long = `${p.weekday}, ${date}`;
  const sameYear = p.year === parts(now, zone).year;
  const values = {
    date_num: dayKey(unix, zone),
    date_slash: dayKey(unix, zone).split("-").reverse().join("/"),
    date,
    date_short: short,
    date_long: long,
    date_long_full: `${p.month} ${p.day}, ${p.year}`,
    date_pretty: near(unix, zone, now) ?? date,
    date_short_pretty: near(unix, zone, now) ?? short,
    date_long_pretty: near(unix, zone, now) ?? long,
    day_divider_pretty: near(unix, zone, now) ?? (sameYear ? long.replace(`, ${p.year}`, "") : long),
    time: `${p.hour}:${p.minute}`,
    time_secs: `${p.hour}:${p.minute}:${p.second}`,
    ago: relative(unix, now),
  };
  const filled = template.replace(/\{(\w+)\}/g, (whole, token) => values[token] ?? whole);
  return /^\{\w+_pretty\}/.test(template) ? filled[0].toUpperCase() + filled.slice(1) : filled;
}
