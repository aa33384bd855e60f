import {html, nothing} from 'lit';
import {property, state} from 'lit/decorators.js';
import {KeyboardGroup} from '../element/keyboard-group.js';
import type {Messages} from '../i18n/messages.js';
import type {SectionFiles} from '../i18n/section-files.js';
import {chartWords} from '../i18n/sections/charts.js';
import {comparisonWords} from '../i18n/sections/comparison.js';
import {coreWords} from '../i18n/sections/core.js';
import type {Dimension} from '../model/dimension.js';
import type {BudgetState} from '../store/budget-state.js';
import type {Figures} from '../store/figures.js';
import {compareStyles} from './budget-compare.styles.js';
import {ChartElement} from './chart-element.js';
import {chosenKeys, comparable, compareBy, type CompareBy, likest} from './compare-places.js';
import type {CompareRow} from './compare-rows.js';
import {
  comparedFigures,
  type CompareQuery,
  compareRows,
  type CompareView,
  compareView,
} from './compare-view.js';
import {compareNotes, compareTakeaway, compareTitle, type CompareWords} from './compare-words.js';
import {renderCompare} from './render-compare.js';
import {renderCompareChoice} from './render-compare-choice.js';
import type {MeasureChoice} from './render-measure-switches.js';

/**
 * Puts two or three regions or years side by side on one scale, and says in words how they differ.
 *
 * Regions are compared per resident where their numbers of residents are known. A filter by what is compared is left aside, all
 * others count. What one of them does not tell is said to be not told. A row filters every linked element.
 *
 * @summary Two or three regions or years side by side on one scale.
 * @tag budget-compare
 * @event {BudgetReadyEvent} budget-ready - The figures are shown.
 * @event {BudgetErrorEvent} budget-error - The feed could not be shown or renewed.
 * @event {BudgetFilterEvent} budget-filter - The reader filtered by a row, or chose how the figures are put.
 * @csspart heading - The heading.
 * @csspart takeaway - The generated sentence.
 * @csspart bar - The track of one bar.
 * @csspart table - The table of the same figures.
 * @csspart footer - Source, date, licence and buttons.
 * @slot - Shown until the figures are there, and where they cannot be.
 */
export class BudgetCompare extends ChartElement<CompareWords> {
  static override styles = [...ChartElement.styles, compareStyles];

  /** What to compare: region or year; by default regions where the feed has two. */
  @property() by?: CompareBy;

  /** Codes of the regions, or the years, to compare: "KZ-19 KZ-33". */
  @property() of?: string;

  /** What the rows are of: sector, authority, supplier, source, status, region or year; by default the purpose of the money. */
  @property() rows?: Dimension;

  /** How many rows to show before the rest is folded into one. */
  @property({type: Number}) count = 10;

  /** What the reader chose to compare. */
  @state() private picked: {readonly by: CompareBy; readonly keys: readonly string[]} | undefined;
  @state() private expanded = false;

  readonly #group = new KeyboardGroup(this, '.rows');
  #viewed: {readonly figures: Figures; readonly asked: string; readonly view: CompareView} | undefined;
  #made: {readonly from: Figures; readonly asked: string; readonly figures: Figures} | undefined;

  protected override picks(budget: BudgetState): object {
    return {...super.picks(budget), highlight: budget.highlight};
  }

  protected override get sections(): readonly SectionFiles[] {
    return [coreWords, chartWords, comparisonWords];
  }

  protected override headingText(messages: Messages): string {
    const words = this.words(messages);
    return words ? compareTitle(words) : '';
  }

  protected override words(messages: Messages): CompareWords | undefined {
    const {figures, count, expanded} = this;
    const by = figures && compareBy(figures, this.by);
    if (!figures || !by) return undefined;
    const keys = this.#keys(figures, by);
    const compared = this.#compared(figures, by, keys);
    const per = this.per ?? this.shared.choice.per;
    const dimension = compareRows(figures, by, this.rows);
    const most = expanded ? Infinity : Math.max(2, Math.floor(count) || 10);
    const view = this.#view({figures: compared, by, keys, dimension, per, most});
    return {figures: compared, view, naming: this.naming(messages), formats: this.formats};
  }

  protected override renderActions(messages: Messages): unknown {
    return this.words(messages) ? super.renderActions(messages) : nothing;
  }

