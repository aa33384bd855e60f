import {html, nothing, type PropertyValues} from 'lit';
import {property, state} from 'lit/decorators.js';
import {BudgetElement} from '../element/budget-element.js';
import {KeyboardGroup} from '../element/keyboard-group.js';
import {twinStyles} from '../element/table-twin.styles.js';
import {whenIdle} from '../element/when-idle.js';
import type {Messages, Section} from '../i18n/messages.js';
import {type Dimension, DIMENSIONS} from '../model/dimension.js';
import type {BudgetState} from '../store/budget-state.js';
import {BudgetFilterEvent} from '../store/events.js';
import type {Choice} from '../store/view.js';
import type {BarRow} from './bar-rows.js';
import type * as BarTable from './bar-table.js';
import {barTakeaway} from './bar-takeaway.js';
import {barView, usefulDimension} from './bar-view.js';
import type {BarWords} from './bar-words.js';
import {barsStyles} from './budget-bars.styles.js';
import {headingOf} from './heading.js';
import {pathStyles} from './path.styles.js';
import {type BarActions, renderBars} from './render-bars.js';
import {renderBarNotes} from './render-bar-notes.js';
import {renderMeasureSwitches} from './render-measure-switches.js';
import {levelAbove, levelIndex, renderPath} from './render-path.js';
import {stageStyles} from './stage.styles.js';
import {switchStyles} from './switch.styles.js';

/**
 * Ranks money by any dimension: each bar has the plan as an outline, what was paid as a fill, and the per cent.
 *
 * A bar filters every linked element; where the feed has levels, it also opens into its parts.
 *
 * @summary Ranking by sector, region, authority, contractor, source, status or year.
 * @tag budget-bars
 * @event {BudgetReadyEvent} budget-ready - The figures are shown.
 * @event {BudgetErrorEvent} budget-error - The feed could not be shown or renewed.
 * @event {BudgetFilterEvent} budget-filter - The reader filtered by a bar.
 * @csspart heading - The heading.
 * @csspart takeaway - The generated sentence.
 * @csspart bar - The track of one bar.
 * @csspart table - The table of the same figures.
 * @csspart footer - Source, date, licence and buttons.
 * @slot - Shown until the figures are there, and where they cannot be.
 */
export class BudgetBars extends BudgetElement {
  static override styles = [
    ...BudgetElement.styles,
    twinStyles,
    switchStyles,
    stageStyles,
    pathStyles,
    barsStyles,
  ];

  /** What to rank by: region, sector, authority, supplier, source, status or year; by default the purpose of the money. */
  @property() by?: Dimension;

  /** How many bars to show before the rest is folded into one. */
  @property({type: Number}) count = 10;

  /** Leaves out the switches for stage and per resident, where the page has them elsewhere. */
  @property({type: Boolean, attribute: 'no-controls'}) noControls = false;

  @state() private asTable = false;
  @state() private expanded = false;
  /** Key of the entry whose parts are shown. */
  @state() private level = '';
  /** The table behind the bars, fetched once they are drawn: print always shows it. */
  @state() private behind: typeof BarTable | undefined;
  /** True after the reader's own action, until the focus leaves: then changes are spoken. */
  @state() private acted = false;

  #tableAsked = false;
  readonly #group = new KeyboardGroup(this, '.rows');

  protected override picks(budget: BudgetState): object {
    return {...super.picks(budget), highlight: budget.highlight};
  }

