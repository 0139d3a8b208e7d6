// The WebSocket over which the sandbox says what has changed, and a throttle for fetching it again.

const FIRST_PAUSE = 400;
const LONGEST_PAUSE = 5000;

/** Listens as one member, reconnecting for as long as it is not closed. */
export class Live {
  /** `onMessage(message)` for each message, `onState(connected)` when the line goes up or down. */
  constructor(team, as, onMessage, onState) {
    this.address = `${location.origin.replace(/^http/, "ws")}/page/live?${new URLSearchParams({ team, as })}`;
    this.onMessage = onMessage;
    this.onState = onState;
    this.pause = FIRST_PAUSE;
    this.closed = false;
    this.connect();
  }

  connect() {
    this.socket = new WebSocket(this.address);
    this.socket.onopen = () => {
      this.pause = FIRST_PAUSE;
      this.onState(true);
    };
    this.socket.onmessage = (event) => this.closed || this.onMessage(JSON.parse(event.data));
    this.socket.onclose = () => {
      if (this.closed) return;
      this.onState(false);
      this.timer = setTimeout(() => this.connect(), this.pause);
      this.pause = Math.min(LONGEST_PAUSE, this.pause * 2);
    };
  }

  close() {
    this.closed = true;
    clearTimeout(this.timer);
    this.socket.close();
  }
}

/**
 * Fetches again, however often it is asked: one request at a time, and one more afterwards if
 * something changed meanwhile. While a week passes, changes come by the hundred.
 */
export class Refresher {
  constructor(fetchAndShow, gap = 60) {
    this.fetchAndShow = fetchAndShow;
    this.gap = gap;
    this.running = null;
    this.again = false;
  }

  run() {
    if (this.running) {
      this.again = true;
      return this.running;
    }
    this.running = this.loop().finally(() => {
      this.running = null;
    });
    return this.running;
  }

  async loop() {
    do {
      this.again = false;
      await this.fetchAndShow();
      if (this.again) await new Promise((done) => setTimeout(done, this.gap));
    } while (this.again);
  }
}
