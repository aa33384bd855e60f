import {setBit, setRowBit} from './cube-kernels.js';
import {type Grouping, groupRows, totalOf} from './cube-pass.js';
import type {Table} from './dataset.js';
import {type Dimension, DIMENSIONS} from './dimension.js';
import type {Groups, Total} from './groups.js';

/** Bits of the masks stand above those of the dimensions, and the sign is left alone. */
const FIRST_MASK = DIMENSIONS.length;
const MOST_FILTERS = 31;

/** Results kept for each dimension: one a set of values in use. */
const MOST_KEPT = 4;

interface Kept {
  readonly values: readonly Float64Array[];
  /** Number of the last filter change they know of. */
  readonly at: number;
  readonly groups: Groups;
}

/**
 * Filters the rows of a table and groups what is left, with the semantics of crossfilter: a grouping ignores the filter of
 * its own dimension, so that a reader sees what else there is to choose.
 *
 * Each row keeps the set of filters it fails, a bit each; a change of one filter rewrites its bit only. A grouping is kept
 * until a filter changes that it does not ignore. Arrays handed in and out must not be changed.
 */
export class Cube {
  readonly table: Table;

  readonly #failing: Int32Array;
  readonly #bits = new Map<string, number>(DIMENSIONS.map((name, at) => [name, 1 << at]));
  /** Filters in force. */
  readonly #active = new Set<string>();
  /** Number of the change in which a filter last changed. */
  readonly #changedAt = new Map<string, number>();
  readonly #passes = new Map<Dimension, Uint8Array>();
  readonly #kept = new Map<Dimension, readonly Kept[]>();
  /** Dimensions asked for since the last change, and between it and the one before: those views will ask again. */
  #asked = new Set<Dimension>();
  #askedBefore: ReadonlySet<Dimension> = new Set();
  #change = 0;
  #rows: Uint32Array | undefined;
  #untold: Uint32Array | undefined;

  constructor(table: Table) {
    this.table = table;
    this.#failing = new Int32Array(table.size);
  }

