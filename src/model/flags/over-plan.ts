import type {Flag, FlagRule} from './flag-rule.js';
import {outcomeOf} from './outcome.js';
import {AFTER_PLAN, bothTold, moneyOf, planOf} from './stage-money.js';

/** Contracted, paid or final over the plan: the stage that is furthest over. */
export const overPlan: FlagRule = {
  code: 'over-plan',
  limits: [{name: 'over-plan', value: 5, unit: 'percent'}],
  needs: ['planned', 'contracted', 'comparable'],
  sources: [],
  formula: 'max(contracted, paid, final) > plan × (1 + x);  plan = adjusted ?? planned',
  example: {
    stage: {kind: 'measure', measure: 'contracted'},
    amount: {kind: 'money', amount: 1_190_000_000, currency: 'KZT'},
    plan: {kind: 'money', amount: 1_000_000_000, currency: 'KZT'},
    over: {kind: 'percent', value: 19},
  },
  evaluate(facts, limits) {
    const flags: Flag[] = [];
    let n = 0;
    const {size} = facts.projects;
    for (let row = 0; row < size && facts.has('comparable'); row++) {
      const plan = planOf(facts, row);
      if (!plan) continue;
      const told = AFTER_PLAN.filter((stage) => bothTold(facts, stage, plan, row));
      if (told.length === 0) continue;
      n++;
      const [first, ...others] = told;
      if (!first) continue;
      const stage = others.reduce(
        (most, of) => (facts.money(of, row) > facts.money(most, row) ? of : most),
        first,
      );
      const over = 100 * (facts.money(stage, row) / facts.money(plan, row) - 1);
      if (over <= (limits['over-plan'] ?? NaN)) continue;
      flags.push({
        row,
        evidence: {
          stage: {kind: 'measure', measure: stage},
          amount: moneyOf(facts, stage, row),
          plan: moneyOf(facts, plan, row),
          over: {kind: 'percent', value: over},
        },
      });
    }
    return outcomeOf(n, flags, this.needs, facts);
  },
};
