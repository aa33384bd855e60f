import {css, type ReactiveController, type ReactiveElement} from 'lit';
import {entriesMatching} from '../model/dimension.js';
import type {Highlight} from '../store/budget-state.js';
import type {BudgetStore} from '../store/budget-store.js';
import type {Figures} from '../store/figures.js';

/** What the table shows now. */
export interface TableShown {
  readonly store: BudgetStore | undefined;
  readonly figures: Figures | undefined;
  /** Rows of the dataset in the order of the table; undefined before there is one. */
  readonly rows: Uint32Array | undefined;
}

/** Height of what is printed, in pixels: some hundred rows. Whoever needs more needs the file. */
const PAPER = 6400;

/** Nothing of this is seen before the reader points, opens the choice of columns, or prints. */
const companionStyles = css`
  .sheet {
    position: absolute;
    z-index: 4;
    inset-inline-end: 0;
    display: grid;
    gap: 0.25rem;
    max-block-size: 20rem;
    inline-size: max-content;
    max-inline-size: min(20rem, 80vw);
    overflow: auto;
    padding: 0.75rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: 0 4px 16px rgb(0 0 0 / 15%);
  }
  .sheet label {
    display: flex;
    gap: 0.5rem;
    align-items: center;
    min-block-size: 1.75rem;
  }
  .sheet input {
    accent-color: var(--_accent);
  }
  tbody tr.lit > * {
    background: color-mix(in oklab, var(--_accent) 14%, var(--_surface));
  }
  @media print {
    .tools,
    .space {
      display: none;
    }
    [data-printed]::after {
      content: attr(data-printed);
      color: var(--_muted);
    }
    .scroll {
      overflow: visible;
      max-block-size: none;
    }
    table {
      inline-size: 100%;
      font-size: 6.5pt;
      line-height: 1.2;
    }
    col.title {
      inline-size: 17%;
    }
    col.text {
      inline-size: 9%;
    }
    col.money {
      inline-size: 10%;
    }
    /* An upright page has no room for days: names and sums come first. */
    .title ~ .figure {
      display: none;
    }
    th,
    td {
      position: static !important;
      padding: 0.2rem 2px;
      hyphens: auto;
      overflow-wrap: anywhere;
    }
    td.money {
      font-size: 6pt;
      letter-spacing: -0.02em;
    }
    thead button {
      font-size: 6.5pt;
    }
    thead {
      display: table-header-group;
    }
    tfoot {
      display: table-row-group;
    }
    tr {
      break-inside: avoid;
    }
    .windowed tbody tr:not(.space) :is(th, td) {
      block-size: auto;
    }
    .windowed .clamp {
      display: inline;
    }
  }
`;

/**
 * What a table can wait for: rows that light up with what is pointed at elsewhere and light it up there, and printing.
 */
export class TableCompanion implements ReactiveController {
  readonly #element: ReactiveElement;
  readonly #shown: () => TableShown;
  readonly #print: (height: number) => void;
  #connection = new AbortController();
  #store: BudgetStore | undefined;
  #highlight: Highlight | undefined;

  /** @param print puts rows of a height in pixels into the page for printing; 0 puts back what is in view */
  constructor(element: ReactiveElement, shown: () => TableShown, print: (height: number) => void) {
    this.#element = element;
    this.#shown = shown;
    this.#print = print;
    const {renderRoot} = element;
    const {styleSheet} = companionStyles;
    if (renderRoot instanceof ShadowRoot && styleSheet)
      renderRoot.adoptedStyleSheets = [...renderRoot.adoptedStyleSheets, styleSheet];
    for (const type of ['pointerover', 'focusin']) renderRoot.addEventListener(type, this.#point);
    for (const type of ['pointerout', 'focusout']) renderRoot.addEventListener(type, this.#leave);
    element.addController(this);
  }

  hostConnected(): void {
    this.#connection = new AbortController();
    this.#store = undefined;
    const {signal} = this.#connection;
    addEventListener('beforeprint', () => this.#print(PAPER), {signal});
    addEventListener('afterprint', () => this.#print(0), {signal});
    this.hostUpdated();
  }

  hostDisconnected(): void {
    this.#connection.abort();
  }

  /** On paper the reader is told how many of how many rows stand there. */
  hostUpdated(): void {
    const table = this.#element.renderRoot.querySelector('.windowed');
    const all = this.#shown().rows?.length ?? 0;
    const last = this.#lines()[this.#lines().length - 1];
    table?.parentElement?.setAttribute('data-printed', `1–${last ? placeOf(last) + 1 : 0} / ${all}`);
    const {store} = this.#shown();
    if (store && store !== this.#store) {
      this.#store = store;
      store.watch(() => {
        if (store === this.#store && store.state.highlight !== this.#highlight) this.#light();
      }, this.#connection.signal);
    }
    this.#light();
  }

  #light(): void {
    this.#highlight = this.#store?.state.highlight;
    const {rows} = this.#shown();
    const isLit = this.#matcher();
    for (const line of this.#lines()) {
      const row = rows?.[placeOf(line)];
      line.classList.toggle('lit', row !== undefined && (isLit?.(row) ?? false));
    }
  }

  #matcher(): ((row: number) => boolean) | undefined {
    const highlight = this.#highlight;
    const {figures} = this.#shown();
    if (!highlight || !figures) return undefined;
    if ('project' in highlight) {
      if (figures.view.records !== 'projects') return undefined;
      const wanted = figures.dataset.projects.ids.indexOf(highlight.project);
      return (row) => row === wanted;
    }
    const column = figures.table.dimensions[highlight.dimension];
    if (!column) return undefined;
    const passes = entriesMatching(column, [highlight.key]);
    return (row) => passes[column.codes[row] ?? 0] === 1;
  }

  #lines(): NodeListOf<Element> {
    return this.#element.renderRoot.querySelectorAll('tbody tr[aria-rowindex]');
  }

  readonly #point = ({target}: Event): void => {
    const line = target instanceof Element ? target.closest('tbody tr[aria-rowindex]') : null;
    const {store, figures, rows} = this.#shown();
    const row = line ? rows?.[placeOf(line)] : undefined;
    if (!store || !figures || row === undefined) return;
    const {dataset, view, table} = figures;
    const {sector} = table.dimensions;
    const project = dataset.projects.ids[row];
    const key = sector?.entries[sector.codes[row] ?? 0]?.key;
    if (view.records === 'projects' && project !== undefined) store.highlight({project});
    else if (key !== undefined) store.highlight({dimension: 'sector', key});
  };

  readonly #leave = ({target}: Event): void => {
    if (target instanceof Element && target.closest('tbody')) this.#shown().store?.highlight(undefined);
  };
}

/** The first row of the body has index 2: the header comes before it. */
function placeOf(line: Element): number {
  return Number(line.getAttribute('aria-rowindex')) - 2;
}
