import {leads} from './bid-lead.js';
import type {FlagRule} from './flag-rule.js';
import {cardinal, GUIDE, same} from './guide.js';

/** The second price is unusually close to the winning one. */
export const closeBid: FlagRule = {
  code: 'close-bid',
  limits: [{name: 'sample', value: 10, unit: 'count', least: 3}],
  needs: ['offers', 'sample'],
  indicator: same('R024', 'Price close to winning bid'),
  sources: [GUIDE, cardinal('024')],
  formula: '(b₂ − b₁) / b₁ ≤ Q₁ − 1.5 × IQR',
  example: {
    lead: {kind: 'percent', value: 0.4},
    fence: {kind: 'percent', value: 1.1},
    sample: {kind: 'count', value: 48},
  },
  evaluate(facts, limits) {
    return leads(facts, this.needs, limits['sample'] ?? NaN, ({lower}) => ({
      at: lower,
      beyond: (lead) => lead <= lower,
    }));
  },
};
