import type {FlagFacts} from './flag-facts.js';
import type {Flag, FlagNeed, FlagOutcome, FlagSource} from './flag-rule.js';
import {outcomeOf} from './outcome.js';
import {modifiedZ, spreadOf} from './robust.js';

export const IGLEWICZ: FlagSource = {
  title: 'B. Iglewicz, D. C. Hoaglin: How to detect and handle outliers. ASQC Quality Press, 1993',
};

/** A price and what it may be compared with. */
export interface Priced {
  readonly group: string;
  readonly value: number;
  readonly currency: string;
  readonly unit?: string;
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
  pricedOf: (row: number) => Priced | undefined,
): FlagOutcome {
  const groups = new Map<string, {row: number; log: number; priced: Priced}[]>();
  for (let row = 0; row < facts.projects.size; row++) {
    const priced = pricedOf(row);
    if (!priced || !(priced.value > 0)) continue;
    const found = {row, log: Math.log(priced.value), priced};
    const group = groups.get(priced.group);
    if (group) group.push(found);
    else groups.set(priced.group, [found]);
  }
  const flags: Flag[] = [];
  let n = 0;
  for (const group of groups.values()) {
    if (group.length < sample) continue;
    const spread = spreadOf(group.map(({log}) => log));
    if (!(spread.mad > 0)) continue;
    n += group.length;
    for (const {row, log, priced} of group) {
      const score = modifiedZ(log, spread);
      if (Math.abs(score) <= most) continue;
      const {currency, unit} = priced;
      flags.push({
        row,
        evidence: {
          amount: {kind: 'money', amount: priced.value, currency},
          median: {kind: 'money', amount: Math.exp(spread.median), currency},
          times: {kind: 'number', value: Math.exp(log - spread.median)},
          score: {kind: 'number', value: score},
          sample: {kind: 'count', value: spread.n},
          ...(unit === undefined ? {} : {unit: {kind: 'name' as const, name: unit}}),
        },
      });
    }
  }
  return outcomeOf(n, flags, needs, facts);
}
