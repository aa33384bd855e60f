import {entryName} from './entry-name.js';
import type {Flag, FlagRule} from './flag-rule.js';
import {GUIDE, GUIDE_FIELDS, near} from './guide.js';
import {outcomeOf} from './outcome.js';
import {costMeasure} from './stage-money.js';

/** What an authority has given out, in one currency. */
interface Given {
  sum: number;
  count: number;
  readonly bySupplier: Map<number, {sum: number; rows: number[]}>;
}

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
    const bodies = new Map<number, Given & {readonly code: number}>();
    for (let row = 0; row < facts.projects.size; row++) {
      const cost = facts.money(measure, row);
      const [code, from] = [authority.codes[row] ?? 0, supplier.codes[row] ?? 0];
      if (!(cost > 0) || code === 0 || from === 0) continue;
      const key = facts.currency(measure, row) * authority.entries.length + code;
      let given = bodies.get(key);
      if (!given) bodies.set(key, (given = {code, sum: 0, count: 0, bySupplier: new Map()}));
      given.sum += cost;
      given.count++;
      if (supplier.entries[from]?.parts) continue;
      let own = given.bySupplier.get(from);
      if (!own) given.bySupplier.set(from, (own = {sum: 0, rows: []}));
      own.sum += cost;
      own.rows.push(row);
    }
    const flags: Flag[] = [];
    let n = 0;
    for (const {code, sum, count, bySupplier} of bodies.values()) {
      if (count < sample) continue;
      n += count;
      for (const [from, own] of bySupplier) {
        const share = (100 * own.sum) / sum;
        if (share <= most) continue;
        for (const row of own.rows)
          flags.push({
            row,
            evidence: {
              share: {kind: 'percent', value: share},
              supplier: entryName(supplier, from),
              authority: entryName(authority, code),
              sample: {kind: 'count', value: count},
            },
          });
      }
    }
    return outcomeOf(n, flags, this.needs, facts);
  },
};
