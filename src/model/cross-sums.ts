/** One column that rows are sorted by. */
export interface Sorting {
  /** `Column.codes`. */
  readonly codes: Uint32Array;
  /** For each entry the group its rows are counted in; -1 leaves them out. */
  readonly into: Int32Array;
  readonly groups: number;
}

/**
 * Figures of each cell, a cell being one group of every sorting: of groups a, b and c it is `(a · B + b) · C + c`.
 *
 * Figures below zero stand apart, as areas cannot show them; `above + below` is the sum, and nothing where `stated` is 0.
 */
export interface CrossSums {
  readonly count: Uint32Array;
  /** How many of the rows have a figure. */
  readonly stated: Uint32Array;
  readonly above: Float64Array;
  readonly below: Float64Array;
  /** How many of the rows have a figure below zero. */
  readonly negative: Uint32Array;
}

/**
 * Adds up figures by several columns at once, in one pass over the rows.
 *
 * @param rows those that are looked at, as `Figures.rows` has them: then the cells add up to `Figures.total`
 * @param values NaN where missing; without them rows are counted alone
 */
export function crossSums(
  rows: Uint32Array,
  values: Float64Array | undefined,
  sortings: readonly Sorting[],
): CrossSums {
  const cells = sortings.reduce((product, {groups}) => product * groups, 1);
  const count = new Uint32Array(cells);
  const stated = new Uint32Array(cells);
  const above = new Float64Array(cells);
  const below = new Float64Array(cells);
  const negative = new Uint32Array(cells);
  for (const row of rows) {
    const cell = cellOf(row, sortings);
    if (cell < 0) continue;
    count[cell] = (count[cell] as number) + 1;
    const value = values?.[row] ?? NaN;
    if (value >= 0) {
      above[cell] = (above[cell] as number) + value;
      stated[cell] = (stated[cell] as number) + 1;
    } else if (value < 0) {
      below[cell] = (below[cell] as number) + value;
      stated[cell] = (stated[cell] as number) + 1;
      negative[cell] = (negative[cell] as number) + 1;
    }
  }
  return {count, stated, above, below, negative};
}

function cellOf(row: number, sortings: readonly Sorting[]): number {
  let cell = 0;
  for (const {codes, into, groups} of sortings) {
    const group = into[codes[row] ?? 0] ?? -1;
    if (group < 0) return -1;
    cell = cell * groups + group;
  }
  return cell;
}
