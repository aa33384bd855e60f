import type {FlagRule} from './flag-rule.js';
import {GUIDE, GUIDE_FIELDS, near} from './guide.js';
import {IGLEWICZ, outliers} from './outliers.js';
import {outcomeOf} from './outcome.js';
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
    if (!measure || !sector) return outcomeOf(0, [], this.needs, facts);
    const kinds = sector.entries.length;
    const currencies = facts.projects.currencyOf?.[measure];
    return outliers(facts, this.needs, limits['cost'] ?? NaN, limits['sample'] ?? NaN, {
      values: facts.projects.money[measure] ?? new Float64Array(),
      groups: Int32Array.from(sector.codes, (code, row) =>
        code === 0 ? -1 : (currencies?.[row] ?? 0) * kinds + code,
      ),
      currencyOf: (row) => facts.currencyCode(measure, row),
    });
  },
};
