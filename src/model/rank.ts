import type {Groups} from './groups.js';

/** A slice of a whole: what a bar, a legend row or a map tooltip shows. */
export interface Slice {
  /** Index of the entry; -1 in the rest. */
  readonly entry: number;
  /** How many entries it stands for: 1, or those gathered in the rest. */
  readonly entries: number;
  readonly count: number;
  /** One figure per array of values, NaN where no row has one. */
  readonly sums: readonly number[];
  readonly stated: readonly number[];
}

/** A dimension's groups in the order to show them. Its slices always add up to all the groups. */
export interface Ranking {
  /** Largest first; those without a figure last. */
  readonly slices: readonly Slice[];
  /** What was too small to show on its own. */
  readonly rest?: Slice;
  /** Rows of which the feed does not tell the value: a gap in the data, not one of the values. */
  readonly untold?: Slice;
}

/** How to rank. */
export interface RankOptions {
  /** Index of the array of values to rank by; left out, by the number of rows. */
  readonly by?: number;
  /** How many slices to show at most, the rest being one of them. */
  readonly most?: number;
}

/**
 * Ranks groups by value and folds those that matter least into one. Groups without rows are left out.
 *
 * Which are kept is a matter of size whatever the sign, so that a large refund is not hidden; they then stand from the
 * largest to the most negative. Equal ones keep the order of their entries.
 */
export function rankGroups(groups: Groups, {by, most = Infinity}: RankOptions = {}): Ranking {
  const all = [...groups.count.keys()]
    .filter((entry) => groups.count[entry])
    .map((entry) => sliceOf(groups, entry));
  const value = ({count, sums}: Slice) => (by === undefined ? count : (sums[by] ?? NaN));
  const untold = all.find(({entry}) => entry === 0);
  const told = all.filter(({entry}) => entry !== 0);
  const bySize = [...told].sort(
    (a, b) => descending(Math.abs(value(a)), Math.abs(value(b))) || a.entry - b.entry,
  );
  const kept = told.length <= most ? bySize : bySize.slice(0, Math.max(0, Math.floor(most) - 1));
  const folded = bySize.slice(kept.length);
  return {
    slices: kept.sort((a, b) => descending(value(a), value(b)) || a.entry - b.entry),
    ...(folded.length > 0 ? {rest: fold(folded)} : {}),
    ...(untold ? {untold} : {}),
  };
}

/** Gathers slices into one whose figures are the sums of theirs; what none of them has stays missing. */
export function fold(slices: readonly Slice[]): Slice {
  const width = slices[0]?.sums.length ?? 0;
  const columns = Array.from({length: width}, (_, at) => at);
  return {
    entry: -1,
    entries: total(slices.map(({entries}) => entries)),
    count: total(slices.map(({count}) => count)),
    sums: columns.map((at) => {
      const figures = slices.map(({sums}) => sums[at] ?? NaN).filter((sum) => !Number.isNaN(sum));
      return figures.length > 0 ? total(figures) : NaN;
    }),
    stated: columns.map((at) => total(slices.map(({stated}) => stated[at] ?? 0))),
  };
}

function sliceOf({count, sums, stated}: Groups, entry: number): Slice {
  return {
    entry,
    entries: 1,
    count: count[entry] ?? 0,
    sums: sums.map((column) => column[entry] ?? NaN),
    stated: stated.map((column) => column[entry] ?? 0),
  };
}

/** Larger first, missing last. */
function descending(a: number, b: number): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
  return b - a;
}

function total(figures: readonly number[]): number {
  return figures.reduce((sum, figure) => sum + figure, 0);
}
