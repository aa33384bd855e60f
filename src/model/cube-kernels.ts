/**
 * The inner loops of `Cube`. Each is small and meets one kind of array only, so that an engine compiles it once and well;
 * rows are sorted into lists without a branch, which a processor could only guess at.
 *
 * A bin array holds `STRIDE` numbers an entry: sum of the values, rows with a value, rows without (one is unused).
 */
export const STRIDE = 4;

/**
 * Sorts a stretch of rows into lists by the filters they fail.
 *
 * @param failing for each row the filters it fails, a bit each, never negative
 * @param listOf number of the list by failing bits below `listOf.length / 2`, a power of two; its second half is for rows
 *   that fail anything above
 * @param lists all lists behind one another, `length` rows each
 * @param ends receives where each list ends in `lists`
 */
export function sortRows(
  failing: Int32Array,
  from: number,
  to: number,
  listOf: Uint8Array,
  lists: Uint32Array,
  length: number,
  ends: Int32Array,
): void {
  const half = listOf.length / 2;
  const low = half - 1;
  for (let list = 0; list < ends.length; list++) ends[list] = list * length;
  for (let row = from; row < to; row++) {
    const fails = failing[row] as number;
    const list = listOf[(fails & low) + ((low - fails) >>> 31) * half] as number;
    const end = ends[list] as number;
    lists[end] = row;
    ends[list] = end + 1;
  }
}

/** Adds the values of rows `lists[from … to)` to the bins of one grouping. */
export function addToOne(
  lists: Uint32Array,
  from: number,
  to: number,
  values: Float64Array,
  codes: Uint32Array,
  bins: Float64Array,
): void {
  for (let at = from; at < to; at++) {
    const row = lists[at] as number;
    const value = values[row] as number;
    const a = (codes[row] as number) * STRIDE;
    if (value === value) {
      bins[a] = (bins[a] as number) + value;
      bins[a + 1] = (bins[a + 1] as number) + 1;
    } else {
      bins[a + 2] = (bins[a + 2] as number) + 1;
    }
  }
}

/** Does what `addToOne` does for two groupings: a change of one filter of three views makes two of them work. */
export function addToTwo(
  lists: Uint32Array,
  from: number,
  to: number,
  values: Float64Array,
  codesA: Uint32Array,
  codesB: Uint32Array,
  binsA: Float64Array,
  binsB: Float64Array,
): void {
  for (let at = from; at < to; at++) {
    const row = lists[at] as number;
    const value = values[row] as number;
    const a = (codesA[row] as number) * STRIDE;
    const b = (codesB[row] as number) * STRIDE;
    if (value === value) {
      binsA[a] = (binsA[a] as number) + value;
      binsA[a + 1] = (binsA[a + 1] as number) + 1;
      binsB[b] = (binsB[b] as number) + value;
      binsB[b + 1] = (binsB[b + 1] as number) + 1;
    } else {
      binsA[a + 2] = (binsA[a + 2] as number) + 1;
      binsB[b + 2] = (binsB[b + 2] as number) + 1;
    }
  }
}

/** Does what `addToOne` does for three groupings: a change of one filter of four views makes three of them work. */
export function addToThree(
  lists: Uint32Array,
  from: number,
  to: number,
  values: Float64Array,
  codesA: Uint32Array,
  codesB: Uint32Array,
  codesC: Uint32Array,
  binsA: Float64Array,
  binsB: Float64Array,
  binsC: Float64Array,
): void {
  for (let at = from; at < to; at++) {
    const row = lists[at] as number;
    const value = values[row] as number;
    const a = (codesA[row] as number) * STRIDE;
    const b = (codesB[row] as number) * STRIDE;
    const c = (codesC[row] as number) * STRIDE;
    if (value === value) {
      binsA[a] = (binsA[a] as number) + value;
      binsA[a + 1] = (binsA[a + 1] as number) + 1;
      binsB[b] = (binsB[b] as number) + value;
      binsB[b + 1] = (binsB[b + 1] as number) + 1;
      binsC[c] = (binsC[c] as number) + value;
      binsC[c + 1] = (binsC[c + 1] as number) + 1;
    } else {
      binsA[a + 2] = (binsA[a + 2] as number) + 1;
      binsB[b + 2] = (binsB[b + 2] as number) + 1;
      binsC[c + 2] = (binsC[c + 2] as number) + 1;
    }
  }
}

/** Counts rows `lists[from … to)` in the bins of one grouping, where there is nothing to add up. */
export function countInOne(
  lists: Uint32Array,
  from: number,
  to: number,
  codes: Uint32Array,
  bins: Float64Array,
): void {
  for (let at = from; at < to; at++) {
    const a = (codes[lists[at] as number] as number) * STRIDE + 2;
    bins[a] = (bins[a] as number) + 1;
  }
}

/** Sets or clears one filter's bit in every row, as its entry passes. */
export function setBit(
  failing: Int32Array,
  bit: number,
  codes: Uint32Array,
  passes: Uint8Array,
  entries: number,
): void {
  const keep = ~bit;
  const fails = new Int32Array(entries);
  for (let entry = 0; entry < entries; entry++) fails[entry] = passes[entry] ? 0 : bit;
  for (let row = 0; row < failing.length; row++) {
    failing[row] = ((failing[row] as number) & keep) | (fails[codes[row] as number] as number);
  }
}

/** Sets or clears one filter's bit in every row by a mask of rows; without one every row passes. */
export function setRowBit(failing: Int32Array, bit: number, rows: Uint8Array | undefined): void {
  const keep = ~bit;
  for (let row = 0; row < failing.length; row++) {
    failing[row] = ((failing[row] as number) & keep) | (rows && !rows[row] ? bit : 0);
  }
}
