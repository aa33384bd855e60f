import {html, nothing, type PropertyValues} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {repeat} from 'lit/directives/repeat.js';
import {BudgetElement} from '../element/budget-element.js';
import {whenIdle} from '../element/when-idle.js';
import type {Messages} from '../i18n/messages.js';
import type {SectionFiles} from '../i18n/section-files.js';
import {coreWords} from '../i18n/sections/core.js';
import {chartWords} from '../i18n/sections/charts.js';
import {tableWords} from '../i18n/sections/table.js';
import {BudgetFilterEvent, BudgetSelectEvent} from '../store/events.js';
import type {Figures} from '../store/figures.js';
import {tableStyles} from './budget-table.styles.js';
import {headingOf} from './heading.js';
import {renderTable, type Sorting, type TableActions} from './render-table.js';
import {renderTableTools} from './render-table-tools.js';
import {roomForRow, type RowWindow, rowWindow} from './row-window.js';
import type * as SortRows from './sort-rows.js';
import {type TableColumn, tableColumns} from './table-columns.js';
import type {ColumnsAdded} from './flag-column.js';

/** Up to so many rows all stand in the page, as high as their texts. */
const ALL_AT_ONCE = 60;

/** How long the reader may pause between letters before the search begins, in milliseconds. */
const TYPING = 150;

/**
 * Every project or budget line with its full figures: sortable, searchable, downloadable.
 *
 * Only the rows in view stand in the page, so that a hundred thousand scroll as ten do.
 *
 * @summary Table of all records.
 * @tag budget-table
 * @event {BudgetReadyEvent} budget-ready - The figures are shown.
 * @event {BudgetErrorEvent} budget-error - The feed could not be shown or renewed.
 * @event {BudgetSelectEvent} budget-select - The reader opened a project.
 * @event {BudgetFilterEvent} budget-filter - The reader searched.
 * @csspart heading - The heading.
 * @csspart scroll - The area that scrolls.
 * @csspart table - The table.
 * @csspart footer - Source, date, licence and buttons.
 * @cssproperty [--budget-table-height=36rem] - Greatest height of the area that scrolls.
 * @slot - Shown until the figures are there, and where they cannot be.
 */
export class BudgetTable extends BudgetElement {
  static override styles = [...BudgetElement.styles, tableStyles];

  /** Leaves out search and the choice of columns, where the page has them elsewhere. */
  @property({type: Boolean, attribute: 'no-controls'}) noControls = false;

  /** Adds a column of signals worth a question: empty for all rules, or as `rules` of `budget-flags`. */
  @property() flags?: string;

  @state() private sorting: Sorting | undefined;
  /** Columns that the reader took away or, of the spare ones, asked for. */
  @state() private swapped: ReadonlySet<string> = new Set();
  /** For tables of which only a part is in the page; comes with what is fetched after the first drawing. */
  @state() private keyed: typeof repeat | undefined;
  /** Height in pixels of what is on paper; 0 on the screen. */
  @state() private printed = 0;
  /** Place of the row that the Tab key stops at. */
  @state() private active = 0;

  #more: ColumnsAdded | undefined;
  #columns: {readonly key: readonly unknown[]; readonly columns: readonly TableColumn[]} | undefined;
  #sorted:
    | {
        readonly columns: readonly TableColumn[];
        readonly sorting: Sorting | undefined;
        readonly rows: Uint32Array;
      }
    | undefined;
  /** Fetched when the reader first sorts. */
  #sorter: typeof SortRows | undefined;
  #typing: ReturnType<typeof setTimeout> | undefined;
  readonly #resize = new ResizeObserver(() => this.#moved());
  /** Rows in the page; undefined for all. */
  #shown: RowWindow | undefined;
  /** As it was laid out last: to read it while linked elements change would lay out the page for each of them. */
  #laidOut: {readonly row: number; readonly top: number; readonly height: number} | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resize.disconnect();
    clearTimeout(this.#typing);
  }

  protected override firstUpdated(): void {
    whenIdle(() => void this.#fetchCompanion());
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const scroller = this.#scroller;
    if (scroller) this.#resize.observe(scroller);
  }

  protected override get sections(): readonly SectionFiles[] {
    return [coreWords, chartWords, tableWords];
  }

  protected override headingText(messages: Messages): string {
    const {figures} = this;
    if (!figures) return '';
    return headingOf(figures, '', messages, this.formats) || messages.table[figures.view.records];
  }

  protected override renderContent(messages: Messages): unknown {
    const {figures, formats} = this;
    if (!figures) return nothing;
    const {core, table} = messages;
    const columns = this.#columnsOf(figures, messages);
    const rows = this.#rowsOf(figures, columns);
    const caption = this.heading ?? this.headingText(messages);
    const found = table.found(rows.length, formats.integer(rows.length), formats.integer(figures.table.size));
    return html`
      ${
        this.noControls
          ? nothing
          : renderTableTools({
              messages,
              columns,
              isShown: (column) => this.#isShown(column),
              text: this.ownStore || this.where === undefined ? (this.store?.where.text ?? '') : undefined,
              found: figures.view.records === 'projects' ? found : '',
              search: (text, now) => this.#search(text, now),
              swap: (key) => this.#swap(key),
            })
      }
      ${rows.length === 0 ? html`<p class="state">${core.emptyFiltered}. ${core.emptyFilteredHint}</p>` : nothing}
      ${renderTable(
        {
          caption: `${table[figures.view.records]}: ${caption}`,
          columns: columns.filter((column) => this.#isShown(column)),
          rows,
          shown: (this.#shown = this.#windowFor(rows.length)),
          repeat: this.keyed,
          height: this.#room.row,
          active: this.active,
          sorting: this.sorting,
          selected: this.#selectedRow(figures),
          opens: figures.view.records === 'projects',
          messages,
          formats,
        },
        this.#actions(),
      )}
    `;
  }

  protected override renderActions({core}: Messages): unknown {
    return html`
      <button type="button" @click=${() => void this.#download('csv')}>${core.downloadCsv}</button>
      <button type="button" @click=${() => void this.#download('json')}>${core.downloadJson}</button>
    `;
  }

  #actions(): TableActions {
    return {
      open: (row) => this.#open(row),
      sort: (column) => void this.#sort(column),
      scrolled: () => this.#moved(),
    };
  }

