import type {FlagRule} from './flag-rule.js';
import {GUIDE, GUIDE_FIELDS, near} from './guide.js';
import {IGLEWICZ, outliers} from './outliers.js';
import {costMeasure} from './stage-money.js';

/** Costs far from the median of their category. */
export const cost: FlagRule = {
  code: 'cost',
  limits: [
    {name: 'cost', value: 3.5, unit: 'score'},
    {name: 'sample', value: 10, unit: 'count', least: 3},
  ],
  needs: ['money', 'sector', 'sample'],
  indicator: near('R016', 'Tender value is higher or lower than average for this item category'),
  sources: [IGLEWICZ, GUIDE, GUIDE_FIELDS],
  formula: '|M| > x;  M = 0.6745 × (ln c − median(ln c)) / MAD(ln c)',
  example: {
    amount: {kind: 'money', amount: 5_200_000_000, currency: 'KZT'},
    median: {kind: 'money', amount: 1_100_000_000, currency: 'KZT'},
    times: {kind: 'number', value: 4.73},
    score: {kind: 'number', value: 3.9},
    sample: {kind: 'count', value: 64},
  },
  evaluate(facts, limits) {
    const measure = costMeasure(facts);
    const {sector} = facts.projects.dimensions;
    return outliers(facts, this.needs, limits['cost'] ?? NaN, limits['sample'] ?? NaN, (row) => {
      const code = sector?.codes[row] ?? 0;
      if (!measure || code === 0) return undefined;
      return {
        group: `${code} ${facts.currency(measure, row)}`,
        value: facts.money(measure, row),
        currency: facts.currencyCode(measure, row),
      };
    });
  },
};
