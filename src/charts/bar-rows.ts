import type {Column, Dimension} from '../model/dimension.js';
import type {Group, Sums} from '../store/figures.js';

/**
 * One line of a ranking: a value of the dimension, everything folded, what a level does not break down, or what the feed
 * does not tell.
 */
export interface BarRow {
  readonly kind: 'entry' | 'rest' | 'own' | 'untold';
  /** Keys of the entries it stands for. */
  readonly keys: readonly string[];
  /** Index of the entry; -1 for the rest. */
  readonly index: number;
  readonly count: number;
  readonly sums: Sums;
  readonly stated: Sums;
  /** True where the value has parts below it. */
  readonly opens: boolean;
}

/** A row a group, in the order of the groups. */
export function rowsOf(groups: readonly Group[], column: Column): readonly BarRow[] {
  const above = new Set(column.entries.map(({parent}) => parent));
  return groups.map(({index, entry, own, count, sums, stated}) => ({
    kind: own ? 'own' : index === 0 ? 'untold' : 'entry',
    keys: [entry.key],
    index,
    count,
    sums,
    stated,
    opens: !own && above.has(index),
  }));
}

/**
 * Puts rows in the order to show them and folds what matters least into one, so that the sums of all rows stay the same.
 *
 * Which are kept is a matter of size whatever the sign, so that a large refund is not hidden; then they stand from the largest
 * to the most negative, those without a figure last. Years keep their own order and are never folded. What is not broken down
 * and what is not told come at the end.
 *
 * @param size the figure that ranks a row, undefined where it is missing
 */
export function rankRows(
  rows: readonly BarRow[],
  dimension: Dimension,
  size: (row: BarRow) => number | undefined,
  most: number,
): readonly BarRow[] {
  const told = rows.filter(({kind}) => kind === 'entry');
  const last = [...rows.filter(({kind}) => kind === 'own'), ...rows.filter(({kind}) => kind === 'untold')];
  if (dimension === 'year')
    return [...told.sort((a, b) => ((a.keys[0] ?? '') < (b.keys[0] ?? '') ? -1 : 1)), ...last];
  const value = (row: BarRow) => size(row) ?? NaN;
  const bySize = [...told].sort(
    (a, b) => descending(Math.abs(value(a)), Math.abs(value(b))) || a.index - b.index,
  );
  const kept = told.length <= most ? bySize : bySize.slice(0, Math.max(1, Math.floor(most) - 1));
  const folded = bySize.slice(kept.length);
  kept.sort((a, b) => descending(value(a), value(b)) || a.index - b.index);
  return [...kept, ...(folded.length > 0 ? [foldRows(folded)] : []), ...last];
}

/** Gathers rows into one whose figures are the sums of theirs; what none of them has stays missing. */
export function foldRows(rows: readonly BarRow[]): BarRow {
  return {
    kind: 'rest',
    keys: rows.flatMap(({keys}) => keys),
    index: -1,
    count: rows.reduce((sum, {count}) => sum + count, 0),
    sums: added(rows.map(({sums}) => sums)),
    stated: added(rows.map(({stated}) => stated)),
    opens: false,
  };
}

function added(all: readonly Sums[]): Sums {
  const sums: Record<string, number> = {};
  for (const of of all) {
    for (const [measure, sum] of Object.entries(of)) sums[measure] = (sums[measure] ?? 0) + sum;
  }
  return sums;
}

/** Larger first, missing last. */
function descending(a: number, b: number): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
  return b - a;
}