  /**
   * Lets through the rows of some entries of a dimension; this replaces its filter. The same entries again cost nothing.
   *
   * @param passes one byte an entry, as made by `entriesMatching`; undefined takes the filter away
   */
  filter(name: Dimension, passes: Uint8Array | undefined): void {
    if (sameBytes(this.#passes.get(name), passes)) return;
    const bit = this.#changing(name, passes !== undefined);
    if (passes) {
      this.#passes.set(name, passes.slice());
      setBit(this.#failing, bit, this.#codes(name), passes, this.#entries(name));
    } else {
      this.#passes.delete(name);
      setRowBit(this.#failing, bit, undefined);
    }
  }

  /**
   * Lets through some rows, for what is not a dimension: a text, an amount, a place, a period.
   *
   * @param name any name; the same name replaces its mask
   * @param rows one byte a row; undefined takes the mask away
   * @throws RangeError at the 25th name in one cube
   */
  mask(name: string, rows: Uint8Array | undefined): void {
    const key = `mask ${name}`;
    if (!rows && !this.#active.has(key)) return;
    setRowBit(this.#failing, this.#changing(key, rows !== undefined), rows);
  }

  /**
   * Figures by entry of a dimension, of the rows that pass every filter but its own.
   *
   * Views that each ask for one dimension get them as quickly as by `groupsOf`: what was asked before the last change is
   * worked out along with the first that is asked after it.
   */
  groups(dimension: Dimension, values: readonly Float64Array[]): Groups {
    return this.groupsOf([dimension], values)[0] as Groups;
  }

  /**
   * Figures of several groupings, worked out in one pass over the rows. A dimension the table lacks has its first entry only.
   *
   * @param values arrays as long as the table, NaN where missing
   * @returns in the order of the dimensions
   */
  groupsOf(dimensions: readonly Dimension[], values: readonly Float64Array[]): readonly Groups[] {
    for (const name of dimensions) this.#asked.add(name);
    return this.#groupsOf(dimensions, values);
  }

  /** Figures of all rows that pass every filter: a grouping's, without the entries that its own filter stops. */
  total(values: readonly Float64Array[]): Total {
    const name =
      DIMENSIONS.find((kept) => this.#keptOf(kept, values)) ??
      [...this.#askedBefore].find((asked) => this.#isStale(asked, values)) ??
      DIMENSIONS[0];
    return totalOf(this.#groupsOf([name], values)[0] as Groups, this.#passes.get(name));
  }

  /** The rows that pass every filter, in their order. */
  rows(): Uint32Array {
    this.#rows ??= passing(this.#failing);
    return this.#rows;
  }

  /** Whether a row passes every filter. */
  passes(row: number): boolean {
    return this.#failing[row] === 0;
  }

  #groupsOf(dimensions: readonly Dimension[], values: readonly Float64Array[]): readonly Groups[] {
    const found = new Map<Dimension, Groups | undefined>(
      dimensions.map((name) => [name, this.#keptOf(name, values)]),
    );
    const wanting = [...found.keys()].filter((name) => !found.get(name));
    if (wanting.length > 0) {
      const likely = [...this.#askedBefore].filter((name) => !found.has(name) && this.#isStale(name, values));
      const names = [...wanting, ...likely];
      const groupings = names.map((name) => this.#grouping(name));
      groupRows(this.#failing, 1 << FIRST_MASK, groupings, values).forEach((groups, at) => {
        const name = names[at] as Dimension;
        found.set(name, groups);
        this.#keep(name, {values, at: this.#change, groups});
      });
    }
    return dimensions.map((name) => found.get(name) as Groups);
  }

  #changing(name: string, active: boolean): number {
    let bit = this.#bits.get(name);
    if (bit === undefined) {
      if (this.#bits.size === MOST_FILTERS)
        throw new RangeError(`A cube holds at most ${MOST_FILTERS - FIRST_MASK} masks.`);
      bit = 1 << this.#bits.size;
      this.#bits.set(name, bit);
    }
    if (active) this.#active.add(name);
    else this.#active.delete(name);
    this.#changedAt.set(name, ++this.#change);
    if (this.#asked.size > 0) {
      this.#askedBefore = this.#asked;
      this.#asked = new Set();
    }
    this.#rows = undefined;
    return bit;
  }

  #grouping(name: Dimension): Grouping {
    return {codes: this.#codes(name), entries: this.#entries(name), own: this.#bits.get(name) ?? 0};
  }

  #keptOf(name: Dimension, values: readonly Float64Array[]): Groups | undefined {
    const kept = this.#kept.get(name)?.find((one) => sameArrays(one.values, values));
    return kept && kept.at >= this.#changeSeenBy(name) ? kept.groups : undefined;
  }

  /** Whether a grouping by the same values is kept that a filter has changed since. */
  #isStale(name: Dimension, values: readonly Float64Array[]): boolean {
    const kept = this.#kept.get(name)?.find((one) => sameArrays(one.values, values));
    return kept !== undefined && kept.at < this.#changeSeenBy(name);
  }

  /** Number of the last change of a filter that a grouping does not ignore. */
  #changeSeenBy(name: Dimension): number {
    let last = 0;
    for (const [filter, at] of this.#changedAt) if (filter !== name) last = Math.max(last, at);
    return last;
  }

  #keep(name: Dimension, made: Kept): void {
    const others = this.#kept.get(name)?.filter(({values}) => !sameArrays(values, made.values)) ?? [];
    this.#kept.set(name, [made, ...others].slice(0, MOST_KEPT));
  }

  #codes(name: Dimension): Uint32Array {
    const column = this.table.dimensions[name];
    if (column) return column.codes;
    this.#untold ??= new Uint32Array(this.table.size);
    return this.#untold;
  }

  #entries(name: Dimension): number {
    return this.table.dimensions[name]?.entries.length ?? 1;
  }
}

function sameBytes(one: Uint8Array | undefined, other: Uint8Array | undefined): boolean {
  if (!one || !other) return one === other;
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}

function sameArrays(one: readonly Float64Array[], other: readonly Float64Array[]): boolean {
  return one.length === other.length && one.every((array, at) => array === other[at]);
}

let scratchRows = new Uint32Array();

/** Written into room that is used again, and copied once their number is known; without a branch, as `sortRows`. */
function passing(failing: Int32Array): Uint32Array {
  if (scratchRows.length < failing.length) scratchRows = new Uint32Array(failing.length);
  let found = 0;
  for (let row = 0; row < failing.length; row++) {
    scratchRows[found] = row;
    found += Number(failing[row] === 0);
  }
  return scratchRows.slice(0, found);
}
