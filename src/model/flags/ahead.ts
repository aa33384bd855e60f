import type {Measure} from '../measure.js';
import type {Flag, FlagRule} from './flag-rule.js';
import {outcomeOf} from './outcome.js';
import {firstTold} from './stage-money.js';

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
    if (!physical) return outcomeOf(0, [], this.needs, facts);
    const comparable = facts.has('comparable');
    const base = firstTold(facts, BASES);
    const paidSums = facts.projects.money.paid;
    const paidIn = facts.projects.currencyOf?.paid;
    const flags: Flag[] = [];
    let n = 0;
    for (let row = 0; row < physical.length; row++) {
      const work = physical[row] ?? NaN;
      if (Number.isNaN(work)) continue;
      const alike = comparable && (paidIn?.[row] ?? 0) === base.currency[row];
      const share = alike ? (100 * (paidSums?.[row] ?? NaN)) / (base.values[row] ?? NaN) : NaN;
      const paid = Number.isNaN(share) ? (financial?.[row] ?? NaN) : share;
      if (Number.isNaN(paid)) continue;
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