  protected override get sections(): readonly Section[] {
    return ['core', 'charts'];
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.state !== 'ready' || this.#tableAsked) return;
    this.#tableAsked = true;
    whenIdle(() => void this.#fetchTable());
  }

  protected override headingText(messages: Messages): string {
    const {figures} = this;
    const dimension = this.#dimension();
    if (!figures || !dimension) return '';
    return headingOf(figures, messages.core.byDimension[dimension], messages, this.formats);
  }

  protected override renderContent(messages: Messages): unknown {
    const words = this.#words(messages);
    const {core, charts} = messages;
    if (!words) return html`<p class="note">${charts.noDimension(core.dimensions[this.by ?? 'sector'])}</p>`;
    const sentence = barTakeaway(words);
    return html`
      <p class="takeaway" part="takeaway">${sentence}</p>
      ${this.#renderControls(words)}
      ${renderPath(words, levelIndex(words.column, this.level), (level) => this.#open(level))}
      ${
        words.view.rows.length === 0
          ? html`<p class="state">${core.emptyFiltered}. ${core.emptyFilteredHint}</p>`
          : html`<div class="graphic" ?hidden=${this.asTable && this.behind !== undefined}>${renderBars(words, this.#actions(), this.expanded && words.view.all.length > this.count)}</div>`
      }
      ${this.behind?.renderBarTable(words, this.heading ?? this.headingText(messages), this.asTable)}
      ${renderBarNotes(words)}
      <p class="visually-hidden" role="status">${this.acted ? sentence : nothing}</p>
    `;
  }

  protected override renderActions({core}: Messages): unknown {
    return html`
      <button type="button" aria-pressed=${this.asTable} @click=${this.#swapTable}>${core.table}</button>
      <button type="button" @click=${this.#download}>${core.downloadCsv}</button>
    `;
  }

  #renderControls({figures, view, naming}: BarWords) {
    const free = (key: 'measure' | 'per') =>
      !this.noControls && (this.ownStore !== undefined || this[key] === undefined);
    const choice = {
      measure: free('measure') ? view.measure : undefined,
      per: view.per,
      pers: free('per') ? view.pers : [],
    };
    return renderMeasureSwitches(figures, choice, naming.messages, (chosen) => this.#choose(chosen));
  }

  #actions(): BarActions {
    const {highlight} = this.shared;
    const {figures} = this;
    const dimension = this.#dimension();
    return {
      group: this.#group,
      pressed: (dimension && figures?.view.where.values[dimension]) ?? [],
      lit:
        highlight && 'dimension' in highlight && highlight.dimension === dimension
          ? highlight.key
          : undefined,
      filter: (row) => this.#filter(row),
      open: (row) => this.#open(row.keys[0] ?? '', true),
      up: () => this.#up(),
      expand: () => this.#expand(),
      hover: (row) => {
        const key = row?.keys[0];
        this.store?.highlight(
          key !== undefined && dimension && row?.kind === 'entry' ? {dimension, key} : undefined,
        );
      },
      left: () => (this.acted = false),
    };
  }

  #words(messages: Messages): BarWords | undefined {
    const {figures} = this;
    const dimension = this.#dimension();
    const column = dimension && figures?.table.dimensions[dimension];
    if (!figures || !dimension || !column) return undefined;
    const most = this.expanded ? Infinity : Math.max(2, this.count || 10);
    const view = barView({figures, dimension, column, under: levelIndex(column, this.level), most});
    return {figures, view, dimension, column, naming: this.naming(messages), formats: this.formats};
  }

  #dimension(): Dimension | undefined {
    const {by} = this;
    if (by && DIMENSIONS.includes(by)) return by;
    return this.figures && usefulDimension(this.figures);
  }

  #choose(choice: Choice): void {
    this.store?.choose(choice);
    if (this.store) this.dispatchEvent(new BudgetFilterEvent(this.store.where));
  }

  #filter({keys}: BarRow): void {
    const dimension = this.#dimension();
    const {store} = this;
    const [key] = keys;
    if (!dimension || !store || key === undefined) return;
    this.acted = true;
    store.toggle(dimension, key);
    this.dispatchEvent(new BudgetFilterEvent(store.where));
  }

  #open(level: string, moveFocus = true): void {
    this.level = level;
    this.expanded = false;
    this.acted = true;
    if (moveFocus) void this.updateComplete.then(() => this.#group.focusFirst());
  }

  #up(): void {
    const dimension = this.#dimension();
    const column = dimension && this.figures?.table.dimensions[dimension];
    const under = column && levelIndex(column, this.level);
    if (!column || under === undefined) return;
    this.#open(levelAbove(column, under));
  }

  #expand(): void {
    this.expanded = !this.expanded;
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