  protected override renderNothing({comparison}: Messages): unknown {
    return html`<p class="note">${comparison.compareNothing}</p>`;
  }

  protected override sentence(words: CompareWords): string {
    return compareTakeaway(words);
  }

  protected override isEmpty({figures}: CompareWords): boolean {
    return figures.total.count === 0;
  }

  protected override offers({view}: CompareWords): MeasureChoice {
    return {measure: view.measure, per: view.per, pers: view.pers};
  }

  protected override renderAbove(words: CompareWords): unknown {
    const {figures} = this;
    if (this.noControls || !figures) return nothing;
    const {by, places} = words.view;
    const keys = places.map(({key}) => key);
    return renderCompareChoice(words, {
      options: comparable(figures, by),
      like: by === 'region' ? likest(figures, keys[0] ?? '', keys) : [],
      choose: (chosen) => this.#choose(by, chosen),
      chooseLike: (key) => {
        this.#choose(by, [keys[0] ?? '', key]);
        void this.updateComplete.then(() => this.renderRoot.querySelectorAll('select')[1]?.focus());
      },
      left: () => (this.acted = false),
    });
  }

  protected override renderGraphic(words: CompareWords): unknown {
    const {dimension} = words.view;
    const {highlight} = this.shared;
    const rows = words.view.all.filter(({kind}) => kind === 'entry').length;
    return renderCompare(words, {
      group: this.#group,
      pressed: (dimension && words.figures.view.where.values[dimension]) ?? [],
      lit:
        highlight && 'dimension' in highlight && highlight.dimension === dimension
          ? highlight.key
          : undefined,
      expanded: this.expanded && rows > this.count,
      filter: (row) => this.#filter(row, dimension),
      clear: () => this.#clear(dimension),
      expand: () => this.#expand(),
      hover: (row) => this.#hover(row, dimension),
      left: () => (this.acted = false),
    });
  }

  protected override notes(words: CompareWords): readonly string[] {
    return compareNotes(words);
  }

  protected override loadForms() {
    return import('./compare-table.js');
  }

  #keys(figures: Figures, by: CompareBy): readonly string[] {
    const asked = this.picked?.by === by ? this.picked.keys : (this.of ?? '').split(/[\s,]+/);
    return chosenKeys(figures, by, asked);
  }

  #compared(from: Figures, by: CompareBy, keys: readonly string[]): Figures {
    const asked = [by, ...keys].join(' ');
    if (this.#made?.from !== from || this.#made.asked !== asked)
      this.#made = {from, asked, figures: comparedFigures(from, by, keys, this.#made?.figures)};
    return this.#made.figures;
  }

  #view(query: CompareQuery): CompareView {
    const {figures, ...rest} = query;
    const asked = JSON.stringify(rest);
    if (this.#viewed?.figures !== figures || this.#viewed.asked !== asked)
      this.#viewed = {figures, asked, view: compareView(query)};
    return this.#viewed.view;
  }

  #choose(by: CompareBy, keys: readonly string[]): void {
    this.acted = true;
    this.picked = {by, keys};
  }

  /** The row that is pressed gives way to others: the focus stays at its place. */
  #expand(): void {
    const marks = () => [...this.renderRoot.querySelectorAll<HTMLElement>('.rows [data-mark]')];
    const at = marks().indexOf(this.shadowRoot?.activeElement as HTMLElement);
    this.expanded = !this.expanded;
    void this.updateComplete.then(() => {
      if (at >= 0) (marks()[at] ?? marks().at(-1))?.focus();
    });
  }

  #hover(row: CompareRow | undefined, dimension: Dimension | undefined): void {
    const key = row && row.kind !== 'rest' ? row.keys[0] : undefined;
    this.store?.highlight(dimension && key !== undefined ? {dimension, key} : undefined);
  }

  #filter({keys}: CompareRow, dimension: Dimension | undefined): void {
    if (!dimension || !this.store) return;
    this.acted = true;
    this.store.toggle(dimension, keys[0] ?? '');
    this.tellFilter();
  }

  /** Takes away the filter by the rows. */
  #clear(dimension: Dimension | undefined): void {
    const {store} = this;
    if (!store || !dimension) return;
    store.highlight(undefined);
    const {[dimension]: keys, ...values} = store.where.values;
    if (!keys) return;
    this.acted = true;
    store.filter({values});
    this.tellFilter();
  }
}
