import type {ReactiveController, ReactiveElement} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {fetchedFor} from '../store/fetched-for.js';
import type {Changes} from '../model/changes.js';
import type {Locale} from '../i18n/locale.js';
import type {Highlight} from '../store/budget-state.js';
import type {BudgetStore} from '../store/budget-store.js';
import type {Figures} from '../store/figures.js';
import type {ColumnsAdded, FlagColumn} from './flag-column.js';
import {restOutOfView} from './rest-out-of-view.js';
import {clearOfPinned} from './clear-of-pinned.js';
import {placeByKey} from './place-by-key.js';
import {rowMatcher} from './row-matcher.js';
import {scrollTo} from './scroll-to.js';
import type {TableColumn} from './table-columns.js';
import {tableCompanionStyles} from './table-companion.styles.js';

/** What the table shows now. */
export interface TableShown {
  readonly store: BudgetStore | undefined;
  readonly figures: Figures | undefined;
  /** Rows of the dataset in the order of the table; undefined before there is one. */
  readonly rows: Uint32Array | undefined;
  /** Rules whose signals are shown; undefined for none. */
  readonly flags: string | undefined;
  readonly language: Locale;
  readonly columns: readonly TableColumn[] | undefined;
}

/** How a companion works its table. */
export interface TableHandles {
  shown(): TableShown;
  /** Puts rows of a height in pixels into the page for printing; 0 puts back what is in view. */
  print(height: number): void;
  /** Makes the row in a place the one that the Tab key stops at. */
  stop(place: number): void;
  /** Lets each row keep its place in the page while others come and go; makes all rows anew once. */
  key(by: typeof repeat): void;
  /** Height of a row in pixels, where only some are in the page. */
  rowHeight(): number;
  /** The table was scrolled. */
  scrolled(): void;
  /** Puts further columns beside those of the feed. */
  add(more: ColumnsAdded | undefined): void;
}

/** Height of what is printed, in pixels: some hundred rows. Whoever needs more needs the file. */
const PAPER = 6400;

/**
 * What a table can wait for: arrow keys among rows, rows that light up with what is pointed at elsewhere and light it up there,
 * and printing.
 */
export class TableCompanion implements ReactiveController {
  readonly #element: ReactiveElement;
  readonly #table: TableHandles;
  #flags: FlagColumn | undefined;
  /** Figures for which the column of signals was fetched. */
  #flagged: Figures | undefined;
  #connection = new AbortController();
  #store: BudgetStore | undefined;
  #highlight: Highlight | undefined;
  /** Columns that have their marks. */
  #marked: readonly TableColumn[] | undefined;
  #isKeyed = false;

