import {createContext} from '@lit/context';
import {FeedError} from '../feed/feed-error.js';
import {type LoadedFeed, loadFeed, type LoadOptions} from '../feed/load-feed.js';
import type {RefreshResult} from '../feed/refresh-clock.js';
import type {Dataset} from '../model/dataset.js';
import type {Dimension} from '../model/dimension.js';
import {EVERYTHING, type Where} from '../model/where.js';
import {type BudgetState, type Highlight, NOTHING_YET} from './budget-state.js';
import {Figures} from './figures.js';
import {canSearch, loadTextSearch} from './text-search.js';
import {type Choice, resolveView} from './view.js';

/** Which feed, and how to read it. */
export interface Source extends LoadOptions {
  readonly src: string;
  readonly regionsSrc?: string;
}

/** How linked elements find their store. */
export const budgetContext = createContext<BudgetStore>(Symbol.for('open-budget-elements.store'));

/**
 * The one place where linked elements meet: the newest good dataset, what is looked at, what is open.
 *
 * Knows nothing of elements. Every change makes a new frozen state and tells those who watch.
 */
export class BudgetStore {
  #state: BudgetState = NOTHING_YET;
  readonly #watchers = new Set<() => void>();
  #loading: AbortController | undefined;
  #opened = '';
  #source: Source | undefined;
  #regionsSrc: string | undefined;
  #drawsRegions = false;
  #clock: AbortController | undefined;

  get state(): BudgetState {
    return this.#state;
  }

