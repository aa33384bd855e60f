import {csvOf} from '../element/csv.js';
import {download, fileName} from '../element/download.js';
import {chooseText} from '../model/text.js';
import type {Figures} from '../store/figures.js';
import type {TableColumn} from './table-columns.js';

/** Hands the reader rows as CSV: names of columns in the language of the page, figures in full, dates as ISO 8601. */
export function downloadCsv(heading: string, rows: Uint32Array, columns: readonly TableColumn[]): void {
  const csv = csvOf(
    columns.map(({name}) => name),
    mapped(rows, (row) => columns.map(({value}) => value(row))),
  );
  download(fileName(heading, 'csv'), 'text/csv;charset=utf-8', csv);
}

/** Hands the reader rows as JSON with where they come from; what is missing is null. */
export function downloadJson(
  heading: string,
  rows: Uint32Array,
  columns: readonly TableColumn[],
  {dataset, currency}: Figures,
  locale: string,
): void {
  const {title, publisher, source, license, asOf, illustrative} = dataset.meta;
  const list = Array.from(rows, (row) =>
    Object.fromEntries(columns.map(({key, value}) => [key, value(row) ?? null])),
  );
  const head = {
    title: chooseText(title, locale)?.text,
    publisher: chooseText(publisher?.name, locale)?.text,
    source,
    license,
    asOf,
    illustrative,
    currency,
  };
  download(fileName(heading, 'json'), 'application/json', JSON.stringify({...head, rows: list}, null, 1));
}

function* mapped<Result>(rows: Uint32Array, of: (row: number) => Result): Generator<Result> {
  for (const row of rows) yield of(row);
}
