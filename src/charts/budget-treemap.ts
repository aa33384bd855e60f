import {html, nothing, type PropertyValues} from 'lit';
import {property, state} from 'lit/decorators.js';
import {BudgetElement} from '../element/budget-element.js';
import {twinStyles} from '../element/table-twin.styles.js';
import type {Messages, Section} from '../i18n/messages.js';
import {ancestors, type Dimension, DIMENSIONS} from '../model/dimension.js';
import type {BudgetState} from '../store/budget-state.js';
import {BudgetFilterEvent} from '../store/events.js';
import type {Choice} from '../store/view.js';
import type {BarRow} from './bar-rows.js';
import type * as BarTable from './bar-table.js';
import {barTakeaway} from './bar-takeaway.js';
import {usefulDimension} from './bar-view.js';
import {treemapStyles} from './budget-treemap.styles.js';
import {fitLabels} from './fit-labels.js';
import {headingOf} from './heading.js';
import {pathStyles} from './path.styles.js';
import {renderBarNotes} from './render-bar-notes.js';
import {renderMeasureSwitches} from './render-measure-switches.js';
import {levelAbove, levelIndex, renderPath} from './render-path.js';
import {partKey, renderTreemap, type TreemapActions} from './render-treemap.js';
import {sectorPaintOf} from './sector-paints.js';
import {SpatialGroup} from './spatial-group.js';
import {stageStyles} from './stage.styles.js';
import {switchStyles} from './switch.styles.js';
import {moveTiles} from './tile-motion.js';
import {layoutTreemap, moved, type Place, type Size, type Tile, WHOLE} from './treemap-layout.js';
import {treemapView} from './treemap-view.js';
import type {TreemapWords} from './treemap-words.js';

/**
 * Shows the parts of a whole as areas, with a list of the same parts beside them.
 *
 * A part that has parts of its own opens into them; any other filters every linked element. What is below zero, not broken
 * down or not told is named.
 *
 * @summary Parts of the whole, with levels, a path and a list.
 * @tag budget-treemap
 * @event {BudgetReadyEvent} budget-ready - The figures are shown.
 * @event {BudgetErrorEvent} budget-error - The feed could not be shown or renewed.
 * @event {BudgetFilterEvent} budget-filter - The reader filtered by a part.
 * @csspart heading - The heading.
 * @csspart takeaway - The generated sentence.
 * @csspart picture - The areas together.
 * @csspart tile - One area.
 * @csspart table - The table of the same figures.
 * @csspart footer - Source, date, licence and buttons.
 * @slot - Shown until the figures are there, and where they cannot be.
 */
export class BudgetTreemap extends BudgetElement {
  static override styles = [
    ...BudgetElement.styles,
    twinStyles,
    switchStyles,
    stageStyles,
    pathStyles,
    treemapStyles,
  ];

  /** What to divide by: region, sector, authority, supplier, source or status; by default the purpose of the money. */
  @property() by?: Dimension;

  /** How many parts to show before the rest is folded into one. */
  @property({type: Number}) count = 16;

  /** Leaves out the switches for stage and share, where the page has them elsewhere. */
  @property({type: Boolean, attribute: 'no-controls'}) noControls = false;

  @state() private asTable = false;
  /** Key of the entry whose parts are shown. */
  @state() private level = '';
  /** How many of the largest parts are left out, because what was folded is open. */
  @state() private skipped = 0;
  /** The picture in pixels, once it is measured. */
  @state() private size: Size = {width: 640, height: 416};
  /** The table of the same figures, fetched once they are drawn: print always shows it. */
  @state() private behind: typeof BarTable | undefined;
  /** True after the reader's own action, until the focus leaves: then changes are spoken. */
  @state() private acted = false;

  readonly #group = new SpatialGroup(this, '.parts');
  readonly #sizes = new ResizeObserver(([entry]) => this.#measure(entry));
  #connection = new AbortController();
  #measured: Element | undefined;
  #tiles: readonly Tile<BarRow>[] = [];
  #places: ReadonlyMap<string, Place> = new Map();
  /** Where tiles that were not there before come from. */
  #enter: ((place: Place) => Place) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#connection = new AbortController();
    document.fonts.addEventListener('loadingdone', () => this.#fit(), {signal: this.#connection.signal});
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#connection.abort();
    this.#sizes.disconnect();
    this.#measured = undefined;
  }

  protected override picks(budget: BudgetState): object {
    return {...super.picks(budget), highlight: budget.highlight};
  }

