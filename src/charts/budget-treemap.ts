import {html, nothing, type PropertyValues} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {Messages} from '../i18n/messages.js';
import type {SectionFiles} from '../i18n/section-files.js';
import {coreWords} from '../i18n/sections/core.js';
import {chartWords} from '../i18n/sections/charts.js';
import {breakdownWords} from '../i18n/sections/breakdown.js';
import {ancestors} from '../model/dimension.js';
import type {BarRow} from './bar-rows.js';
import {treemapStyles} from './budget-treemap.styles.js';
import {fitLabels} from './fit-labels.js';
import {RankingElement} from './ranking-element.js';
import type {renderPath} from './render-path.js';
import {partKey, renderTreemap, type TreemapActions} from './render-treemap.js';
import {sectorPaintOf} from './sector-paints.js';
import type {SpatialGroup} from './spatial-group.js';
import type {moveTiles, Passage} from './tile-motion.js';
import {layoutTreemap, type Place, type Size, type Tile} from './treemap-layout.js';
import {treemapView} from './treemap-view.js';
import {treemapNotes, treemapTakeaway, type TreemapWords} from './treemap-words.js';

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
export class BudgetTreemap extends RankingElement<TreemapWords> {
  static override styles = [...RankingElement.styles, treemapStyles];

  /** How many parts to show before the rest is folded into one. */
  @property({type: Number}) count = 16;

  /** How many of the largest parts are left out, because what was folded is open. */
  @state() private skipped = 0;
  /** The picture in pixels; before it is measured it has no tiles, as those drawn for another size would count as moved. */
  @state() private size: Size = {width: 0, height: 0};

  readonly #sizes = new ResizeObserver(([entry]) => this.#measure(entry));
  #connection = new AbortController();
  #tiles: readonly Tile<BarRow>[] = [];
  #drawn = '';
  #turn = false;
  #places: ReadonlyMap<string, Place> = new Map();
  #passage: Passage | undefined;
  /** Fetched with the table: without these tiles do not glide, and each is a stop of the Tab key. */
  #moveTiles: typeof moveTiles | undefined;
  #group: SpatialGroup | undefined;
  #renderPath: typeof renderPath | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#connection = new AbortController();
    document.fonts.addEventListener('loadingdone', () => this.#fit(), {signal: this.#connection.signal});
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#connection.abort();
    this.#sizes.disconnect();
  }

  protected override get sections(): readonly SectionFiles[] {
    return [coreWords, chartWords, breakdownWords];
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (changed.has('size')) this.#fit();
    else this.#observe(this.renderRoot.querySelector('.tiles'));
    this.#move(changed.has('size'));
  }

