import {LitElement, type PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';
import type {Standard} from '../model/dataset.js';
import type {Measure, Per} from '../model/measure.js';
import {parseWhere} from '../model/where.js';
import {BudgetStore, type Source} from './budget-store.js';
import {fetchedFor} from './fetched-for.js';
import {joinGroup} from './shared-stores.js';
import {sourceOptions} from './source-options.js';
import type {Choice, Records} from './view.js';

/** Properties that say which feed it is and how to read it. */
const SOURCE_KEYS = [
  'src',
  'data',
  'format',
  'mapping',
  'currency',
  'unit',
  'regionsSrc',
  'group',
  'permalink',
] as const;
const CHOICE_KEYS = ['measure', 'per', 'where', 'records', 'currency'] as const;

/** What every tag understands that can name a feed. Owns a store when it does. */
export abstract class FeedElement extends LitElement {
  /**
   * Address of a feed, to work alone; several, separated by white space, are joined by the ids of their projects: "a.json
   * b.geojson" takes the money from one and the places from the other. What the first tells stands, nothing counts twice.
   */
  @property() src?: string;

  /** Standard of the feed, where its content does not tell; of several feeds by position, "-" for as it looks. */
  @property() format?: Standard;

  /**
   * Address of a mapping file, for feeds whose fields have no agreed names; of several feeds by position, "-" for none, the
   * last one for all further ones.
   */
  @property() mapping?: string;

  /** ISO 4217 code of the amounts, where the feed does not tell. */
  @property() currency?: string;

  /** What the feed's amounts are to be multiplied by (1000 for thousands), where the feed does not tell. */
  @property({type: Number}) unit?: number;

  /** Address of boundaries, TopoJSON or GeoJSON. */
  @property({attribute: 'regions-src'}) regionsSrc?: string;

  /** Asks for fresh figures every so many seconds. */
  @property({type: Number}) refresh?: number;

  /**
   * Address of a stream of server-sent events: any event makes the feed be asked again, at most once in `refresh` seconds (in one
   * second where that is not given). What an event holds is not read.
   */
  @property({attribute: 'live-src'}) liveSrc?: string;

  /** Elements with the same group filter each other. */
  @property() group?: string;

  /** Stage of money to show: planned, adjusted, contracted, paid or final. */
  @property() measure?: Measure;

  /** As it is (total), per resident, or as a share. */
  @property() per?: Per;

  /** Conditions, such as `region=KZ-19;year=2024..2026;status=implementation`. */
  @property() where?: string;

  /** Kind of record, in feeds that hold both: projects or lines. */
  @property() records?: Records;

  /**
   * Keeps what the reader looks at in the fragment of the page's address, under this name ("budget" where none is given), so
   * that a link shows the same.
   */
  @property() permalink?: string;

  /** A feed as parsed JSON, or a dataset; wins over every address. */
  @property({attribute: false}) data?: unknown;

  #own: {readonly store: BudgetStore; readonly leave: () => void} | undefined;
  #group: string | undefined;
  #resume = false;
  #address: AbortController | undefined;

  /** The store that this element's own attributes made, if any. */
  protected get ownStore(): BudgetStore | undefined {
    return this.#own?.store;
  }

  /** True when the element names a feed itself. */
  protected get namesFeed(): boolean {
    return this.src !== undefined || this.data !== undefined || this.group !== undefined;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.#resume) return;
    this.#resume = false;
    this.#open();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    queueMicrotask(() => {
      if (!this.isConnected) this.#suspend();
    });
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (SOURCE_KEYS.some((key) => changed.has(key))) {
      this.#open();
      return;
    }
    if (changed.has('refresh') || changed.has('liveSrc'))
      void this.#own?.store.keepFresh(this.refresh ?? 0, this.liveSrc);
    if (CHOICE_KEYS.some((key) => changed.has(key))) this.#own?.store.choose(this.choice);
  }

  /** What the attributes ask to look at. */
  protected get choice(): Choice {
    const {measure, per, records, currency} = this;
    return {
      ...(measure && {measure}),
      ...(per && {per}),
      ...(records && {records}),
      ...(currency && {currency}),
      ...(this.where === undefined ? {} : {where: parseWhere(this.where).where}),
    };
  }

  /** Code that is fetched when it is needed; undefined where it does not come, which `budget-error` tells. */
  protected fetched<Module>(module: Promise<Module>): Promise<Module | undefined> {
    return fetchedFor(this, module);
  }

  /** Called when the element's own store came, changed or went. */
  protected abstract storeChanged(): void;

  #open(): void {
    if (!this.namesFeed) {
      this.#leave();
      this.storeChanged();
      return;
    }
    if (!this.#own || this.#group !== this.group) this.#enter();
    const store = this.#own?.store;
    if (!store) return;
    if (Object.keys(this.choice).length > 0) store.choose(this.choice);
    this.storeChanged();
    if (this.data !== undefined) void this.#show(store, this.data);
    else if (this.src !== undefined) void store.open({src: this.src, ...this.#source()});
    if (this.refresh || this.liveSrc) void this.fetched(store.keepFresh(this.refresh ?? 0, this.liveSrc));
    if (this.permalink !== undefined) void this.#keepAddress(store);
  }

  async #show(store: BudgetStore, data: unknown): Promise<void> {
    const module = await this.fetched(import('./show-data.js'));
    if (this.data === data && store === this.ownStore) await module?.showData(store, data, this.#source());
  }

  async #keepAddress(store: BudgetStore): Promise<void> {
    this.#address?.abort();
    const {signal} = (this.#address = new AbortController());
    const {state} = store;
    const module = await this.fetched(import('./permalink.js'));
    if (!signal.aborted) module?.keepInAddress(store, this.permalink || 'budget', signal, state);
  }

  #enter(): void {
    this.#leave();
    this.#group = this.group;
    const alone = new BudgetStore();
    this.#own = this.group === undefined ? {store: alone, leave: () => alone.close()} : joinGroup(this.group);
  }

  #leave(): void {
    this.#address?.abort();
    this.#own?.leave();
    this.#own = undefined;
    this.#group = undefined;
  }

  /** Out of the page nothing is loaded; what is missing then is asked for again when the element is put back. */
  #suspend(): void {
    if (!this.#own) return;
    this.#resume =
      this.#group !== undefined ||
      this.#own.store.state.live !== undefined ||
      this.#own.store.state.load.phase !== 'ready';
    if (this.#group === undefined) this.#own.store.close();
    else this.#leave();
  }

  #source(): Omit<Source, 'src'> {
    const {regionsSrc} = this;
    return {...sourceOptions(this), ...(regionsSrc && {regionsSrc})};
  }
}
