import {csvOf} from '../element/csv.js';
import {download, fileName} from '../element/download.js';
import type {Locale} from '../i18n/locale.js';
import {chooseText} from '../model/text.js';
import type {Figures} from '../store/figures.js';
import type {TableColumn} from './table-columns.js';

/** A table to be handed over. */
export interface ExportedTable {
  readonly heading: string;
  readonly rows: Uint32Array;
  readonly columns: readonly TableColumn[];
  readonly figures: Figures;
  readonly language: Locale;
}

/**
 * Hands the reader rows as a file, figures in full and dates as ISO 8601: CSV with the names of columns in the language of the
 * page, or JSON with where they come from; what is missing is null.
 */
export function downloadTable(kind: 'csv' | 'json', table: ExportedTable): void {
  if (kind === 'csv') download(fileName(table.heading, 'csv'), 'text/csv;charset=utf-8', csv(table));
  else download(fileName(table.heading, 'json'), 'application/json', json(table));
}

function csv({rows, columns}: ExportedTable): string {
  return csvOf(
    columns.map(({name}) => name),
    mapped(rows, (row) => columns.map(({value}) => value(row))),
  );
}

function json({rows, columns, figures: {dataset, currency}, language}: ExportedTable): string {
  const {title, publisher, source, license, asOf, illustrative} = dataset.meta;
  const list = Array.from(rows, (row) =>
    Object.fromEntries(columns.map(({key, value}) => [key, value(row) ?? null])),
  );
  const head = {
    title: chooseText(title, language)?.text,
    publisher: chooseText(publisher?.name, language)?.text,
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
