import type {LineTable} from '../model/dataset.js';
import type {Dimension} from '../model/dimension.js';
import {moneyRecord} from './feed-money.js';

/** What a line of the library's own feed tells, by our dimension. */
const KEYS = ['sector', 'region', 'authority', 'supplier', 'source'] as const satisfies readonly Dimension[];

/**
 * Budget lines as the library's own feed writes them: codes only, their names and levels are in its codelists.
 *
 * A line is a row that may be added to any other of its period; one whose code stands above others is the part that they
 * do not cover.
 */
export function lineRecords(lines: LineTable, currencies: readonly string[]): readonly object[] {
  return Array.from({length: lines.size}, (_, row) => ({
    ...yearOf(keyAt(lines, 'year', row)),
    ...(lines.month[row] ? {month: lines.month[row]} : {}),
    ...Object.fromEntries(
      KEYS.flatMap((name) => {
        const key = keyAt(lines, name, row);
        return key === '' ? [] : [[name, key]];
      }),
    ),
    ...moneyRecord(lines, row, currencies),
  }));
}

function yearOf(key: string): {readonly year?: number | string} {
  if (key === '') return {};
  return {year: /^\d{4}$/.test(key) ? Number(key) : key};
}

function keyAt({dimensions}: LineTable, name: Dimension, row: number): string {
  const column = dimensions[name];
  return column?.entries[column.codes[row] ?? 0]?.key ?? '';
}