  protected override words(messages: Messages): TreemapWords | undefined {
    const {figures, dimension, column, skipped, under} = this;
    if (!figures || !dimension || !column) return undefined;
    const view = treemapView({figures, dimension, column, under, most: this.#most, skipped});
    if (!view.total) return undefined;
    return {figures, view, dimension, column, naming: this.naming(messages), formats: this.formats};
  }

  protected override renderNothing(messages: Messages): unknown {
    if (!this.column) return super.renderNothing(messages);
    return html`<p class="note">${messages.breakdown.yearsNoWhole}</p>`;
  }

  protected override sentence(words: TreemapWords): string {
    return treemapTakeaway(words);
  }

  protected override isEmpty({view}: TreemapWords): boolean {
    return view.rows.length + view.below.length === 0;
  }

  /** Where the reader is, and a way to make that the subject of the whole page. */
  protected override renderAbove(words: TreemapWords): unknown {
    const {core, breakdown} = words.naming.messages;
    const {under, level} = this;
    if (under === undefined && this.skipped === 0) return nothing;
    return html`
      <div class="here">
        ${this.#renderPath?.(words, under, (key) => this.#go(key, 0), this.skipped > 0 ? core.everythingElse : undefined)}
        ${
          under === undefined
            ? nothing
            : html`<button type="button" aria-pressed=${this.pressed.includes(level)} @click=${() => this.filterBy(level)}>${breakdown.onlyThis}</button>`
        }
      </div>
    `;
  }

  protected override renderGraphic(words: TreemapWords): unknown {
    const drawn = `${this.level} ${this.skipped}`;
    if (drawn !== this.#drawn) this.#turn = !this.#turn;
    this.#drawn = drawn;
    this.#tiles = layoutTreemap(words.view.rows, words.view.size, this.size);
    return renderTreemap(words, this.#tiles, this.#actions(words));
  }

  protected override notes(words: TreemapWords): readonly string[] {
    return treemapNotes(words);
  }

  protected override async loadForms() {
    const module = await import('./treemap-table.js');
    this.#moveTiles = module.moveTiles;
    this.#group ??= new module.SpatialGroup(this, '.parts');
    this.#renderPath = module.renderPath;
    return module;
  }

  #actions({figures, dimension, column}: TreemapWords): TreemapActions {
    const pressed = new Set(this.pressed);
    const inside = new Set<number>();
    column.entries.forEach(({key}, index) => {
      if (pressed.has(key)) for (const at of [index, ...ancestors(column, index)]) inside.add(at);
    });
    return {
      group: this.#group,
      turn: this.#turn,
      lit: this.lit,
      chosen: ({kind, index}) => (kind === 'entry' || kind === 'untold') && inside.has(index),
      paint: ({kind, index}) =>
        dimension === 'sector' && kind === 'entry' ? sectorPaintOf(figures.table, column, index) : undefined,
      pick: (row) => this.#pick(row),
      up: () => this.#up(),
      hover: (row) => this.light(row),
      left: () => (this.acted = false),
    };
  }

  get #most(): number {
    return Math.max(2, Math.floor(this.count) || 16);
  }

  #pick(row: BarRow): void {
    const [key = ''] = row.keys;
    if (row.kind === 'rest') this.#go(this.level, this.skipped + this.#most - 1, partKey(row));
    else if (row.opens) this.#go(key, 0, partKey(row));
    else this.filterBy(key);
  }

  #up(): void {
    const {above} = this;
    if (this.skipped > 0) this.#go(this.level, 0);
    else if (above !== undefined) this.#go(above, 0);
  }

  /**
   * Shows another level; the focus goes to its first part, or back to the part that was open.
   *
   * @param door the part through which the reader goes in
   */
  #go(level: string, skipped: number, door?: string): void {
    const left = this.skipped > 0 ? 'rest' : `entry ${this.level}`;
    this.#passage = {door: door ?? left, inwards: door !== undefined};
    this.level = level;
    this.skipped = skipped;
    this.acted = true;
    void this.updateComplete.then(() => this.#group?.focus(door === undefined ? `tile ${left}` : ''));
  }

  #move(resized: boolean): void {
    const after = new Map(this.#tiles.map(({part, place}) => [partKey(part), place]));
    const tiles = this.renderRoot.querySelectorAll<HTMLElement>('.tile');
    if (!resized) this.#moveTiles?.(tiles, this.#places, after, this.#passage);
    this.#passage = undefined;
    this.#places = after;
  }

  #fit(): void {
    fitLabels(this.renderRoot.querySelectorAll<HTMLElement>('.label'));
  }

  /** Observed anew, the picture is measured once the browser has laid it out with all else that changed, not for itself alone. */
  #observe(picture: Element | null): void {
    this.#sizes.disconnect();
    if (picture) this.#sizes.observe(picture);
  }

  #measure(entry: ResizeObserverEntry | undefined): void {
    this.#fit();
    const {width = 0, height = 0} = entry?.contentRect ?? {};
    if (width > 0 && height > 0 && (width !== this.size.width || height !== this.size.height))
      this.size = {width, height};
  }
}
