import {ancestors, type Column} from './dimension.js';

/** For each entry of a column the uppermost one it belongs to: itself where it has none above. */
export function topmost(column: Column): Int32Array {
  return Int32Array.from(column.entries, (_, index) => ancestors(column, index).at(-1) ?? index);
}
