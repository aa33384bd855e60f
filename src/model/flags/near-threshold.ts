import {entryName} from './entry-name.js';
import type {Flag, FlagRule} from './flag-rule.js';
import {GUIDE, GUIDE_FIELDS, near} from './guide.js';
import {outcomeOf} from './outcome.js';
import {costMeasure, exactMoneyOf} from './stage-money.js';

/** Several contracts of one authority in one year, just under a sum from which on other rules hold. */
export const nearThreshold: FlagRule = {
  code: 'near-threshold',
  limits: [
    {name: 'threshold', value: 0, unit: 'money'},
    {name: 'near-threshold', value: 5, unit: 'percent'},
    {name: 'near-count', value: 3, unit: 'count', least: 2},
  ],
  needs: ['money', 'authority', 'threshold'],
  indicator: near('R055', 'Multiple direct awards above or just below competitive threshold'),
  sources: [GUIDE, GUIDE_FIELDS],
  formula: 't × (1 − x) ≤ cost < t;  |authority, year| ≥ k',
  example: {
    amount: {kind: 'money', amount: 96_000_000, currency: 'KZT', exact: true},
    threshold: {kind: 'money', amount: 100_000_000, currency: 'KZT', exact: true},
    count: {kind: 'count', value: 4},
    authority: {
      kind: 'name',
      name: {kk: 'Құрылыс басқармасы', ru: 'Управление строительства', en: 'Construction department'},
    },
  },
  evaluate(facts, limits) {
    const {threshold = 0, 'near-threshold': within = NaN, 'near-count': least = NaN} = limits;
    const measure = costMeasure(facts);
    const {authority, year} = facts.projects.dimensions;
    if (!measure || !authority) return outcomeOf(0, [], this.needs, facts);
    if (!(threshold > 0)) return {status: 'not-computed', n: 0, missing: ['threshold'], together: false};
    const groups = new Map<string, number[]>();
    let n = 0;
    for (let row = 0; row < facts.projects.size; row++) {
      const cost = facts.money(measure, row);
      const body = authority.codes[row] ?? 0;
      if (Number.isNaN(cost) || body === 0 || facts.currency(measure, row) !== 0) continue;
      n++;
      if (cost >= threshold || cost < threshold * (1 - within / 100)) continue;
      const key = `${body} ${year?.codes[row] ?? 0}`;
      const rows = groups.get(key);
      if (rows) rows.push(row);
      else groups.set(key, [row]);
    }
    const flags: Flag[] = [];
    for (const rows of groups.values()) {
      if (rows.length < least) continue;
      for (const row of rows)
        flags.push({
          row,
          evidence: {
            amount: exactMoneyOf(facts, measure, row),
            threshold: {
              kind: 'money',
              amount: threshold,
              currency: facts.currencyCode(measure, row),
              exact: true,
            },
            count: {kind: 'count', value: rows.length},
            authority: entryName(authority, authority.codes[row] ?? 0),
          },
        });
    }
    return outcomeOf(n, flags, this.needs, facts);
  },
};