  /** Calls back after every change until the signal says stop. */
  watch(callback: () => void, signal: AbortSignal): void {
    this.#watchers.add(callback);
    signal.addEventListener('abort', () => this.#watchers.delete(callback), {once: true});
  }

  /**
   * Loads a feed. The same feed is not asked for twice; another one takes the place of a load under way.
   * The last good data of a feed stay until better ones arrive, also on failure.
   */
  async open(source: Source): Promise<void> {
    const key = JSON.stringify(source);
    if (key === this.#opened && this.#loading && this.#state.load.phase !== 'error') return;
    const another = this.#opened !== '' && key !== this.#opened;
    if (another) this.close();
    this.#loading?.abort();
    this.#opened = key;
    this.#source = source;
    const loading = new AbortController();
    this.#loading = loading;
    const {src, regionsSrc, ...options} = source;
    this.#regionsSrc = regionsSrc;
    if (another) this.#set({dataset: undefined, figures: undefined, regions: undefined, selected: undefined});
    if (!this.#state.dataset) this.#set({load: {phase: 'loading'}});
    try {
      if (this.#state.dataset) await this.refresh();
      else {
        const feed = await loadFeed(src, options, loading.signal, (progress) => {
          if (!loading.signal.aborted) this.#set({load: {phase: 'loading', progress}});
        });
        loading.signal.throwIfAborted();
        this.#take(feed);
      }
      await this.#openRegions(loading.signal);
    } catch (error) {
      if (!loading.signal.aborted) this.#fail(error);
    }
  }

  /** Asks again for a feed that could not be loaded. */
  async retry(): Promise<void> {
    if (this.#source) await this.open(this.#source);
  }

  /**
   * Asks for fresh figures every so many seconds, or whenever a stream of events says that there is news; 0 and no stream stops
   * that.
   */
  async keepFresh(seconds: number, liveSrc?: string): Promise<void> {
    this.#clock?.abort();
    const {signal} = (this.#clock = new AbortController());
    if (this.#state.live) this.#set({live: undefined});
    if (!seconds && !liveSrc) return;
    const {startLive} = await import('./fresh-feed.js');
    if (!signal.aborted && this.#source) this.#set({live: startLive(this, seconds, liveSrc, signal)});
  }

  /**
   * Asks for fresh figures now. Figures that do not change stay; older ones than those shown are not taken.
   *
   * @param since an answer that others on the page asked for after this time serves too
   */
  async refresh(since?: number): Promise<RefreshResult> {
    const signal = this.#loading?.signal;
    const source = this.#source;
    const state = this.#state;
    if (!source || !signal || state.load.phase === 'loading') return {ok: true};
    const {freshFeed} = await import('./fresh-feed.js');
    const {feed, load, error, result} = await freshFeed(source, state, signal, since);
    if (feed) this.#take(feed);
    else if (load) this.#set({load});
    else if (error !== undefined) this.#fail(error);
    return result;
  }

  /** Shows data that the page already has. */
  async show(dataset: Dataset, regionsSrc?: string): Promise<void> {
    this.close();
    const loading = new AbortController();
    this.#loading = loading;
    this.#regionsSrc = regionsSrc;
    this.#take({dataset, url: '', receivedAt: Date.now(), fingerprint: ''});
    await this.#openRegions(loading.signal);
  }

  /** Boundaries are wanted, to draw them; until somebody says so only those that the page or the feed names are fetched. */
  drawRegions(): void {
    if (this.#drawsRegions) return;
    this.#drawsRegions = true;
    if (this.#loading && !this.#state.regions) void this.#openRegions(this.#loading.signal);
  }

  /** Says that nothing can be shown. */
  fail(error: FeedError): void {
    this.close();
    this.#fail(error);
  }

  /** Gives up what is under way; data stay. */
  close(): void {
    void this.keepFresh(0);
    this.#loading?.abort();
    this.#loading = undefined;
  }

  /** Changes what is looked at; keys left out stay as they are. */
  choose(patch: Choice): void {
    this.restore({...this.#state.choice, ...patch});
  }

  /** Looks at what was looked at before: keys left out are chosen by the data. */
  restore(wanted: Choice): void {
    const choice = Object.freeze(wanted);
    if (canSearch(choice.where)) this.#set({choice, figures: this.#figures(this.#state.dataset, choice)});
    else {
      this.#set({choice});
      void this.#searchLater();
    }
  }

  /** Changes the conditions; keys left out stay as they are. */
  filter(patch: Partial<Where>): void {
    this.choose({where: Object.freeze({...this.where, ...patch})});
  }

  /** Filters by a value, or stops doing so. */
  toggle(dimension: Dimension, key: string): void {
    const keys = this.where.values[dimension] ?? [];
    const changed = keys.includes(key) ? keys.filter((other) => other !== key) : [...keys, key];
    const {[dimension]: _, ...others} = this.where.values;
    this.filter({values: changed.length > 0 ? {...others, [dimension]: changed} : others});
  }

  /** Looks at everything again. */
  reset(): void {
    this.choose({where: EVERYTHING});
  }

  /** Opens a project, or closes the one that is open. */
  select(project: string | undefined): void {
    if (project !== this.#state.selected) this.#set({selected: project});
  }

  /**
   * Shows the parts of an entry in a chart.
   *
   * @param chart name of the chart
   * @param key of the entry, `''` for the top
   */
  openLevel(chart: string, key: string): void {
    const {levels} = this.#state;
    if ((levels[chart] ?? '') !== key) this.#set({levels: Object.freeze({...levels, [chart]: key})});
  }

  highlight(highlight: Highlight | undefined): void {
    if (highlight !== this.#state.highlight) this.#set({highlight});
  }

  get where(): Where {
    return this.#state.choice.where ?? EVERYTHING;
  }

  #take({dataset, url, receivedAt, fingerprint}: LoadedFeed): void {
    this.#set({
      dataset,
      url,
      load: {phase: 'ready', receivedAt, fingerprint},
      figures: this.#figures(dataset, this.#state.choice),
    });
  }

  async #openRegions(signal: AbortSignal): Promise<void> {
    const {dataset, url} = this.#state;
    const src = this.#regionsSrc;
    if (!dataset || (!this.#drawsRegions && src === undefined && !(dataset.regions ?? dataset.meta.regions)))
      return;
    try {
      const {loadRegions} = await import('../feed/regions/load-regions.js');
      const regions = await loadRegions(dataset, src, url, signal);
      if (!signal.aborted && regions !== this.#state.regions) this.#set({regions});
    } catch (error) {
      if (!signal.aborted && this.#state.load.phase === 'ready') {
        this.#set({load: {...this.#state.load, failure: asFeedError(error)}});
      }
    }
  }

  /** The figures stay as they are until texts can be found in; without that the words are given up. */
  async #searchLater(): Promise<void> {
    try {
      await loadTextSearch();
      this.choose({});
    } catch {
      const {text: _, ...where} = this.where;
      this.choose({where});
    }
  }

  #fail(error: unknown): void {
    const failure = asFeedError(error);
    const {dataset, load} = this.#state;
    this.#set({
      load: dataset && load.phase === 'ready' ? {...load, failure} : {phase: 'error', error: failure},
    });
  }

  #figures(dataset: Dataset | undefined, choice: Choice): Figures | undefined {
    if (!dataset) return undefined;
    if (!canSearch(choice.where)) void this.#searchLater();
    return new Figures(dataset, resolveView(dataset, choice), this.#state.figures);
  }

  #set(patch: Partial<BudgetState>): void {
    this.#state = Object.freeze({...this.#state, ...patch});
    for (const callback of [...this.#watchers]) callback();
  }
}

function asFeedError(error: unknown): FeedError {
  if (error instanceof FeedError) return error;
  return new FeedError('unreadable', error instanceof Error ? error.message : String(error));
}
