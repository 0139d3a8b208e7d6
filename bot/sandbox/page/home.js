// Potluck's Home tab: the view that the app has published for this member.

import { h, keepingFocus } from "./dom.js";
import { blocks } from "./blocks.js";
import { bowl } from "./icons.js";
import { Surface } from "./surface.js";

export class Home {
  constructor(pane) {
    this.pane = pane;
    this.node = h("div", { class: "home", role: "tabpanel", "aria-label": "Home", tabindex: "-1" });
    this.surface = null;
    this.drawn = null;
  }

  /** Draw `view` (or an invitation to wait); nothing happens where it has not changed. */
  draw(view) {
    const drawn = JSON.stringify([view?.id, view?.blocks, this.pane.as, this.pane.today()]);
    if (drawn === this.drawn) return;
    this.drawn = drawn;
    if (!view) {
      this.node.replaceChildren(
        h("div", { class: "empty" }, bowl(), h("p", {}, "Nothing here yet. Potluck lays the table as soon as it hears that you came in.")),
      );
      return;
    }
    // What was typed into a view stays while the app redraws that same view.
    if (this.surface?.container.view_id !== view.id) {
      this.surface = new Surface(this.pane, { type: "view", view_id: view.id });
    }
    keepingFocus(this.node, () =>
      this.node.replaceChildren(h("div", { class: "home-sheet" }, blocks(view.blocks, this.surface))),
    );
  }
}
