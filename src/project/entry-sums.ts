/** Figures by entry of a column. */
export interface EntrySums {
  readonly count: Uint32Array;
  /** How many of the rows have a figure; where none has, the sum is missing. */
  readonly stated: Uint32Array;
  readonly sum: Float64Array;
}

/** Counts rows and adds up their figures by entry, in one pass. */
export function entrySums(
  rows: Iterable<number>,
  codes: Uint32Array,
  entries: number,
  values: Float64Array | undefined,
): EntrySums {
  const count = new Uint32Array(entries);
  const stated = new Uint32Array(entries);
  const sum = new Float64Array(entries);
  for (const row of rows) {
    const entry = codes[row] ?? 0;
    count[entry] = (count[entry] as number) + 1;
    const value = values?.[row] ?? NaN;
    if (Number.isNaN(value)) continue;
    stated[entry] = (stated[entry] as number) + 1;
    sum[entry] = (sum[entry] as number) + value;
  }
  return {count, stated, sum};
}
