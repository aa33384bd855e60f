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
    const alike: Map<number, number[]>[] = [];
    let n = 0;
    for (let row = 0; row < facts.projects.size; row++) {
      const cost = facts.money(measure, row);
      if (!(cost > 0) || !facts.places[row] || isRound(cost)) continue;
      n++;
      const key = Math.round(cost * 100);
      const ofCurrency = (alike[facts.currency(measure, row)] ??= new Map<number, number[]>());
      const rows = ofCurrency.get(key);
      if (rows) rows.push(row);
      else ofCurrency.set(key, [row]);
    }
    const flags: Flag[] = [];
    for (const rows of alike.flatMap((ofCurrency) => [...ofCurrency.values()])) {
      if (rows.length < (limits['same-price'] ?? NaN)) continue;
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

function isRound(amount: number): boolean {
  let digits = Math.round(amount * 100);
  while (digits >= ROUND && digits % 10 === 0) digits /= 10;
  return digits < ROUND;
}
