import {html, nothing} from 'lit';
import type {repeat as Repeat} from 'lit/directives/repeat.js';
import {renderMissing} from '../element/render-missing.js';
import {styleMap} from '../element/style-map.js';
import type {Formats} from '../i18n/formats.js';
import type {Messages} from '../i18n/messages.js';
import type {RowWindow} from './row-window.js';
import {fullFigure, type TableColumn} from './table-columns.js';

/** By which column rows stand, and which way. */
export interface Sorting {
  readonly key: string;
  readonly descending: boolean;
}

/** What the table shows now. */
export interface TableView {
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  /** Rows of the dataset in the order of the table. */
  readonly rows: Uint32Array;
  /** Places of the rows in the page; undefined for all. */
  readonly shown: RowWindow | undefined;
  /** Height of a row in CSS pixels, where only some are in the page. */
  readonly height: number;
  /** Keeps the focus on its row while others come and go; only where some are in the page. */
  readonly repeat: typeof Repeat | undefined;
  /** Place that the Tab key stops at. */
  readonly active: number;
  readonly sorting: Sorting | undefined;
  /** Row of the project that is open, -1 for none. */
  readonly selected: number;
  /** True where rows open something. */
  readonly opens: boolean;
  readonly messages: Messages;
  readonly formats: Formats;
}

/** What the reader can do with the table. */
export interface TableActions {
  open(row: number): void;
  sort(column: TableColumn): void;
  scrolled(): void;
}

/** The table inside the area that scrolls, its header, first column and totals staying in view. */
export function renderTable(view: TableView, actions: TableActions) {
  const {caption, columns, rows, shown, height} = view;
  const {first, end, before, after} = shown ?? {first: 0, end: rows.length, before: 0, after: 0};
  const places = Array.from({length: end - first}, (_, index) => first + index);
  const onScroll = {handleEvent: actions.scrolled, passive: true};
  return html`
    <div class="scroll" part="scroll" role="region" aria-label=${caption} tabindex="0" @scroll=${onScroll}>
      <table part="table" class=${shown ? 'windowed' : nothing}
        style=${styleMap({'--_row': `${height}px`})} aria-rowcount=${rows.length + 2} aria-label=${caption}>
        <colgroup>${columns.map(({kind}) => html`<col class=${kind} />`)}</colgroup>
        <thead>
          <tr aria-rowindex="1">${columns.map((column) => renderHead(column, view, actions))}</tr>
        </thead>
        <tbody>
          ${renderSpace(before, columns.length)}
          ${
            view.repeat
              ? view.repeat(
                  places,
                  (place) => place,
                  (place) => renderRow(place, view, actions),
                )
              : places.map((place) => renderRow(place, view, actions))
          }
          ${renderSpace(after, columns.length)}
        </tbody>
        ${renderTotals(view)}
      </table>
    </div>
  `;
}

function renderHead(column: TableColumn, {sorting}: TableView, actions: TableActions) {
  const {key, name, kind} = column;
  const sorted = sorting?.key === key ? (sorting.descending ? 'descending' : 'ascending') : undefined;
  const mark = sorted === 'descending' ? '▼' : sorted === 'ascending' ? '▲' : '';
  return html`
    <th scope="col" class=${kind} aria-sort=${sorted ?? nothing}>
      <button type="button" @click=${() => actions.sort(column)}>${name}<span class="way" aria-hidden="true">${mark}</span></button>
    </th>
  `;
}

function renderSpace(height: number, columns: number) {
  if (height === 0) return nothing;
  return html`<tr class="space" aria-hidden="true"><td colspan=${columns} style=${styleMap({'block-size': `${height}px`})}></td></tr>`;
}

function renderRow(place: number, view: TableView, actions: TableActions) {
  const {columns, rows, selected, opens} = view;
  const row = rows[place] ?? 0;
  return html`
    <tr
      class=${opens ? 'opens' : nothing}
      aria-rowindex=${place + 2}
      aria-current=${row === selected ? 'true' : nothing}
      @click=${opens ? () => actions.open(row) : nothing}
    >
      ${columns.map((column) => renderCell(column, row, place, view))}
    </tr>
  `;
}

function renderCell(column: TableColumn, row: number, place: number, view: TableView) {
  const {messages, active, opens, shown} = view;
  const {kind} = column;
  const text = column.text(row);
  const told = !text
    ? renderMissing(messages.core.noData)
    : kind === 'money'
      ? text.text
      : html`<span class="clamp" title=${shown ? text.text : nothing}>${text.text}</span>`;
  const mark = column.mark?.(row);
  const content = mark ? [told, mark] : told;
  const lang = text?.lang || nothing;
  if (kind !== 'title') return html`<td class=${kind} lang=${lang}>${content}</td>`;
  if (!opens) return html`<th scope="row" class=${kind} lang=${lang}>${content}</th>`;
  const inPage = !shown || (active >= shown.first && active < shown.end);
  const stop = inPage ? place === active : place === shown.first;
  return html`
    <th scope="row" class=${kind} lang=${lang}>
      <button
        type="button"
        data-place=${place}
        tabindex=${stop ? 0 : -1}
      >
        ${content}
      </button>
    </th>
  `;
}

function renderTotals({columns, rows, messages, formats}: TableView) {
  if (rows.length === 0 || columns.every(({total}) => total === undefined)) return nothing;
  return html`
    <tfoot>
      <tr aria-rowindex=${rows.length + 2}>
        ${columns.map(({kind, total}, index) =>
          index === 0
            ? html`<th scope="row" class=${kind}>${messages.core.total}</th>`
            : html`<td class=${kind}>${total === undefined ? nothing : fullFigure(total, formats)}</td>`,
        )}
      </tr>
    </tfoot>
  `;
}
