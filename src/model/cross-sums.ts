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
 * Adds up figures by up to three columns at once, in one pass over the rows.
 *
 * @param rows those that are looked at, as `Figures.rows` has them: then the cells add up to `Figures.total`
 * @param values NaN where missing; without them rows are counted alone
 * @param sortings three at most; without any there is one cell
 */
export function crossSums(
  rows: Uint32Array,
  values: Float64Array | undefined,
  [first = EVERYTHING, second = EVERYTHING, third = EVERYTHING]: readonly Sorting[],
): CrossSums {
  const cells = first.groups * second.groups * third.groups;
  const count = new Uint32Array(cells);
  const stated = new Uint32Array(cells);
  const above = new Float64Array(cells);
  const below = new Float64Array(cells);
  const negative = new Uint32Array(cells);
  for (const row of rows) {
    const a = groupOf(first, row);
    const b = groupOf(second, row);
    const c = groupOf(third, row);
    if ((a | b | c) < 0) continue;
    const cell = (a * second.groups + b) * third.groups + c;
    count[cell] = (count[cell] as number) + 1;
    const value = values === undefined ? NaN : (values[row] as number);
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

/** What sorts nothing: every row is in its one group. */
const EVERYTHING: Sorting = {codes: new Uint32Array(), into: Int32Array.of(0), groups: 1};

function groupOf(sorting: Sorting, row: number): number {
  return sorting === EVERYTHING ? 0 : (sorting.into[sorting.codes[row] as number] as number);
}