  protected override get sections(): readonly Section[] {
    return ['core', 'charts', 'breakdown'];
  }

  protected override headingText(messages: Messages): string {
    const {figures} = this;
    const dimension = this.#dimension();
    if (!figures || !dimension) return '';
    return headingOf(figures, messages.core.byDimension[dimension], messages, this.formats);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const picture = this.renderRoot.querySelector('.tiles') ?? undefined;
    if (picture !== this.#measured) this.#observe(picture);
    this.#fit();
    this.#move(changed.has('size'));
    if (this.state === 'ready') void this.#fetchTable();
  }

  protected override renderContent(messages: Messages): unknown {
    const words = this.#words(messages);
    const {core, charts, breakdown} = messages;
    if (!words) return html`<p class="note">${charts.noDimension(core.dimensions[this.by ?? 'sector'])}</p>`;
    if (!words.view.total) return html`<p class="note">${breakdown.yearsNoWhole}</p>`;
    const sentence = barTakeaway({...words, view: {...words.view, rows: words.view.all}});
    const {rows, below, size} = words.view;
    this.#tiles = layoutTreemap(rows, size, this.size);
    return html`
      <p class="takeaway" part="takeaway">${sentence}</p>
      ${this.#renderControls(words)} ${this.#renderHere(words)}
      ${
        rows.length + below.length === 0
          ? html`<p class="state">${core.emptyFiltered}. ${core.emptyFilteredHint}</p>`
          : html`<div class="graphic" ?hidden=${this.asTable && this.behind !== undefined}>${renderTreemap(words, this.#tiles, this.#actions(words))}</div>`
      }
      ${this.behind?.renderBarTable(words, this.heading ?? this.headingText(messages), this.asTable)}
      ${this.#renderNotes(words)}
      <p class="visually-hidden" role="status">${this.acted ? sentence : nothing}</p>
    `;
  }

  protected override renderActions({core}: Messages): unknown {
    return html`
      <button type="button" aria-pressed=${this.asTable} @click=${this.#swapTable}>${core.table}</button>
      <button type="button" @click=${this.#download}>${core.downloadCsv}</button>
    `;
  }

  #renderControls({figures, view, naming}: TreemapWords) {
    const free = (key: 'measure' | 'per') =>
      !this.noControls && (this.ownStore !== undefined || this[key] === undefined);
    const choice = {
      measure: free('measure') ? view.measure : undefined,
      per: view.per,
      pers: free('per') ? view.pers : [],
    };
    return renderMeasureSwitches(figures, choice, naming.messages, (chosen) => this.#choose(chosen));
  }

  /** Where the reader is, and a way to make that the subject of the whole page. */
  #renderHere(words: TreemapWords) {
    const {column, naming} = words;
    const {core, breakdown} = naming.messages;
    const under = levelIndex(column, this.level);
    if (under === undefined && this.skipped === 0) return nothing;
    const open = (level: string) => this.#go(level, 0);
    return html`
      <div class="here">
        ${renderPath(words, under, open, this.skipped > 0 ? core.everythingElse : undefined)}
        ${
          under === undefined
            ? nothing
            : html`<button type="button" aria-pressed=${this.#pressed().includes(this.level)} @click=${() => this.#filter(this.level)}>${breakdown.onlyThis}</button>`
        }
      </div>
    `;
  }

  #renderNotes(words: TreemapWords) {
    const {figures, dimension, naming} = words;
    if (figures.view.per === 'resident' && dimension === 'region' && words.view.measure)
      return html`<p class="note">${naming.messages.breakdown.areasAreSums}</p>`;
    return renderBarNotes(words);
  }

  #actions({figures, dimension, column}: TreemapWords): TreemapActions {
    const {highlight} = this.shared;
    const pressed = new Set(this.#pressed());
    const inside = new Set<number>();
    column.entries.forEach(({key}, index) => {
      if (pressed.has(key)) for (const at of [index, ...ancestors(column, index)]) inside.add(at);
    });
    return {
      group: this.#group,
      lit:
        highlight && 'dimension' in highlight && highlight.dimension === dimension
          ? highlight.key
          : undefined,
      chosen: ({kind, index}) => (kind === 'entry' || kind === 'untold') && inside.has(index),
      paint: ({kind, index}) =>
        dimension === 'sector' && kind === 'entry' ? sectorPaintOf(figures.table, column, index) : undefined,
      pick: (row) => this.#pick(row),
      up: () => this.#up(),
      hover: (row) => {
        const key = row?.kind === 'entry' ? row.keys[0] : undefined;
        this.store?.highlight(key === undefined ? undefined : {dimension, key});
      },
      left: () => (this.acted = false),
    };
  }

  #words(messages: Messages): TreemapWords | undefined {
    const {figures, skipped} = this;
    const dimension = this.#dimension();
    const column = dimension && figures?.table.dimensions[dimension];
    if (!figures || !dimension || !column) return undefined;
    const view = treemapView({
      figures,
      dimension,
      column,
      under: levelIndex(column, this.level),
      most: this.#most,
      skipped,
    });
    return {figures, view, dimension, column, naming: this.naming(messages), formats: this.formats};
  }

  #dimension(): Dimension | undefined {
    const {by} = this;
    if (by && DIMENSIONS.includes(by)) return by;
    return this.figures && usefulDimension(this.figures);
  }

  get #most(): number {
    return Math.max(2, Math.floor(this.count) || 16);
  }

  #pressed(): readonly string[] {
    const dimension = this.#dimension();
    return (dimension && this.figures?.view.where.values[dimension]) ?? [];
  }

  #choose(choice: Choice): void {
    this.store?.choose(choice);
    if (this.store) this.dispatchEvent(new BudgetFilterEvent(this.store.where));
  }

  #pick(row: BarRow): void {
    const [key = ''] = row.keys;
    if (row.kind === 'rest') this.#go(this.level, this.skipped + this.#most - 1, partKey(row));
    else if (row.opens) this.#go(key, 0, partKey(row));
    else this.#filter(key);
  }

  #filter(key: string): void {
    const dimension = this.#dimension();
    const {store} = this;
    if (!dimension || !store) return;
    this.acted = true;
    store.toggle(dimension, key);
    this.dispatchEvent(new BudgetFilterEvent(store.where));
  }

  #up(): void {
    const dimension = this.#dimension();
    const column = dimension && this.figures?.table.dimensions[dimension];
    const under = column && levelIndex(column, this.level);
    if (this.skipped > 0) this.#go(this.level, 0);
    else if (column && under !== undefined) this.#go(levelAbove(column, under), 0);
  }

  /**
   * Shows another level; the focus goes to its first part, or back to the part that was open.
   *
   * @param door the part through which the reader goes in
   */
  #go(level: string, skipped: number, door?: string): void {
    const left = this.skipped > 0 ? 'rest' : `entry ${this.level}`;
    const from = door === undefined ? undefined : this.#places.get(door);
    this.#enter = from && ((place) => moved(place, WHOLE, from));
    if (!from) {
      this.#enter = (place) => {
        const to = this.#placesNow().get(left);
        return to && to.width > 0 && to.height > 0 ? moved(place, to, WHOLE) : place;
      };
    }
    this.#places = new Map();
    this.level = level;
    this.skipped = skipped;
    this.acted = true;
    void this.updateComplete.then(() => this.#group.focus(door === undefined ? `tile ${left}` : ''));
  }

  #placesNow(): ReadonlyMap<string, Place> {
    return new Map(this.#tiles.map(({part, place}) => [partKey(part), place]));
  }

  #move(resized: boolean): void {
    const after = this.#placesNow();
    const tiles = this.renderRoot.querySelectorAll<HTMLElement>('.tile');
    const {figures} = this;
    if (!resized && figures) moveTiles(tiles, this.#places, after, (place) => this.#enter?.(place));
    this.#enter = undefined;
    this.#places = after;
  }

  #fit(): void {
    fitLabels(this.renderRoot.querySelectorAll<HTMLElement>('.label'));
  }

  #observe(picture: Element | undefined): void {
    this.#sizes.disconnect();
    this.#measured = picture;
    if (picture) this.#sizes.observe(picture);
  }

  #measure(entry: ResizeObserverEntry | undefined): void {
    const {width = 0, height = 0} = entry?.contentRect ?? {};
    if (width > 0 && height > 0 && (width !== this.size.width || height !== this.size.height))
      this.size = {width, height};
  }

  #swapTable(): void {
    this.asTable = !this.asTable;
  }

  async #fetchTable(): Promise<void> {
    this.behind ??= await this.fetched(import('./bar-table.js'));
  }

  async #download(): Promise<void> {
    await this.#fetchTable();
    const {messages} = this;
    const words = messages && this.#words(messages);
    if (messages && words) this.behind?.downloadBars(words, this.headingText(messages));
  }
}
