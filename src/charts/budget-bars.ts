import {html, nothing} from 'lit';
import {property, state} from 'lit/decorators.js';
import {BudgetElement} from '../element/budget-element.js';
import {download, fileName} from '../element/download.js';
import {KeyboardGroup} from '../element/keyboard-group.js';
import {nameEntry} from '../element/labels.js';
import {renderTwin, twinCsv} from '../element/table-twin.js';
import {twinStyles} from '../element/table-twin.styles.js';
import type {Messages, Section} from '../i18n/messages.js';
import {ancestors, type Column, type Dimension, DIMENSIONS} from '../model/dimension.js';
import type {Measure, Per} from '../model/measure.js';
import {shareOf} from '../model/per-resident.js';
import type {BudgetState} from '../store/budget-state.js';
import {BudgetFilterEvent} from '../store/events.js';
import type {Choice} from '../store/view.js';
import type {BarRow} from './bar-rows.js';
import {barView, usefulDimension} from './bar-view.js';
import {barTwin, type BarWords, rowName} from './bar-words.js';
import {barsStyles} from './budget-bars.styles.js';
import {headingOf} from './heading.js';
import {type BarActions, renderBars} from './render-bars.js';
import {renderBarNotes} from './render-bar-notes.js';
import {renderSwitch} from './render-switch.js';
import {stageStyles} from './stage.styles.js';
import {switchStyles} from './switch.styles.js';
import {takeaway} from './takeaway.js';

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
  static override styles = [...BudgetElement.styles, twinStyles, switchStyles, stageStyles, barsStyles];

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
  /** True after the reader's own action, until the focus leaves: then changes are spoken. */
  @state() private acted = false;

  readonly #group = new KeyboardGroup(this, '.rows');

  protected override picks(budget: BudgetState): object {
    return {...super.picks(budget), highlight: budget.highlight};
  }

  protected override get sections(): readonly Section[] {
    return ['core', 'charts'];
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
    const sentence = this.#takeaway(words);
    return html`
      <p class="takeaway" part="takeaway">${sentence}</p>
      ${this.#renderControls(words)} ${this.#renderPath(words)}
      ${
        words.view.rows.length === 0
          ? html`<p class="state">${core.emptyFiltered}. ${core.emptyFilteredHint}</p>`
          : html`<div class="graphic" ?hidden=${this.asTable}>${renderBars(words, this.#actions(), this.expanded && words.view.all.length > this.count)}</div>`
      }
      ${renderTwin(barTwin(words, this.heading ?? this.headingText(messages)), core.noData, this.asTable)}
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
    const {core} = naming.messages;
    const stages = figures.measures.filter((measure) => figures.total.stated[measure]);
    const free = (key: 'measure' | 'per') =>
      !this.noControls && (this.ownStore !== undefined || this[key] === undefined);
    const switches = [
      ...(free('measure') && view.measure && stages.length > 1
        ? [
            renderSwitch<Measure>(
              core.measure,
              stages.map((value) => ({value, name: core.measures[value].short})),
              view.measure,
              (measure) => this.#choose({measure}),
            ),
          ]
        : []),
      ...(free('per') && view.pers.length > 1
        ? [
            renderSwitch<Per>(
              core.pers.total.name,
              view.pers.map((value) => ({value, name: core.pers[value].short})),
              view.per,
              (per) => this.#choose({per}),
            ),
          ]
        : []),
    ];
    return switches.length > 0 ? html`<div class="controls">${switches}</div>` : nothing;
  }

  #renderPath({dimension, column, naming}: BarWords) {
    const under = levelIndex(column, this.level);
    if (under === undefined) return nothing;
    const {charts} = naming.messages;
    const above = [...ancestors(column, under)].reverse();
    const name = (index: number) => {
      const entry = column.entries[index];
      return entry ? nameEntry(dimension, entry, naming, column) : {text: '', lang: ''};
    };
    return html`
      <nav class="path" aria-label=${charts.levels}>
        <ol role="list">
          <li><button type="button" @click=${() => this.#open('')}>${charts.allLevels}</button></li>
          ${above.map(
            (index) => html`<li>
              <button type="button" lang=${name(index).lang || nothing} @click=${() => this.#open(column.entries[index]?.key ?? '')}>${name(index).text}</button>
            </li>`,
          )}
          <li aria-current="true" lang=${name(under).lang || nothing}>${name(under).text}</li>
        </ol>
      </nav>
    `;
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

  #takeaway(words: BarWords): string {
    const {figures, view, dimension, naming, formats} = words;
    const filtered = (figures.view.where.values[dimension]?.length ?? 0) > 0;
    const total = filtered || !view.total ? figures.total : view.total;
    const sentence = takeaway({figures, total, messages: naming.messages, formats});
    const first = view.rows.find(({kind}) => kind === 'entry');
    const amount = (of: {sums: BarRow['sums']; count: number}) =>
      view.measure ? of.sums[view.measure] : of.count;
    const mixed = view.rows.some((row) => (amount(row) ?? 0) < 0);
    const share =
      first && !filtered && !mixed && view.total
        ? shareOf(amount(first), amount(view.total)).value
        : undefined;
    if (!first || share === undefined || share === 0 || dimension === 'year') return sentence;
    const {charts, core} = naming.messages;
    const said = [rowName(first, words).text, formats.percent(share)] as const;
    const {measure} = view;
    const same = !measure || measure === 'planned' || measure === 'amount' || measure === view.plan;
    return `${sentence} ${same ? charts.largest(...said) : charts.largestOf(core.measures[measure].name, ...said)}`;
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
    const [parent] = ancestors(column, under);
    this.#open(parent === undefined ? '' : (column.entries[parent]?.key ?? ''));
  }

  #expand(): void {
    this.expanded = !this.expanded;
  }

  #swapTable(): void {
    this.asTable = !this.asTable;
  }

  #download(): void {
    const {messages} = this;
    const words = messages && this.#words(messages);
    if (!messages || !words) return;
    const heading = this.headingText(messages);
    download(fileName(heading, 'csv'), 'text/csv;charset=utf-8', twinCsv(barTwin(words, heading)));
  }
}

function levelIndex(column: Column, key: string): number | undefined {
  if (key === '') return undefined;
  const index = column.entries.findIndex((entry) => entry.key === key);
  return index > 0 ? index : undefined;
}
