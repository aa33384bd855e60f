import type {Table} from './dataset.js';

/** The year that an entry's key begins with ("2025", "2025/26"), or undefined. */
export function yearOf(key: string): number | undefined {
  const digits = /^\d{4}(?!\d)/.exec(key)?.[0];
  return digits === undefined ? undefined : Number(digits);
}

/** The years that rows of a table are of, ascending. */
export function yearsOf(table: Pick<Table, 'dimensions'>): readonly number[] {
  const column = table.dimensions.year;
  if (!column) return [];
  const used = new Uint8Array(column.entries.length);
  for (const code of column.codes) used[code] = 1;
  const years = column.entries.flatMap(({key}, code) => (used[code] ? (yearOf(key) ?? []) : []));
  return [...new Set(years)].sort((a, b) => a - b);
}
