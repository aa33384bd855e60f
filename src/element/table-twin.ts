import {html, nothing} from 'lit';
import {type CsvField, csvOf} from './csv.js';
import {renderMissing} from './render-missing.js';

/** One column of a table twin. */
export interface TwinColumn {
  readonly name: string;
  /** True for figures, which stand at the end of their cells. */
  readonly numeric?: boolean;
}

/** One cell: what is shown, and the figure itself for downloads. */
export interface TwinCell {
  /** Undefined is a missing figure. */
  readonly value: CsvField;
  /** What is shown, where it is not the value itself. */
  readonly text?: string;
  /** Language of the text, where it is another than that of the page. */
  readonly lang?: string;
}

/** The figures of a chart as a table. The first column names the row. */
export interface TableTwin {
  readonly caption: string;
  readonly columns: readonly TwinColumn[];
  readonly rows: readonly (readonly TwinCell[])[];
  readonly totals?: readonly TwinCell[];
}

/** Between a name and its unit, which may not stand alone on a line. */
const UNIT = /, (?=\S+$)/;

/** Rows on paper, as in the styles; the file has them all. */
const PRINTED = 25;

/**
 * A chart's figures as a real table, always in print and on the screen when `shown`.
 *
 * @param noData what a screen reader says for a missing figure
 */
export function renderTwin({caption, columns, rows, totals}: TableTwin, noData: string, shown: boolean) {
  return html`
    <div
      class="twin ${shown ? 'shown' : ''}"
      part="table"
      role="region"
      aria-label=${caption}
      tabindex="0"
      data-printed=${rows.length > PRINTED ? `1–${PRINTED} / ${rows.length}` : nothing}
    >
      <table>
        <caption class="visually-hidden">${caption}</caption>
        <thead>
          <tr>${columns.map(({name, numeric}) => html`<th scope="col" class=${numeric ? 'number' : nothing}>${name.replace(UNIT, ',\u00a0')}</th>`)}</tr>
        </thead>
        <tbody>${rows.map((cells) => renderRow(cells, columns, noData))}</tbody>
        ${totals ? html`<tfoot>${renderRow(totals, columns, noData)}</tfoot>` : nothing}
      </table>
    </div>
  `;
}

/** The same figures in full, as CSV. */
export function twinCsv({columns, rows, totals}: TableTwin): string {
  const all = totals ? [...rows, totals] : rows;
  return csvOf(
    columns.map(({name}) => name),
    all.map((cells) => cells.map(({value}) => value)),
  );
}

function renderRow(cells: readonly TwinCell[], columns: readonly TwinColumn[], noData: string) {
  return html`<tr>
    ${cells.map(({value, text, lang}, index) => {
      const content = value === undefined ? renderMissing(noData) : (text ?? value);
      return index === 0
        ? html`<th scope="row" lang=${lang || nothing}>${content}</th>`
        : html`<td class=${columns[index]?.numeric ? 'number' : nothing} lang=${lang || nothing}>${content}</td>`;
    })}
  </tr>`;
}
