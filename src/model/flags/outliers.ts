import type {FlagFacts} from './flag-facts.js';
import type {Flag, FlagNeed, FlagOutcome, FlagSource} from './flag-rule.js';
import {outcomeOf} from './outcome.js';
import {modifiedZ, spreadOf} from './robust.js';

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
  let n = 0;
  for (const rows of rowsByGroup(prices)) {
    if (rows.length < sample) continue;
    const logs = rows.map((row) => Math.log(prices.values[row] ?? NaN));
    const spread = spreadOf(logs);
    if (!(spread.mad > 0)) continue;
    n += rows.length;
    logs.forEach((log, at) => {
      const score = modifiedZ(log, spread);
      const row = rows[at] ?? 0;
      if (Math.abs(score) <= most) return;
      const currency = prices.currencyOf(row);
      const unit = prices.unitOf?.(row);
      flags.push({
        row,
        evidence: {
          amount: {kind: 'money', amount: prices.values[row] ?? NaN, currency},
          median: {kind: 'money', amount: Math.exp(spread.median), currency},
          times: {kind: 'number', value: Math.exp(log - spread.median)},
          score: {kind: 'number', value: score},
          sample: {kind: 'count', value: spread.n},
          ...(unit === undefined ? {} : {unit: {kind: 'name' as const, name: unit}}),
        },
      });
    });
  }
  return outcomeOf(n, flags, needs, facts);
}

/** Rows with a positive price, by group. */
function rowsByGroup({values, groups}: Prices): Iterable<number[]> {
  const found = new Map<number, number[]>();
  for (let row = 0; row < values.length; row++) {
    const group = groups[row] ?? -1;
    if (group < 0 || !((values[row] ?? NaN) > 0)) continue;
    const rows = found.get(group);
    if (rows) rows.push(row);
    else found.set(group, [row]);
  }
  return found.values();
}
