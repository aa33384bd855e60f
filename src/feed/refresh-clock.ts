/** What came of asking again: waiting times are in milliseconds. */
export type RefreshResult = {readonly ok: true} | {readonly ok: false; readonly retryAfter?: number};

/** Failures in a row double the wait, up to so many times the interval. */
const MOST_BACK_OFF = 16;
/** Embeds opened together must not ask together: each wait is longer by up to this part. */
const JITTER = 0.1;
/** However short the interval asked for. */
const SHORTEST = 1000;

/**
 * Asks for fresh data at intervals, kindly: never in a hidden tab or without a network, at once when the reader comes back
 * and it is due, less and less often while it fails, and not before the server said (`Retry-After`).
 */
export class RefreshClock {
  readonly #interval: number;
  readonly #ask: () => Promise<RefreshResult>;
  readonly #stopped = new AbortController();
  #due: number;
  #failures = 0;
  #asking = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param seconds between the end of one answer and the next question */
  constructor(seconds: number, ask: () => Promise<RefreshResult>) {
    this.#interval = Math.max(SHORTEST, seconds * 1000);
    this.#ask = ask;
    this.#due = Date.now() + this.#wait();
    const {signal} = this.#stopped;
    document.addEventListener('visibilitychange', () => this.#plan(), {signal});
    window.addEventListener('online', () => this.#plan(), {signal});
    this.#plan();
  }

  stop(): void {
    this.#stopped.abort();
    clearTimeout(this.#timer);
  }

  #plan(): void {
    clearTimeout(this.#timer);
    if (this.#stopped.signal.aborted || this.#asking || document.hidden || !navigator.onLine) return;
    this.#timer = setTimeout(() => void this.#tick(), Math.max(0, this.#due - Date.now()));
  }

  async #tick(): Promise<void> {
    this.#asking = true;
    const result = await this.#ask();
    this.#asking = false;
    this.#failures = result.ok ? 0 : this.#failures + 1;
    const told = result.ok ? 0 : (result.retryAfter ?? 0);
    this.#due = Date.now() + Math.max(told, this.#wait());
    this.#plan();
  }

  #wait(): number {
    const backOff = Math.min(2 ** this.#failures, MOST_BACK_OFF);
    return this.#interval * backOff * (1 + Math.random() * JITTER);
  }
}
