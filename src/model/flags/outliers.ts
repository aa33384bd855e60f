import type {FlagFacts} from './flag-facts.js';
import type {Flag, FlagNeed, FlagOutcome, FlagSource} from './flag-rule.js';
import {outcomeOf} from './outcome.js';
import {modifiedZ, type Spread, spreadOf} from './robust.js';
import {rowsByCode} from './rows-by-code.js';

export const IGLEWICZ: FlagSource = {
  title: 'B. Iglewicz, D. C. Hoaglin: How to detect and handle outliers. ASQC Quality Press, 1993',
};

/** Prices by row, and what they may be compared with. */
export interface Prices {
  /** NaN where a project has none. */
  readonly values: Float64Array;
  /** Index of the group, -1 outside all. */
  readonly groups: Int32Array;
  currencyOf(row: number): string;
  unitOf?(row: number): string | undefined;
}

/**
 * Finds prices far from the median of their group, by the modified z-score of their logarithms: twice the median is as far
 * as half of it. Groups smaller than the sample, and those of which half is alike, are left out.
 */
export function outliers(
  facts: FlagFacts,
  needs: readonly FlagNeed[],
  most: number,
  sample: number,
  prices: Prices,
): FlagOutcome {
  const flags: Flag[] = [];
  const logs = new Float64Array(prices.values.length);
  let n = 0;
  for (const rows of rowsByGroup(prices)) {
    if (rows.length < sample) continue;
    rows.forEach((row, at) => (logs[at] = Math.log(prices.values[row] ?? NaN)));
    const spread = spreadOf(logs.subarray(0, rows.length));
    if (!(spread.mad > 0)) continue;
    n += rows.length;
    rows.forEach((row, at) => {
      const log = logs[at] ?? NaN;
      const score = modifiedZ(log, spread);
      if (Math.abs(score) <= most) return;
      flags.push({row, evidence: evidenceOf(row, log, score, spread, prices)});
    });
  }
  return outcomeOf(n, flags, needs, facts);
}

function evidenceOf(
  row: number,
  log: number,
  score: number,
  {n, median}: Spread,
  prices: Prices,
): Flag['evidence'] {
  const currency = prices.currencyOf(row);
  const unit = prices.unitOf?.(row);
  return {
    amount: {kind: 'money', amount: prices.values[row] ?? NaN, currency},
    median: {kind: 'money', amount: Math.exp(median), currency},
    times: {kind: 'number', value: Math.exp(log - median)},
    score: {kind: 'number', value: score},
    sample: {kind: 'count', value: n},
    ...(unit === undefined ? {} : {unit: {kind: 'name', name: unit}}),
  };
}

/** Rows with a positive price, by group. */
function rowsByGroup({values, groups}: Prices): readonly Uint32Array[] {
  return rowsByCode(values.length, (row) => ((values[row] ?? NaN) > 0 ? (groups[row] ?? -1) : -1));
}
