import type {Table} from '../model/dataset.js';
import {ancestors, type Column} from '../model/dimension.js';
import {MEASURES} from '../model/measure.js';
import {CATEGORICAL, inkOver, OTHER, paint} from '../theme/palettes.js';
import {sectorColors} from '../theme/sector-colors.js';

/** Colours of a mark and of the text on it, as CSS that follows the page's `color-scheme`. */
export interface Paint {
  readonly fill: string;
  readonly ink: string;
}

/** A column's colours never change, whatever is filtered. */
const kept = new WeakMap<Column, ReadonlyMap<string, number>>();

/** The paint of a sector, the same in every chart of the feed: that of the uppermost level it belongs to. */
export function sectorPaintOf(table: Table, column: Column, index: number): Paint {
  const color = sectorColorOf(table, column, index);
  return {fill: paint(CATEGORICAL, color), ink: inkOver(color)};
}

/** The same as an index into `CATEGORICAL`. */
export function sectorColorOf(table: Table, column: Column, index: number): number {
  let colors = kept.get(column);
  if (!colors) kept.set(column, (colors = sectorColors(topKeys(table, column))));
  return colors.get(topKey(column, index)) ?? OTHER;
}

/** Keys of the uppermost level, those with most money first; with most records where there is none. */
function topKeys({money}: Table, column: Column): readonly string[] {
  const measure = MEASURES.find((name) => money[name]);
  const values = measure && money[measure];
  const sizes = new Map<string, number>();
  const keys = column.entries.map((_, index) => topKey(column, index));
  column.codes.forEach((code, row) => {
    const key = keys[code] ?? '';
    const size = values ? Math.abs(values[row] ?? 0) || 0 : 1;
    sizes.set(key, (sizes.get(key) ?? 0) + size);
  });
  return [...sizes].sort(([, a], [, b]) => b - a).map(([key]) => key);
}

function topKey(column: Column, index: number): string {
  const top = ancestors(column, index).at(-1) ?? index;
  return column.entries[top]?.key ?? '';
}
