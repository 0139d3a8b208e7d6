// The data blocks: tables that page and sort, and charts drawn as SVG with the same figures in a
// table for those who do not see them.

import { h, hidden, s, uid } from "./dom.js";
import { richText } from "./richtext.js";

const MOST_COLOURS = 6;

function content(cell, reader) {
  if (cell.type === "rich_text") return richText(cell, reader);
  return cell.text ?? String(cell.value ?? "");
}

function sortValue(cell) {
  if (typeof cell.value === "number") return cell.value;
  return (cell.text ?? JSON.stringify(cell.elements ?? "")).toLocaleLowerCase("en");
}

/** The plain table block: the first row is the head. */
export function table(block, reader) {
  const [head, ...body] = block.rows;
  const align = (index) => `align-${block.column_settings?.[index]?.align ?? "left"}`;
  return h(
    "div",
    { class: "table-scroll", tabindex: "0", role: "group", "aria-label": "Table" },
    h(
      "table",
      {},
      h("thead", {}, h("tr", {}, head.map((cell, i) => h("th", { scope: "col", class: align(i) }, content(cell, reader))))),
      h("tbody", {}, body.map((row) => h("tr", {}, row.map((cell, i) => h("td", { class: align(i) }, content(cell, reader)))))),
    ),
  );
}

/** The data_table block: with a caption, pages of page_size rows, and sorting by any column. */
export function dataTable(block, reader) {
  const [head, ...body] = block.rows;
  const size = block.page_size ?? 5;
  const rowHeader = block.row_header_column_index ?? 0;
  const numeric = head.map((_, i) => body.every((row) => row[i]?.type === "raw_number"));
  const state = { page: 0, column: null, down: false };
  const tbody = h("tbody");
  const heads = head.map((cell, i) =>
    h(
      "th",
      { scope: "col", class: numeric[i] ? "align-right" : "align-left" },
      h("button", { type: "button", class: "sort", onclick: () => sort(i) }, content(cell, reader)),
    ),
  );
  const where = h("span", { role: "status" });
  const back = h("button", { type: "button", class: "button small", onclick: () => turn(-1) }, "Previous");
  const on = h("button", { type: "button", class: "button small", onclick: () => turn(1) }, "Next");
  const pages = Math.max(1, Math.ceil(body.length / size));

  function sort(column) {
    state.down = state.column === column && !state.down;
    state.column = column;
    state.page = 0;
    draw();
  }

  function turn(step) {
    state.page += step;
    draw();
  }

  function draw() {
    const rows = [...body];
    if (state.column !== null) {
      const order = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
      rows.sort((a, b) => order(sortValue(a[state.column]), sortValue(b[state.column])) * (state.down ? -1 : 1));
    }
    heads.forEach((th, i) => {
      if (i === state.column) th.setAttribute("aria-sort", state.down ? "descending" : "ascending");
      else th.removeAttribute("aria-sort");
    });
    const shown = rows.slice(state.page * size, (state.page + 1) * size);
    tbody.replaceChildren(
      ...shown.map((row) =>
        h(
          "tr",
          {},
          row.map((cell, i) =>
            h(i === rowHeader ? "th" : "td", { scope: i === rowHeader ? "row" : null, class: numeric[i] ? "align-right" : "align-left" }, content(cell, reader)),
          ),
        ),
      ),
    );
    where.textContent = `Page ${state.page + 1} of ${pages}`;
    back.disabled = state.page === 0;
    on.disabled = state.page === pages - 1;
  }

  draw();
  const id = uid("caption");
  return h(
    "div",
    { class: "data-table" },
    h(
      "div",
      { class: "table-scroll", tabindex: "0", role: "group", "aria-labelledby": id },
      h("table", {}, h("caption", { id }, block.caption), h("thead", {}, h("tr", {}, heads)), tbody),
    ),
    pages > 1 ? h("div", { class: "table-pages" }, back, where, on) : null,
  );
}

/** The data_visualization block: pie, bar, line or area. */
export function chart(block) {
  const given = block.chart;
  const pie = given.type === "pie";
  const names = pie ? given.segments.map((segment) => segment.label) : given.series.map((series) => series.name);
  const drawing = pie ? pieChart(given) : axisChart(given);
  return h(
    "figure",
    { class: "chart" },
    h("figcaption", {}, block.title),
    drawing,
    pie || names.length > 1 ? legend(names) : null,
    figures(block.title, given),
  );
}

function legend(names) {
  return h("ul", { class: "legend", "aria-hidden": "true" }, names.map((name, i) => h("li", { class: `hue-${i % MOST_COLOURS}` }, h("i"), name)));
}

function figures(title, given) {
  const rows =
    given.type === "pie"
      ? given.segments.map((segment) => [segment.label, segment.value])
      : given.axis_config.categories.map((label) => [label, ...given.series.map((series) => valueAt(series, label) ?? "")]);
  const head = given.type === "pie" ? ["", "Value"] : ["", ...given.series.map((series) => series.name)];
  return h(
    "table",
    { class: "visually-hidden" },
    h("caption", {}, title),
    h("thead", {}, h("tr", {}, head.map((cell) => h("th", { scope: "col" }, cell || hidden("Label"))))),
    h("tbody", {}, rows.map(([label, ...values]) => h("tr", {}, h("th", { scope: "row" }, label), values.map((v) => h("td", {}, String(v)))))),
  );
}

