import {entryName} from './entry-name.js';
import type {Flag, FlagRule} from './flag-rule.js';
import {GUIDE, GUIDE_FIELDS, near} from './guide.js';
import {outcomeOf} from './outcome.js';
import {rowsByCode} from './rows-by-code.js';
import {costMeasure} from './stage-money.js';

/** Most of an authority's money with one supplier. Joint contracts are in the whole, and in nobody's part. */
export const supplierShare: FlagRule = {
  code: 'supplier-share',
  limits: [
    {name: 'supplier-share', value: 50, unit: 'percent'},
    {name: 'sample', value: 10, unit: 'count', least: 3},
  ],
  needs: ['money', 'authority', 'supplier', 'sample'],
  indicator: near('R040', 'High share of buyers contracts'),
  sources: [GUIDE, GUIDE_FIELDS],
  formula: 'Σ cost(authority, supplier) / Σ cost(authority) > x',
  example: {
    share: {kind: 'percent', value: 68},
    supplier: {kind: 'name', name: {kk: '«Ірге» ЖШС', ru: 'ТОО «Ірге»', en: 'Irge LLP'}},
    authority: {
      kind: 'name',
      name: {kk: 'Құрылыс басқармасы', ru: 'Управление строительства', en: 'Construction department'},
    },
    sample: {kind: 'count', value: 23},
  },
  evaluate(facts, limits) {
    const {'supplier-share': most = NaN, sample = NaN} = limits;
    const measure = costMeasure(facts);
    const {authority, supplier} = facts.projects.dimensions;
    if (!measure || !authority || !supplier) return outcomeOf(0, [], this.needs, facts);
    const bodies = authority.entries.length;
    const groups = rowsByCode(facts.projects.size, (row) => {
      const [body, from] = [authority.codes[row] ?? 0, supplier.codes[row] ?? 0];
      const told = body > 0 && from > 0 && facts.money(measure, row) > 0;
      return told ? facts.currency(measure, row) * bodies + body : -1;
    });
    const sums = new Float64Array(supplier.entries.length);
    const flags: Flag[] = [];
    let n = 0;
    for (const rows of groups) {
      if (rows.length < sample) continue;
      n += rows.length;
      let all = 0;
      for (const row of rows) sums[supplier.codes[row] ?? 0] = 0;
      for (const row of rows) {
        const [from, cost] = [supplier.codes[row] ?? 0, facts.money(measure, row)];
        sums[from] = (sums[from] ?? 0) + cost;
        all += cost;
      }
      for (const row of rows) {
        const from = supplier.codes[row] ?? 0;
        const share = (100 * (sums[from] ?? NaN)) / all;
        if (share <= most || supplier.entries[from]?.parts) continue;
        flags.push({
          row,
          evidence: {
            share: {kind: 'percent', value: share},
            supplier: entryName(supplier, from),
            authority: entryName(authority, authority.codes[row] ?? 0),
            sample: {kind: 'count', value: rows.length},
          },
        });
      }
    }
    return outcomeOf(n, flags, this.needs, facts);
  },
};