  #columnsOf(figures: Figures, messages: Messages): readonly TableColumn[] {
    const key = [figures, messages, this.shared.regions, this.#more];
    if (!this.#columns || this.#columns.key.some((part, index) => part !== key[index])) {
      const columns = tableColumns(figures, this.naming(messages), this.formats);
      this.#columns = {key, columns: this.#more?.(columns, figures) ?? columns};
    }
    return this.#columns.columns;
  }

  #rowsOf(figures: Figures, columns: readonly TableColumn[]): Uint32Array {
    const {sorting} = this;
    if (this.#sorted?.columns === columns && this.#sorted.sorting === sorting) return this.#sorted.rows;
    const by = sorting && columns.find(({key}) => key === sorting.key);
    const sorted =
      by && sorting && this.#sorter?.sortByColumn(figures.rows, by, sorting.descending, this.language);
    const rows = sorted ?? figures.rows;
    this.#sorted = {columns, sorting, rows};
    return rows;
  }

  #windowFor(count: number): RowWindow | undefined {
    if (this.printed) return rowWindow(count, this.#room.row, 0, this.printed);
    if (count <= ALL_AT_ONCE) return undefined;
    const {row, top, height} = this.#room;
    return rowWindow(count, row, top, height);
  }

  #selectedRow({dataset, view}: Figures): number {
    const {selected} = this.shared;
    return selected === undefined || view.records !== 'projects'
      ? -1
      : dataset.projects.ids.indexOf(selected);
  }

  #isShown({key, spare}: TableColumn): boolean {
    return this.swapped.has(key) === (spare ?? false);
  }

  get #scroller(): HTMLElement | null {
    return this.renderRoot.querySelector('.scroll');
  }

  get #room() {
    return (this.#laidOut ??= {row: this.#roomForRow(), top: 0, height: 600});
  }

  #roomForRow(): number {
    return roomForRow(parseFloat(getComputedStyle(this).fontSize) || 16, this.clientWidth);
  }

  #moved(): void {
    const scroller = this.#scroller;
    if (!scroller || this.printed) return;
    this.#laidOut = {row: this.#roomForRow(), top: scroller.scrollTop, height: scroller.clientHeight};
    const next = this.#windowFor(this.#sorted?.rows.length ?? 0);
    const {first, end, after} = this.#shown ?? {};
    if (next?.first !== first || next?.end !== end || next?.after !== after) this.requestUpdate();
  }

  async #fetchCompanion(): Promise<void> {
    const module = await this.fetched(import('./table-companion.js'));
    if (!module) return;
    new module.TableCompanion(this, {
      shown: () => ({
        store: this.store,
        figures: this.figures,
        rows: this.#sorted?.rows,
        flags: this.flags,
        language: this.language,
        columns: this.#columns?.columns,
      }),
      print: (height) => (this.printed = height),
      stop: (place) => (this.active = place),
      key: (keyed) => (this.keyed = keyed),
      rowHeight: () => this.#room.row,
      scrolled: () => this.#moved(),
      add: (more) => {
        this.#more = more;
        this.requestUpdate();
      },
    });
  }

  async #sort({key, kind}: TableColumn): Promise<void> {
    this.#sorter ??= await this.fetched(import('./sort-rows.js'));
    if (!this.#sorter) return;
    const first = kind === 'money';
    const {sorting} = this;
    if (sorting?.key !== key) this.sorting = {key, descending: first};
    else this.sorting = sorting.descending === first ? {key, descending: !first} : undefined;
    this.active = 0;
    if (this.#scroller) this.#scroller.scrollTop = 0;
    this.#moved();
  }

  #swap(key: string): void {
    const swapped = new Set(this.swapped);
    if (!swapped.delete(key)) swapped.add(key);
    this.swapped = swapped;
  }

  #search(text: string, now: boolean): void {
    clearTimeout(this.#typing);
    const search = () => {
      const {store} = this;
      if (!store || (store.where.text ?? '') === text) return;
      const {text: _, ...where} = store.where;
      store.choose({where: text === '' ? where : {...where, text}});
      this.dispatchEvent(new BudgetFilterEvent(store.where));
    };
    if (now) search();
    else this.#typing = setTimeout(search, TYPING);
  }

  #open(row: number): void {
    const id = this.figures?.dataset.projects.ids[row];
    if (id === undefined) return;
    this.store?.select(id);
    this.dispatchEvent(new BudgetSelectEvent(id));
  }

  async #download(kind: 'csv' | 'json'): Promise<void> {
    const file = await this.fetched(import('./table-export.js'));
    const {figures, messages, language} = this;
    if (!file || !figures || !messages) return;
    const columns = this.#columnsOf(figures, messages);
    const rows = this.#rowsOf(figures, columns);
    file.downloadTable(kind, {heading: this.headingText(messages), rows, columns, figures, language});
  }
}
