import type {Dataset, ProjectTable} from '../model/dataset.js';
import {type Measure, MEASURES} from '../model/measure.js';

/** Projects that a project may be put beside. */
export interface Alike {
  /** The stage of money in which they are compared. */
  readonly measure: Measure;
  readonly currency: string;
  /** What they share: sector and region, or the sector alone where none shares both. */
  readonly scope: 'region' | 'sector';
  /** How many of the same kind state that stage in the same currency. */
  readonly count: number;
  /** The nearest in money; `ratio` is theirs divided by this project's. */
  readonly nearest: readonly {readonly row: number; readonly amount: number; readonly ratio: number}[];
}

/**
 * Finds projects of the same sector and region whose money is nearest to this one's, planned where it states that, else its
 * first stage. Nearness is of ratios: half is as far as double.
 *
 * @returns undefined where the project states no sector or no sum above 0, or nothing is like it
 */
export function likeProjects({projects, meta}: Dataset, row: number, most: number): Alike | undefined {
  const sector = projects.dimensions.sector?.codes;
  if (!sector?.[row]) return undefined;
  const measure = MEASURES.find((name) => (projects.money[name]?.[row] ?? NaN) > 0);
  if (!measure) return undefined;
  const same: number[] = [];
  for (let other = 0; other < projects.size; other++) {
    if (other !== row && sector[other] === sector[row] && isComparable(projects, measure, row, other))
      same.push(other);
  }
  const region = projects.dimensions.region?.codes;
  const beside = region?.[row] ? same.filter((other) => region[other] === region[row]) : [];
  const alike = beside.length > 0 ? beside : same;
  if (alike.length === 0) return undefined;
  const values = projects.money[measure] as Float64Array;
  return {
    measure,
    currency: meta.currencies[projects.currencyOf?.[measure]?.[row] ?? 0] ?? '',
    scope: beside.length > 0 ? 'region' : 'sector',
    count: alike.length,
    nearest: nearestInRatio(values, row, alike, most),
  };
}

/** One pass that keeps the best: a feed may hold a million. */
function nearestInRatio(values: Float64Array, row: number, among: readonly number[], most: number) {
  const own = values[row] as number;
  const kept: {row: number; amount: number; ratio: number; far: number}[] = [];
  for (const other of among) {
    const amount = values[other] as number;
    const far = Math.abs(Math.log(amount / own));
    if (kept.length === most && far >= (kept[most - 1]?.far ?? 0)) continue;
    kept.push({row: other, amount, ratio: amount / own, far});
    kept.sort((a, b) => a.far - b.far).splice(most);
  }
  return kept;
}

function isComparable(
  {money, currencyOf}: ProjectTable,
  measure: Measure,
  row: number,
  other: number,
): boolean {
  const currencies = currencyOf?.[measure];
  return (money[measure]?.[other] ?? NaN) > 0 && (currencies?.[other] ?? 0) === (currencies?.[row] ?? 0);
}
