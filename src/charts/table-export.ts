import {csvOf} from '../element/csv.js';
import type {Meta} from '../model/dataset.js';
import {chooseText} from '../model/text.js';
import type {TableColumn} from './table-columns.js';

/** Rows as CSV: names of columns in the language of the page, figures in full, dates as ISO 8601. */
export function rowsCsv(rows: Uint32Array, columns: readonly TableColumn[]): string {
  return csvOf(
    columns.map(({name}) => name),
    mapped(rows, (row) => columns.map(({value}) => value(row))),
  );
}

/** Rows as JSON with where they come from; what is missing is null. */
export function rowsJson(
  rows: Uint32Array,
  columns: readonly TableColumn[],
  meta: Meta,
  currency: string | undefined,
  locale: string,
): string {
  const {title, publisher, source, license, asOf, illustrative} = meta;
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
  return JSON.stringify({...head, rows: list}, null, 1);
}

function* mapped<Result>(rows: Uint32Array, of: (row: number) => Result): Generator<Result> {
  for (const row of rows) yield of(row);
}
