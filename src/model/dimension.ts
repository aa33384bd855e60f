import type {Text} from './text.js';

/** What figures may be grouped and filtered by. */
export const DIMENSIONS = ['region', 'sector', 'authority', 'supplier', 'source', 'status', 'year'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** One value of a dimension. */
export interface Entry {
  /** Stable code: ISO 3166-2 or the feed's own code, OC4IDS sector or status, BIN, year. `''` in the first entry. */
  readonly key: string;
  /** Name as the feed gives it; empty where the key has a name in a codelist or on the region map. */
  readonly label: Text;
  /** The entry above, in a classification with levels. */
  readonly parent?: number;
  /** A joint value ("two suppliers"): the entries it is made of. Money stays with the joint value, so nothing counts twice. */
  readonly parts?: readonly number[];
}

/** A dictionary-coded column. */
export interface Column {
  /** For each row the index of its entry; 0 where the feed does not tell. */
  readonly codes: Uint32Array;
  /** The entries; the first stands for "not told". */
  readonly entries: readonly Entry[];
}

/**
 * The entries that a filter value means: the entry itself, everything below it, and the joint values it takes part in.
 *
 * @returns one byte an entry, 1 where it passes
 */
export function entriesMatching(column: Column, keys: readonly string[]): Uint8Array {
  const wanted = new Set(keys);
  const passes = new Uint8Array(column.entries.length);
  column.entries.forEach(({key}, index) => {
    if (wanted.has(key)) passes[index] = 1;
  });
  column.entries.forEach(({parts}, index) => {
    if (parts?.some((part) => passes[part])) passes[index] = 1;
  });
  column.entries.forEach((_, index) => {
    if (ancestors(column, index).some((above) => passes[above])) passes[index] = 1;
  });
  return passes;
}

/** The entries above one, nearest first. A loop in a broken feed ends the walk. */
export function ancestors(column: Column, index: number): readonly number[] {
  const above: number[] = [];
  let parent = column.entries[index]?.parent;
  while (parent !== undefined && parent !== index && !above.includes(parent)) {
    above.push(parent);
    parent = column.entries[parent]?.parent;
  }
  return above;
}