  constructor(element: ReactiveElement, table: TableHandles) {
    this.#element = element;
    this.#table = table;
    const {renderRoot} = element;
    const {styleSheet} = tableCompanionStyles;
    if (renderRoot instanceof ShadowRoot && styleSheet) renderRoot.adoptedStyleSheets.push(styleSheet);
    restOutOfView(element);
    for (const type of ['pointerover', 'focusin']) renderRoot.addEventListener(type, this.#point);
    for (const type of ['pointerout', 'focusout']) renderRoot.addEventListener(type, this.#leave);
    renderRoot.addEventListener('toggle', this.#open, true);
    renderRoot.addEventListener('keydown', (event) => this.#step(event as KeyboardEvent));
    renderRoot.addEventListener('focusin', (event) => this.#entered(event as FocusEvent));
    element.addEventListener('focusout', ({relatedTarget}) => this.#left(relatedTarget));
    element.addController(this);
  }

  hostConnected(): void {
    this.#connection = new AbortController();
    this.#store = undefined;
    const {signal} = this.#connection;
    addEventListener('beforeprint', () => this.#table.print(PAPER), {signal});
    addEventListener('afterprint', () => this.#table.print(0), {signal});
    this.hostUpdated();
  }

  hostDisconnected(): void {
    this.#connection.abort();
  }

  /** On paper the reader is told how many of how many rows stand there. */
  hostUpdated(): void {
    const table = this.#element.renderRoot.querySelector('.windowed');
    const all = this.#table.shown().rows?.length ?? 0;
    const last = this.#lines()[this.#lines().length - 1];
    table?.parentElement?.setAttribute('data-printed', `1–${last ? placeOf(last) + 1 : 0} / ${all}`);
    if (table && !this.#isKeyed) void this.#key();
    const {store} = this.#table.shown();
    if (store && store !== this.#store) {
      this.#store = store;
      store.watch(() => {
        if (store === this.#store && store.state.highlight !== this.#highlight) this.#light();
      }, this.#connection.signal);
    }
    this.#light();
    const {columns} = this.#table.shown();
    const changes = store?.state.live?.changes;
    if (changes && columns && columns !== this.#marked) void this.#markChanges(changes, columns);
    void this.#askFlags();
  }

  /** The focus goes with the row that is made anew: it would be lost. */
  async #key(): Promise<void> {
    this.#isKeyed = true;
    await this.#element.updateComplete;
    const {renderRoot} = this.#element;
    const focused = renderRoot.querySelector<HTMLElement>('[data-place]:focus');
    this.#table.key(repeat);
    await this.#element.updateComplete;
    if (focused && !focused.isConnected)
      renderRoot
        .querySelector<HTMLElement>(`[data-place="${focused.dataset['place']}"]`)
        ?.focus({preventScroll: true});
  }

  /** Columns are made anew for new figures and in another language. */
  async #markChanges(changes: Changes, columns: readonly TableColumn[]): Promise<void> {
    this.#marked = columns;
    const {figures, language} = this.#table.shown();
    if (!figures) return;
    const load = import('./change-marks.js').then(({markChanges}) =>
      markChanges(columns, changes, figures, language),
    );
    await fetchedFor(this.#element, load);
    this.#element.requestUpdate();
  }

  /** Without it the table shows what the feed tells; other figures are another try. */
  async #askFlags(): Promise<void> {
    const {flags, figures} = this.#table.shown();
    if (!this.#flags && typeof flags === 'string' && figures && figures !== this.#flagged) {
      this.#flagged = figures;
      const module = await fetchedFor(this.#element, import('./flag-column.js'));
      if (module) this.#flags ??= new module.FlagColumn(this.#element, (more) => this.#table.add(more));
    }
    this.#flags?.follow(this.#table.shown());
  }

  #light(): void {
    this.#highlight = this.#store?.state.highlight;
    const {figures, rows} = this.#table.shown();
    const isLit = this.#highlight && figures && rowMatcher(this.#highlight, figures);
    for (const line of this.#lines()) {
      const row = rows?.[placeOf(line)];
      line.classList.toggle('lit', row !== undefined && (isLit?.(row) ?? false));
    }
  }

  #lines(): NodeListOf<Element> {
    return this.#element.renderRoot.querySelectorAll('tbody tr[aria-rowindex]');
  }

  /** What is under what stays in view comes out; how much was found is said to who is at the table only. */
  #entered({target}: FocusEvent): void {
    if (!(target instanceof HTMLElement)) return;
    this.#quiet(false);
    const scroller = target.closest('.scroll');
    if (scroller && target.matches('thead *, tbody *')) clearOfPinned(target, scroller);
    if (!target.closest('.chooser')) this.#closeChooser();
  }

  #left(to: EventTarget | null): void {
    if (to === this.#element) return;
    this.#quiet(true);
    this.#closeChooser();
  }

  #quiet(quiet: boolean): void {
    this.#element.renderRoot
      .querySelector('.tools [role="status"]')
      ?.setAttribute('aria-live', quiet ? 'off' : 'polite');
  }

  /** @returns whether it was open */
  #closeChooser(): boolean {
    const chooser = this.#element.renderRoot.querySelector<HTMLDetailsElement>('.chooser[open]');
    if (chooser) chooser.open = false;
    return chooser !== null;
  }

  #step(event: KeyboardEvent): void {
    if (event.key === 'Escape' && this.#closeChooser()) {
      event.stopPropagation();
      this.#element.renderRoot.querySelector<HTMLElement>('.chooser summary')?.focus();
      return;
    }
    const count = this.#table.shown().rows?.length ?? 0;
    const from = buttonOf(event);
    const wanted = from ? placeByKey(event.key, Number(from.dataset['place']), count) : undefined;
    if (wanted === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    void this.#focus(wanted, count);
  }

  async #focus(place: number, count: number): Promise<void> {
    const {renderRoot} = this.#element;
    const scroller = renderRoot.querySelector('.scroll');
    const windowed = renderRoot.querySelector('.windowed') !== null;
    this.#table.stop(place);
    if (scroller && windowed) {
      const edges = [...scroller.querySelectorAll('thead, tfoot')].map(({clientHeight}) => clientHeight);
      const seen = edges.reduce((rest, height) => rest - height, scroller.clientHeight);
      const to = scrollTo(place, count, this.#table.rowHeight(), scroller.scrollTop, seen);
      if (to !== undefined) scroller.scrollTop = to;
      this.#table.scrolled();
    }
    await this.#element.updateComplete;
    renderRoot.querySelector<HTMLElement>(`[data-place="${place}"]`)?.focus({preventScroll: windowed});
  }

  readonly #point = (event: Event): void => {
    const {target} = event;
    const button = event.type === 'focusin' ? buttonOf(event) : null;
    if (button) this.#table.stop(Number(button.dataset['place']));
    const line = target instanceof Element ? target.closest('tbody tr[aria-rowindex]') : null;
    const {store, figures, rows} = this.#table.shown();
    const row = line ? rows?.[placeOf(line)] : undefined;
    if (!store || !figures || row === undefined) return;
    const {dataset, view, table} = figures;
    const {sector} = table.dimensions;
    const project = dataset.projects.ids[row];
    const key = sector?.entries[sector.codes[row] ?? 0]?.key;
    if (view.records === 'projects' && project !== undefined) store.highlight({project});
    else if (key !== undefined) store.highlight({dimension: 'sector', key});
  };

  /** The choice of columns may be higher than a short table, which would cut it. */
  readonly #open = ({target}: Event): void => {
    if (target instanceof HTMLDetailsElement && target.matches('.chooser'))
      this.#element.style.contentVisibility = target.open ? 'visible' : '';
  };

  readonly #leave = ({target}: Event): void => {
    if (target instanceof Element && target.closest('tbody')) this.#table.shown().store?.highlight(undefined);
  };
}

/** The button in a row that an event is of. */
function buttonOf({target}: Event): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-place]') : null;
}

/** The first row of the body has index 2: the header comes before it. */
function placeOf(line: Element): number {
  return Number(line.getAttribute('aria-rowindex')) - 2;
}
