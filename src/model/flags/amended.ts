import type {Flag, FlagRule} from './flag-rule.js';
import {GUIDE, GUIDE_FIELDS, near} from './guide.js';
import {excess} from './excess.js';
import {outcomeOf} from './outcome.js';

/** A contract whose value grew by its amendments. */
export const amended: FlagRule = {
  code: 'amended',
  limits: [{name: 'amended', value: 10, unit: 'percent'}],
  needs: ['amendments'],
  indicator: near('R069', 'Contract amendments to increase price'),
  sources: [GUIDE, GUIDE_FIELDS],
  formula: 'v₁ > v₀ × (1 + x)',
  example: {
    before: {kind: 'money', amount: 800_000_000, currency: 'KZT'},
    after: {kind: 'money', amount: 1_000_000_000, currency: 'KZT'},
    over: {kind: 'percent', value: 25},
  },
  evaluate(facts, limits) {
    const flags: Flag[] = [];
    let n = 0;
    if (facts.has('amendments')) for (const valued of facts.valued) n += valued;
    for (const [row, {before, after}] of facts.growth) {
      const over = excess(after.amount, before.amount);
      if (over <= (limits['amended'] ?? NaN)) continue;
      flags.push({
        row,
        evidence: {
          before: {kind: 'money', ...before},
          after: {kind: 'money', ...after},
          over: {kind: 'percent', value: over},
        },
      });
    }
    return outcomeOf(n, flags, this.needs, facts);
  },
};
