// One choice out of a list in a dialog: type to narrow it, arrow keys, Enter. The pattern is ARIA's
// combobox whose list is always open.

import { h, uid } from "./dom.js";
import { showDialog } from "./dialogs.js";
import { icon } from "./icons.js";

/**
 * Ask for one of what `find(query)` -> [{value, content, current?}] lists -> its value, or
 * null. `label` and `placeholder` name the field; `empty` is said where nothing is found.
 */
export function pickOne(title, { find, label, placeholder, empty }) {
  return showDialog(
    title,
    (close) => {
      const list = h("div", { role: "listbox", class: "people-list", id: uid("choices"), "aria-label": title });
      let rows = [];
      let active = 0;
      const activate = (index) => {
        rows[active]?.node.classList.remove("active");
        active = Math.max(0, Math.min(rows.length - 1, index));
        rows[active]?.node.classList.add("active");
        rows[active]?.node.scrollIntoView({ block: "nearest" });
        input.setAttribute("aria-activedescendant", rows[active]?.node.id ?? "");
      };
      const fill = () => {
        const query = input.value.trim();
        rows = find(query).map(({ value, content, current }) => ({
          value,
          current,
          node: h(
            "div",
            { role: "option", id: uid("choice"), class: "person", "aria-selected": String(Boolean(current)), onclick: () => close(value) },
            content,
          ),
        }));
        list.replaceChildren(...(rows.length ? rows.map((row) => row.node) : [h("p", { class: "options-note" }, empty)]));
        activate(query ? 0 : rows.findIndex((row) => row.current));
      };
      const input = h("input", {
        class: "field",
        type: "text",
        role: "combobox",
        placeholder,
        "aria-label": label,
        "aria-autocomplete": "list",
        "aria-expanded": "true",
        "aria-controls": list.id,
        autocomplete: "off",
        spellcheck: "false",
        oninput: fill,
        onkeydown: (event) => {
          if (event.key === "ArrowDown" || event.key === "ArrowUp") {
            event.preventDefault();
            activate(active + (event.key === "ArrowDown" ? 1 : -1));
          } else if (event.key === "Enter" && !event.isComposing && rows[active]) {
            event.preventDefault();
            close(rows[active].value);
          }
        },
      });
      // The list can be measured for scrolling only once the dialog is open.
      requestAnimationFrame(fill);
      return { body: [h("div", { class: "search-field" }, icon("search"), input), list], first: input };
    },
    { className: "dialog-people" },
  );
}
