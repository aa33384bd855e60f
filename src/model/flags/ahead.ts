import type {Measure} from '../measure.js';
import type {Flag, FlagRule} from './flag-rule.js';
import type {FlagFacts} from './flag-facts.js';
import {outcomeOf} from './outcome.js';
import {bothTold} from './stage-money.js';

const BASES: readonly Measure[] = ['contracted', 'adjusted', 'planned'];

/** Paid ahead of the works, in points of per cent. */
export const ahead: FlagRule = {
  code: 'ahead',
  limits: [{name: 'ahead', value: 20, unit: 'points'}],
  needs: ['paid', 'contracted', 'physical', 'comparable'],
  sources: [],
  formula: '100 × paid / base − physical > x;  base = contracted ?? adjusted ?? planned',
  example: {
    paid: {kind: 'percent', value: 84},
    work: {kind: 'percent', value: 50},
    points: {kind: 'points', value: 34},
  },
  evaluate(facts, limits) {
    const {physical, financial} = facts.projects.progress;
    const flags: Flag[] = [];
    let n = 0;
    for (let row = 0; row < facts.projects.size; row++) {
      const work = physical?.[row] ?? NaN;
      const paid = paidShare(facts, row) ?? financial?.[row] ?? NaN;
      if (Number.isNaN(work) || Number.isNaN(paid)) continue;
      n++;
      const points = paid - work;
      if (points <= (limits['ahead'] ?? NaN)) continue;
      flags.push({
        row,
        evidence: {
          paid: {kind: 'percent', value: paid},
          work: {kind: 'percent', value: work},
          points: {kind: 'points', value: points},
        },
      });
    }
    return outcomeOf(n, flags, this.needs, facts);
  },
};

/** Per cent of the contract, else of the plan, that is paid; undefined where the figures do not tell. */
function paidShare(facts: FlagFacts, row: number): number | undefined {
  if (!facts.has('comparable')) return undefined;
  const base = BASES.find(
    (measure) => facts.money(measure, row) > 0 && bothTold(facts, 'paid', measure, row),
  );
  return base && (100 * facts.money('paid', row)) / facts.money(base, row);
}
