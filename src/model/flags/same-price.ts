import type {Measure} from '../measure.js';
import type {FlagFacts} from './flag-facts.js';
import type {Flag, FlagRule} from './flag-rule.js';
import {outcomeOf} from './outcome.js';
import {costMeasure, exactMoneyOf} from './stage-money.js';

/** A sum of two digits and noughts is a round one. */
const ROUND = 100;

/** One sum, to the hundredth, for projects at different places; round sums repeat by themselves and are left out. */
export const samePrice: FlagRule = {
  code: 'same-price',
  limits: [{name: 'same-price', value: 3, unit: 'count', least: 2}],
  needs: ['money', 'place'],
  sources: [],
  formula: '|{place : cost = c}| ≥ x;  c has more than 2 significant digits',
  example: {
    amount: {kind: 'money', amount: 49_999_870, currency: 'KZT', exact: true},
    count: {kind: 'count', value: 5},
  },
  evaluate(facts, limits) {
    const measure = costMeasure(facts);
    if (!measure) return outcomeOf(0, [], this.needs, facts);
    const sums = sumsOf(facts, measure);
    const flags: Flag[] = [];
    const n = sums.reduce((count, sum) => count + Number(sum > 0), 0);
    for (const rows of alike(facts, measure, sums, limits['same-price'] ?? NaN)) {
      const count = new Set(rows.map((row) => facts.places[row])).size;
      if (count < (limits['same-price'] ?? NaN)) continue;
      for (const row of rows)
        flags.push({
          row,
          evidence: {amount: exactMoneyOf(facts, measure, row), count: {kind: 'count', value: count}},
        });
    }
    return outcomeOf(n, flags, this.needs, facts);
  },
};

/** Costs in hundredths of those with a place; 0 elsewhere and where the sum is round. */
function sumsOf(facts: FlagFacts, measure: Measure): Float64Array {
  const costs = facts.projects.money[measure] ?? new Float64Array();
  const sums = new Float64Array(costs.length);
  for (let row = 0; row < costs.length; row++) {
    const cost = costs[row] ?? NaN;
    const sum = cost > 0 && facts.places[row] ? Math.round(cost * 100) : 0;
    if (!isRound(sum)) sums[row] = sum;
  }
  return sums;
}

/** Rows of one sum and currency, of the sums that stand at least so many times. */
function alike(
  facts: FlagFacts,
  measure: Measure,
  sums: Float64Array,
  least: number,
): readonly (readonly number[])[] {
  const often = repeated(sums, least);
  const found: Map<number, number[]>[] = [];
  for (let row = 0; row < sums.length && often.size > 0; row++) {
    const sum = sums[row] ?? 0;
    if (sum === 0 || !often.has(sum)) continue;
    const ofCurrency = (found[facts.currency(measure, row)] ??= new Map<number, number[]>());
    const rows = ofCurrency.get(sum);
    if (rows) rows.push(row);
    else ofCurrency.set(sum, [row]);
  }
  return found.flatMap((ofCurrency) => [...ofCurrency.values()]).filter(({length}) => length >= least);
}

/** Values that stand at least so many times, 0 left out. */
function repeated(values: Float64Array, least: number): ReadonlySet<number> {
  const sorted = values.filter((value) => value > 0).sort();
  const found = new Set<number>();
  let first = 0;
  for (let at = 0; at < sorted.length; at++) {
    if (sorted[at] !== sorted[first]) first = at;
    if (at - first + 1 >= least) found.add(sorted[at] ?? 0);
  }
  return found;
}

/** Whether a sum in hundredths has nothing but noughts after its second digit. */
function isRound(sum: number): boolean {
  let unit = 1;
  while (unit * ROUND <= sum) unit *= 10;
  return sum % unit === 0;
}
