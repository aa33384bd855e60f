import {ancestors, type Column} from '../model/dimension.js';

/** Index of the entry whose parts are shown; undefined at the top, or where the data have no such entry. */
export function levelIndex(column: Column, key: string): number | undefined {
  if (key === '') return undefined;
  const index = column.entries.findIndex((entry) => entry.key === key);
  return index > 0 ? index : undefined;
}

/** Key of the level above an entry; empty for the top. */
export function levelAbove(column: Column, index: number): string {
  const [parent] = ancestors(column, index);
  return parent === undefined ? '' : (column.entries[parent]?.key ?? '');
}
