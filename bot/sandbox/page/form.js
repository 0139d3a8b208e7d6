// What has been filled in on a surface (a message, a modal, the Home tab), in the shape in which
// Slack sends it: state.values[block_id][action_id] = {type, ...}.

/**
 * Values survive a redraw wherever block_id and action_id stay the same, as in Slack; what is no
 * longer drawn is no longer sent, and begins anew should it ever come back.
 */
export class FormState {
  constructor() {
    this.kept = new Map();
    this.drawn = new Map();
  }

  /** Call before drawing the blocks again. */
  begin() {
    for (const key of this.kept.keys()) if (!this.drawn.has(key)) this.kept.delete(key);
    this.drawn = new Map();
  }

  /** An element is drawn: its value so far, or `initial`. */
  enter(blockId, actionId, initial) {
    const key = JSON.stringify([blockId, actionId]);
    const before = this.kept.get(key);
    // Another kind of element under the same name starts anew.
    if (before === undefined || before.type !== initial.type) this.kept.set(key, initial);
    this.drawn.set(key, [blockId, actionId]);
    return this.kept.get(key);
  }

  get(blockId, actionId) {
    return this.kept.get(JSON.stringify([blockId, actionId]));
  }

  set(blockId, actionId, value) {
    this.kept.set(JSON.stringify([blockId, actionId]), value);
  }

  /** {values: {...}} of everything drawn. */
  state() {
    const values = {};
    for (const [key, [blockId, actionId]] of this.drawn) {
      (values[blockId] ??= {})[actionId] = this.kept.get(key);
    }
    return { values };
  }
}

const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** Whether the value of an element is no value at all. */
function isEmpty(value) {
  const held = Object.entries(value ?? {}).filter(([name]) => name !== "type");
  return held.every(([, v]) => v === null || v === undefined || v === "" || (Array.isArray(v) && v.length === 0));
}

/** What is wrong with the value of an input block, in a sentence, or null. */
export function problemOf(block, value) {
  const element = block.element;
  if (isEmpty(value)) return block.optional ? null : "Please fill this in.";
  const text = value.value;
  switch (element.type) {
    case "plain_text_input":
      if (element.min_length && text.length < element.min_length) return `Please write at least ${element.min_length} characters.`;
      if (element.max_length && text.length > element.max_length) return `Please write at most ${element.max_length} characters.`;
      return null;
    case "number_input": {
      const number = Number(text);
      if (!Number.isFinite(number)) return "Please enter a number.";
      if (!element.is_decimal_allowed && !Number.isInteger(number)) return "Please enter a whole number.";
      if (element.min_value !== undefined && number < Number(element.min_value)) return `Please enter ${element.min_value} or more.`;
      if (element.max_value !== undefined && number > Number(element.max_value)) return `Please enter ${element.max_value} or less.`;
      return null;
    }
    case "email_text_input":
      return ADDRESS.test(text) ? null : "Please enter an email address.";
    case "url_text_input":
      return URL.canParse(text) ? null : "Please enter a web address.";
    default:
      return null;
  }
}
