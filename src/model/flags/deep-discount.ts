import {leads} from './bid-lead.js';
import type {FlagRule} from './flag-rule.js';
import {cardinal, GUIDE, same} from './guide.js';

/** The winning price is unusually far below the second one. */
export const deepDiscount: FlagRule = {
  code: 'deep-discount',
  limits: [{name: 'sample', value: 10, unit: 'count', least: 3}],
  needs: ['offers', 'sample'],
  indicator: same('R058', 'Heavily discounted bid'),
  sources: [GUIDE, cardinal('058')],
  formula: '(b₂ − b₁) / b₁ ≥ Q₃ + 1.5 × IQR',
  example: {
    lead: {kind: 'percent', value: 62},
    fence: {kind: 'percent', value: 31},
    sample: {kind: 'count', value: 48},
  },
  evaluate(facts, limits) {
    return leads(facts, this.needs, limits['sample'] ?? NaN, ({upper}) => ({
      at: upper,
      beyond: (lead) => lead >= upper,
    }));
  },
};
