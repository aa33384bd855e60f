import {addToOne, addToThree, addToTwo, countInOne, sortRows, STRIDE} from './cube-kernels.js';
import type {Groups, Total} from './groups.js';

/** Rows gone through at a time, so that they are still in the nearest cache for every grouping. */
const BLOCK = 4096;

/** What rows are grouped by. */
export interface Grouping {
  /** Entry of each row. */
  readonly codes: Uint32Array;
  readonly entries: number;
  /** Bit of the grouping's own filter, which it ignores. */
  readonly own: number;
}

/** Rows `lists[from … to)`. */
interface List {
  readonly lists: Uint32Array;
  readonly from: number;
  readonly to: number;
}

/**
 * Groups the rows that pass in several ways, in one pass over the rows.
 *
 * @param failing for each row the filters it fails, a bit each; a grouping counts a row that fails nothing but its own
 * @param dimensionBits a power of two: the bits below it may be some grouping's own
 */
export function groupRows(
  failing: Int32Array,
  dimensionBits: number,
  groupings: readonly Grouping[],
  values: readonly Float64Array[],
): readonly Groups[] {
  const columns = values.length > 0 ? values : [undefined];
  const bins = columns.map(() => groupings.map(({entries}) => new Float64Array(entries * STRIDE)));
  const dropped = groupings.length + 1;
  const listOf = new Uint8Array(dimensionBits * 2).fill(dropped);
  listOf[0] = 0;
  groupings.forEach(({own}, at) => (listOf[own] = at + 1));
  const lists = scratch(dropped + 1);
  const ends = new Int32Array(dropped + 1);
  for (let from = 0; from < failing.length; from += BLOCK) {
    sortRows(failing, from, Math.min(from + BLOCK, failing.length), listOf, lists, BLOCK, ends);
    columns.forEach((column, index) => {
      const into = bins[index] as readonly Float64Array[];
      addToAll({lists, from: 0, to: ends[0] as number}, column, groupings, into);
      groupings.forEach((grouping, at) => {
        const list = {lists, from: (at + 1) * BLOCK, to: ends[at + 1] as number};
        if (list.to > list.from) add(list, column, grouping, into[at] as Float64Array);
      });
    });
  }
  return groupings.map(({entries}, at) => {
    const ofGrouping = bins.map((ofColumn) => ofColumn[at] as Float64Array);
    return unpack(entries, ofGrouping, values.length);
  });
}

let scratchRows = new Uint32Array(2 * BLOCK);

/** Room for lists of rows, used again at every call: its contents are good until then. */
function scratch(lists: number): Uint32Array {
  if (scratchRows.length < lists * BLOCK) scratchRows = new Uint32Array(lists * BLOCK);
  return scratchRows;
}

/**
 * All groups of one grouping together.
 *
 * @param passes one byte an entry; without it every entry counts
 */
export function totalOf({count, sums, stated}: Groups, passes?: Uint8Array): Total {
  const over = (of: ArrayLike<number>) => {
    let sum = 0;
    for (let entry = 0; entry < of.length; entry++)
      if (!passes || passes[entry]) sum += (of[entry] as number) || 0;
    return sum;
  };
  const told = stated.map(over);
  return {count: over(count), sums: sums.map((of, at) => (told[at] ? over(of) : NaN)), stated: told};
}

function addToAll(
  list: List,
  values: Float64Array | undefined,
  groupings: readonly Grouping[],
  bins: readonly Float64Array[],
): void {
  let at = 0;
  for (; values && at + 2 < groupings.length; at += 3) {
    const [a, b, c] = groupings.slice(at, at + 3) as [Grouping, Grouping, Grouping];
    const [inA, inB, inC] = bins.slice(at, at + 3) as [Float64Array, Float64Array, Float64Array];
    addToThree(list.lists, list.from, list.to, values, a.codes, b.codes, c.codes, inA, inB, inC);
  }
  for (; values && at + 1 < groupings.length; at += 2) {
    const [a, b] = groupings.slice(at, at + 2) as [Grouping, Grouping];
    const [inA, inB] = bins.slice(at, at + 2) as [Float64Array, Float64Array];
    addToTwo(list.lists, list.from, list.to, values, a.codes, b.codes, inA, inB);
  }
  for (; at < groupings.length; at++) add(list, values, groupings[at] as Grouping, bins[at] as Float64Array);
}

function add(
  {lists, from, to}: List,
  values: Float64Array | undefined,
  {codes}: Grouping,
  bins: Float64Array,
): void {
  if (values) addToOne(lists, from, to, values, codes, bins);
  else countInOne(lists, from, to, codes, bins);
}

function unpack(entries: number, bins: readonly Float64Array[], columns: number): Groups {
  const count = new Uint32Array(entries);
  const sums = Array.from({length: columns}, () => new Float64Array(entries));
  const stated = Array.from({length: columns}, () => new Uint32Array(entries));
  for (let entry = 0; entry < entries; entry++) {
    const at = entry * STRIDE;
    count[entry] = (bins[0]?.[at + 1] ?? 0) + (bins[0]?.[at + 2] ?? 0);
    for (let column = 0; column < columns; column++) {
      const told = bins[column]?.[at + 1] ?? 0;
      (stated[column] as Uint32Array)[entry] = told;
      (sums[column] as Float64Array)[entry] = told > 0 ? (bins[column]?.[at] ?? NaN) : NaN;
    }
  }
  return {count, sums, stated};
}
