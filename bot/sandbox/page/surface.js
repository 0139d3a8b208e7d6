// Where blocks stand - a message, a modal, the Home tab - and how what people do there reaches
// the app: confirm first if asked to, be busy until the app has acknowledged, say so if it did not.

import { h } from "./dom.js";
import { post } from "./api.js";
import { confirmDialog } from "./dialogs.js";
import { FormState } from "./form.js";

export class Surface {
  /** `container`: {type: "message", channel, ts} or {type: "view", view_id}, as the server takes it. */
  constructor(pane, container) {
    this.pane = pane;
    this.container = container;
    this.form = new FormState();
  }

  get reader() {
    return this.pane.reader;
  }

  /**
   * Tell the app what was done with `element`; -> whether it acknowledged.
   * `value`: the element's value in Slack's shape; `control`: the node that shows it is busy.
   */
  async act(blockId, element, value, control) {
    if (element.confirm && !(await confirmDialog(element.confirm, this.reader))) return false;
    const note = control.closest(".block")?.querySelector(":scope > .block-note");
    note?.replaceChildren();
    busy(control, true);
    try {
      await post("action", {
        team: this.pane.team,
        as: this.pane.as,
        container: this.container,
        action: { block_id: blockId, action_id: element.action_id, type: element.type, ...value },
        state: this.form.state(),
      });
      return true;
    } catch (error) {
      note?.append(h("p", { role: "alert" }, error.message));
      return false;
    } finally {
      busy(control, false);
    }
  }

  /** Ask the app for the options of an external select -> [{label, options}]. */
  async options(blockId, element, query) {
    const answer = await post("options", {
      team: this.pane.team,
      as: this.pane.as,
      container: this.container,
      block_id: blockId,
      action_id: element.action_id,
      value: query,
    });
    if (answer.option_groups?.length) {
      return answer.option_groups.map((g) => ({ label: g.label?.text ?? null, options: g.options }));
    }
    return [{ label: null, options: answer.options ?? [] }];
  }
}

function busy(control, on) {
  control.classList.toggle("busy", on);
  if (on) control.setAttribute("aria-busy", "true");
  else control.removeAttribute("aria-busy");
}