function valueAt(series, label) {
  return series.data.find((point) => point.label === label)?.value;
}

function pieChart({ segments }) {
  const total = segments.reduce((sum, segment) => sum + segment.value, 0) || 1;
  let from = 0;
  const point = (share) => [50 + 42 * Math.sin(2 * Math.PI * share), 50 - 42 * Math.cos(2 * Math.PI * share)];
  const slices = segments.map((segment, i) => {
    const share = segment.value / total;
    const [x1, y1] = point(from);
    from += share;
    const [x2, y2] = point(from);
    const title = s("title", {}, `${segment.label}: ${segment.value}`);
    if (share > 0.9999) return s("circle", { cx: 50, cy: 50, r: 42, class: `hue-${i % MOST_COLOURS}` }, title);
    const d = `M50 50L${x1} ${y1}A42 42 0 ${share > 0.5 ? 1 : 0} 1 ${x2} ${y2}z`;
    return s("path", { d, class: `slice hue-${i % MOST_COLOURS}` }, title);
  });
  return s("svg", { viewBox: "0 0 100 100", class: "pie", "aria-hidden": "true" }, slices);
}

const FRAME = { left: 44, right: 8, bottom: 40, width: 480, height: 220 };

/** A round step for about four grid lines up to `most`. */
function stepFor(most) {
  const rough = (most || 1) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  return [1, 2, 5, 10].map((f) => f * power).find((step) => step >= rough);
}

function axisChart(given) {
  const { left, right, bottom, width, height } = FRAME;
  const top = given.axis_config.y_label ? 28 : 10;
  const labels = given.axis_config.categories;
  const all = given.series.flatMap((series) => series.data.map((p) => p.value));
  const most = Math.max(0, ...all);
  const least = Math.min(0, ...all);
  const step = stepFor(most - least);
  const high = Math.ceil(most / step) * step || step;
  const low = Math.floor(least / step) * step;
  const y = (value) => top + ((high - value) / (high - low)) * (height - top - bottom);
  const band = (width - left - right) / labels.length;
  const x = (index) => left + band * (index + 0.5);
  const grid = [];
  for (let value = low; value <= high + step / 2; value += step) {
    grid.push(
      s("line", { class: value === 0 ? "axis" : "grid", x1: left, x2: width - right, y1: y(value), y2: y(value) }),
      s("text", { class: "tick", x: left - 6, y: y(value) + 3.5, "text-anchor": "end" }, Number(value.toPrecision(6)).toLocaleString("en")),
    );
  }
  const every = Math.ceil(labels.length / 10);
  const ticks = labels
    .map((label, i) => [label, i])
    .filter(([, i]) => i % every === 0)
    .map(([label, i]) => s("text", { class: "tick", x: x(i), y: height - bottom + 16, "text-anchor": "middle" }, label));
  const titles = [
    given.axis_config.x_label ? s("text", { class: "tick", x: (left + width - right) / 2, y: height - 4, "text-anchor": "middle" }, given.axis_config.x_label) : null,
    given.axis_config.y_label ? s("text", { class: "tick", x: 4, y: 12 }, given.axis_config.y_label) : null,
  ];
  const draw = given.type === "bar" ? bars : lines;
  return s(
    "svg",
    { viewBox: `0 0 ${width} ${height}`, class: "axes", "aria-hidden": "true" },
    grid,
    draw(given, labels, x, y, band),
    ticks,
    titles,
  );
}

function bars(given, labels, x, y, band) {
  const wide = Math.min(36, (band * 0.7) / given.series.length);
  return given.series.flatMap((series, k) =>
    labels.map((label, i) => {
      const value = valueAt(series, label);
      if (value === undefined) return null;
      const at = x(i) + (k - given.series.length / 2) * wide;
      const box = { x: at + 1, y: Math.min(y(value), y(0)), width: wide - 2, height: Math.abs(y(value) - y(0)), rx: 2 };
      return s("rect", { ...box, class: `hue-${k % MOST_COLOURS}` }, s("title", {}, `${series.name}, ${label}: ${value}`));
    }),
  );
}

function lines(given, labels, x, y) {
  return given.series.flatMap((series, k) => {
    const points = labels.map((label, i) => [x(i), valueAt(series, label)]).filter(([, value]) => value !== undefined);
    if (!points.length) return [];
    const path = points.map(([px, value], i) => `${i ? "L" : "M"}${px} ${y(value)}`).join("");
    const hue = `hue-${k % MOST_COLOURS}`;
    const area = given.type === "area" ? s("path", { class: `area ${hue}`, d: `${path}L${points.at(-1)[0]} ${y(0)}L${points[0][0]} ${y(0)}z` }) : null;
    const dots = points.map(([px, value]) => s("circle", { class: hue, cx: px, cy: y(value), r: 3 }, s("title", {}, `${series.name}: ${value}`)));
    return [area, s("path", { class: `line ${hue}`, d: path }), ...dots];
  });
}
