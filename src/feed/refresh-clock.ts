/** What came of asking again: waiting times are in milliseconds. */
export type RefreshResult = {readonly ok: true} | {readonly ok: false; readonly retryAfter?: number};

/** Failures in a row double the wait, up to so many times the interval, or so long where that is longer. */
const MOST_BACK_OFF = 16;
const MOST_WAIT = 60_000;
/** Embeds opened together must not ask together: each wait is longer by up to this part. */
const JITTER = 0.1;
/** However short the interval asked for. */
const SHORTEST = 1000;
/** Timers hold no longer time than 32 bits of milliseconds, and would go off at once. */
const LONGEST_TIMER = 2 ** 31 - 1;

/**
 * Asks for fresh data at intervals, kindly: never in a hidden tab or without a network, at once when the reader comes back
 * and it is due, less and less often while it fails, and not before the server said (`Retry-After`).
 *
 * While a stream of events tells of news (`listening`), it asks when there is some, at most once an interval.
 */
export class RefreshClock {
  readonly #interval: number;
  readonly #ask: () => Promise<RefreshResult>;
  readonly #planned: () => void;
  readonly #stopped = new AbortController();
  /** When it asks at intervals; after a failure also while it is listening. */
  #due: number;
  /** Not before: an interval after the last answer, or when the server said. */
  #earliest: number;
  /** When it asks for the sake of news. */
  #news: number | undefined;
  #listening = false;
  #paused = false;
  #failures = 0;
  #asking = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param seconds between the end of one answer and the next question
   * @param planned called when the time of the next question has changed
   */
  constructor(seconds: number, ask: () => Promise<RefreshResult>, planned: () => void = () => undefined) {
    this.#interval = Math.max(SHORTEST, seconds * 1000);
    this.#ask = ask;
    this.#planned = planned;
    this.#due = Date.now() + this.#wait();
    this.#earliest = Date.now() + this.#interval;
    const {signal} = this.#stopped;
    document.addEventListener('visibilitychange', () => this.#plan(), {signal});
    window.addEventListener('online', () => this.#plan(), {signal});
    this.#plan();
  }

  /** When it asks next, milliseconds since 1970; `Infinity` where only news would make it ask. */
  get due(): number {
    if (this.#failures > 0) return this.#due;
    return Math.min(this.#listening ? Infinity : this.#due, this.#news ?? Infinity);
  }

  /** A stream tells of news, or no longer does. */
  set listening(listening: boolean) {
    if (listening === this.#listening) return;
    this.#listening = listening;
    // Streams of many readers are lost together: they must not ask together.
    if (!listening) this.#due = Math.max(this.#due, Date.now() + this.#wait());
    this.#plan();
  }

  stop(): void {
    this.#stopped.abort();
    clearTimeout(this.#timer);
  }

  /** Asks nothing until `resume`. */
  pause(): void {
    this.#paused = true;
    this.#plan();
  }

  /** Goes on, with a question as soon as one is allowed. */
  resume(): void {
    this.#paused = false;
    this.news();
  }

  /** There is something new: asks for it, as soon as one may. What comes before that is one question. */
  news(): void {
    this.#news ??= Math.max(this.#earliest, Date.now() + Math.random() * JITTER * this.#interval);
    this.#plan();
  }

  #plan(): void {
    clearTimeout(this.#timer);
    if (this.#stopped.signal.aborted || this.#asking) return;
    this.#planned();
    const {due} = this;
    if (this.#paused || document.hidden || !navigator.onLine || due === Infinity) return;
    this.#timer = setTimeout(() => void this.#tick(), Math.min(Math.max(0, due - Date.now()), LONGEST_TIMER));
  }

  async #tick(): Promise<void> {
    this.#asking = true;
    this.#news = undefined;
    const result = await this.#ask();
    this.#asking = false;
    this.#failures = result.ok ? 0 : this.#failures + 1;
    const told = result.ok ? 0 : (result.retryAfter ?? 0);
    const now = Date.now();
    this.#due = now + Math.max(told, this.#wait());
    this.#earliest = result.ok ? now + this.#interval : this.#due;
    if (this.#news !== undefined) this.#news = Math.max(this.#news, this.#earliest);
    this.#plan();
  }

  #wait(): number {
    const most = Math.max(this.#interval * MOST_BACK_OFF, MOST_WAIT);
    const backOff = Math.min(this.#interval * 2 ** this.#failures, most);
    return backOff * (1 + Math.random() * JITTER);
  }
}
