import type {Measure} from '../measure.js';
import type {FlagFacts} from './flag-facts.js';
import type {Flag, FlagRule} from './flag-rule.js';
import {excess} from './excess.js';
import {outcomeOf} from './outcome.js';
import {type Base, firstTold, moneyOf} from './stage-money.js';

const PLANS: readonly Measure[] = ['adjusted', 'planned'];
const AFTER_PLAN: readonly Measure[] = ['contracted', 'paid', 'final'];

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
    if (!facts.has('comparable')) return outcomeOf(0, [], this.needs, facts);
    const plan = firstTold(facts, PLANS);
    const most = furthest(facts, plan);
    const flags: Flag[] = [];
    let n = 0;
    for (let row = 0; row < facts.projects.size; row++) {
      const amount = most.values[row] ?? NaN;
      if (Number.isNaN(amount)) continue;
      n++;
      const over = excess(amount, plan.values[row] ?? NaN);
      const [stage, base] = [AFTER_PLAN[most.stage[row] ?? 0], PLANS[plan.stage[row] ?? 0]];
      if (over <= (limits['over-plan'] ?? NaN) || !stage || !base) continue;
      flags.push({
        row,
        evidence: {
          stage: {kind: 'measure', measure: stage},
          amount: moneyOf(facts, stage, row),
          plan: moneyOf(facts, base, row),
          over: {kind: 'percent', value: over},
        },
      });
    }
    return outcomeOf(n, flags, this.needs, facts);
  },
};

/** The largest stage after the plan that is told in its currency. */
function furthest({projects}: FlagFacts, plan: Base): Pick<Base, 'values' | 'stage'> {
  const values = new Float64Array(projects.size).fill(NaN);
  const stage = new Uint8Array(projects.size);
  AFTER_PLAN.forEach((measure, index) => {
    const figures = projects.money[measure];
    const currencies = projects.currencyOf?.[measure];
    if (!figures) return;
    for (let row = 0; row < figures.length; row++) {
      const figure = figures[row] ?? NaN;
      if (Number.isNaN(figure) || Number.isNaN(plan.values[row])) continue;
      if ((currencies?.[row] ?? 0) !== plan.currency[row] || figure <= (values[row] ?? NaN)) continue;
      values[row] = figure;
      stage[row] = index;
    }
  });
  return {values, stage};
}
