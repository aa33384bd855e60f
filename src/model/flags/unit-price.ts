import type {FlagRule} from './flag-rule.js';
import {GUIDE, GUIDE_FIELDS, near} from './guide.js';
import {IGLEWICZ, outliers} from './outliers.js';
import {costMeasure} from './stage-money.js';

/** The price of one metre, one place, one piece, far from the median of what is alike. */
export const unitPrice: FlagRule = {
  code: 'unit-price',
  limits: [
    {name: 'unit-price', value: 3.5, unit: 'score'},
    {name: 'sample', value: 10, unit: 'count', least: 3},
  ],
  needs: ['money', 'quantity', 'sample'],
  indicator: near('R017', 'Unreasonably low or high line item'),
  sources: [IGLEWICZ, GUIDE, GUIDE_FIELDS],
  formula: '|M| > x;  p = cost / quantity;  M = 0.6745 × (ln p − median(ln p)) / MAD(ln p)',
  example: {
    amount: {kind: 'money', amount: 610_000_000, currency: 'KZT'},
    median: {kind: 'money', amount: 240_000_000, currency: 'KZT'},
    times: {kind: 'number', value: 2.54},
    score: {kind: 'number', value: 4.4},
    sample: {kind: 'count', value: 31},
    unit: {kind: 'name', name: 'км'},
  },
  evaluate(facts, limits) {
    const measure = costMeasure(facts);
    const {sector} = facts.projects.dimensions;
    const {size} = facts.projects;
    const values = new Float64Array(size).fill(NaN);
    const groups = new Int32Array(size).fill(-1);
    const kinds = new Map<string, number>();
    const currencies = measure && facts.projects.currencyOf?.[measure];
    for (const [row, {value, unit, of}] of facts.quantities) {
      const kind = of ?? sector?.entries[sector.codes[row] ?? 0]?.key ?? '';
      if (!measure || kind === '' || !(value > 0)) continue;
      const name = `${kind}\n${unit}\n${currencies?.[row] ?? 0}`;
      const group = kinds.get(name) ?? kinds.size;
      if (group === kinds.size) kinds.set(name, group);
      values[row] = facts.money(measure, row) / value;
      groups[row] = group;
    }
    return outliers(facts, this.needs, limits['unit-price'] ?? NaN, limits['sample'] ?? NaN, {
      values,
      groups,
      currencyOf: (row) => (measure ? facts.currencyCode(measure, row) : ''),
      unitOf: (row) => facts.quantities.get(row)?.unit,
    });
  },
};
