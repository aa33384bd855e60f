import type {EventStream} from '../feed/event-stream.js';
import {RefreshClock, type RefreshResult} from '../feed/refresh-clock.js';
import {type Baseline, baselineOf} from '../model/baseline.js';
import {type Changes, changesBetween} from '../model/changes.js';
import type {Dataset} from '../model/dataset.js';
import type {BudgetStore} from './budget-store.js';

/** Where a stream of events stands; `unusable` where its address is none. */
export type LiveStream = EventStream['status'] | 'unusable';

/** Answers that others on the page had so recently serve too, as a part of the interval, up to so many milliseconds. */
const SHARED_PART = 0.25;
const SHARED_MOST = 9000;

/**
 * Keeps the figures of a store fresh, until its signal says stop: asks at intervals, or when a stream of events says that there
 * is news, unless the reader pauses it. Knows what has changed since the first figures.
 */
export class LiveFeed {
  readonly #store: BudgetStore;
  readonly #clock: RefreshClock;
  readonly #shared: number;
  readonly #watchers = new Set<() => void>();
  readonly #signal: AbortSignal;
  #stream: EventStream | 'unusable' | undefined;
  /** Time of the last event, milliseconds since 1970. */
  #news = 0;
  #line: AbortController | undefined;
  #paused = false;
  #baseline: Baseline | undefined;
  #dataset: Dataset | undefined;
  #changes: Changes | undefined;

  /**
   * @param seconds between questions; 0 for none but those that the stream makes it ask
   * @param liveSrc address of a stream of server-sent events
   */
  constructor(store: BudgetStore, seconds: number, liveSrc: string | undefined, signal: AbortSignal) {
    this.#store = store;
    this.#signal = signal;
    this.#shared = Math.min(seconds * 1000 * SHARED_PART, SHARED_MOST);
    const tell = (): void => this.#tell();
    this.#clock = new RefreshClock(seconds, () => this.#ask(), tell);
    this.#clock.listening = seconds <= 0;
    store.watch(() => this.#follow(), signal);
    this.#follow();
    signal.addEventListener('abort', () => this.#stop(), {once: true});
    if (liveSrc) void this.#listen(liveSrc, seconds <= 0);
  }

  get paused(): boolean {
    return this.#paused;
  }

  /** When the feed is asked next, milliseconds since 1970; `Infinity` where only news would make it. */
  get due(): number {
    return this.#clock.due;
  }

  /** Where the stream stands; undefined where there is none. */
  get stream(): LiveStream | undefined {
    return typeof this.#stream === 'object' ? this.#stream.status : this.#stream;
  }

  /** When a lost stream is opened again, milliseconds since 1970. */
  get streamDue(): number {
    return typeof this.#stream === 'object' ? this.#stream.due : Infinity;
  }

  /** What differs from the first figures; undefined while these are shown. */
  get changes(): Changes | undefined {
    if (!this.#baseline || !this.#dataset) return undefined;
    return (this.#changes ??= changesBetween(this.#baseline, this.#dataset));
  }

  /** Calls back when something of this has changed, until the signal says stop. */
  watch(callback: () => void, signal: AbortSignal): void {
    this.#watchers.add(callback);
    signal.addEventListener('abort', () => this.#watchers.delete(callback), {once: true});
  }

  /** No more requests, until the reader goes on. */
  pause(): void {
    if (this.#paused) return;
    this.#paused = true;
    this.#clock.pause();
    this.#line?.abort();
    this.#tell();
  }

  resume(): void {
    if (!this.#paused) return;
    this.#paused = false;
    this.#line = undefined;
    this.#clock.resume();
    this.#reopen?.();
    this.#tell();
  }

  #reopen: (() => void) | undefined;

  #ask(): Promise<RefreshResult> {
    return this.#store.refresh(Math.max(Date.now() - this.#shared, this.#news));
  }

  async #listen(address: string, onlyNews: boolean): Promise<void> {
    const module = await import('../feed/shared-stream.js').catch(() => undefined);
    if (!module) {
      this.#stream = 'unusable';
      this.#tell();
      return;
    }
    this.#reopen = () => {
      if (this.#paused || this.#signal.aborted) return;
      this.#line = new AbortController();
      const signal = AbortSignal.any([this.#line.signal, this.#signal]);
      const changed = (): void => {
        if (signal.aborted) return;
        this.#clock.listening = onlyNews || this.stream === 'open';
        this.#tell();
      };
      const news = (): void => {
        this.#news = Date.now();
        this.#clock.news();
      };
      try {
        this.#stream = module.joinStream(address, {news, changed}, signal);
      } catch {
        this.#stream = 'unusable';
      }
      changed();
    };
    this.#reopen();
  }

  #follow(): void {
    const {dataset} = this.#store.state;
    if (!dataset || dataset === this.#dataset) return;
    this.#changes = undefined;
    if (this.#baseline) this.#dataset = dataset;
    else this.#baseline = baselineOf(dataset);
  }

  #stop(): void {
    this.#clock.stop();
    this.#line?.abort();
    this.#watchers.clear();
  }

  #tell(): void {
    for (const callback of [...this.#watchers]) callback();
  }
}
