import type {Flag, FlagRule} from './flag-rule.js';
import {GUIDE, GUIDE_FIELDS, near} from './guide.js';
import {excess} from './excess.js';
import {outcomeOf} from './outcome.js';
import {bothTold, moneyOf} from './stage-money.js';

/** Paid more than the contracts are worth. */
export const overContract: FlagRule = {
  code: 'over-contract',
  limits: [{name: 'over-contract', value: 1, unit: 'percent'}],
  needs: ['contracted', 'paid', 'comparable'],
  indicator: near('R068', 'Contract transactions exceed contract amount'),
  sources: [GUIDE, GUIDE_FIELDS],
  formula: 'paid > contracted × (1 + x)',
  example: {
    paid: {kind: 'money', amount: 1_050_000_000, currency: 'KZT'},
    contracted: {kind: 'money', amount: 1_000_000_000, currency: 'KZT'},
    over: {kind: 'percent', value: 5},
  },
  evaluate(facts, limits) {
    const flags: Flag[] = [];
    let n = 0;
    for (let row = 0; row < facts.projects.size && facts.has('comparable'); row++) {
      const contracted = facts.money('contracted', row);
      if (!(contracted > 0) || !bothTold(facts, 'paid', 'contracted', row)) continue;
      n++;
      const over = excess(facts.money('paid', row), contracted);
      if (over <= (limits['over-contract'] ?? NaN)) continue;
      flags.push({
        row,
        evidence: {
          paid: moneyOf(facts, 'paid', row),
          contracted: moneyOf(facts, 'contracted', row),
          over: {kind: 'percent', value: over},
        },
      });
    }
    return outcomeOf(n, flags, this.needs, facts);
  },
};
