import {bidderOf, contestOf} from './contest.js';
import type {Flag, FlagRule} from './flag-rule.js';
import {cardinal, GUIDE, same} from './guide.js';
import {outcomeOf} from './outcome.js';

/** Every other bidder was disqualified. */
export const othersOut: FlagRule = {
  code: 'others-out',
  limits: [{name: 'others-out', value: 1, unit: 'count', least: 1}],
  needs: ['offers'],
  indicator: same('R035', 'All except winning bid disqualified'),
  sources: [GUIDE, cardinal('035')],
  formula: '|valid bidders| = 1 = |suppliers|;  |disqualified bidders| ≥ x',
  example: {count: {kind: 'count', value: 3}},
  evaluate(facts, limits) {
    const flags: Flag[] = [];
    let n = 0;
    for (const [row, purchase] of facts.purchases) {
      const {valid, disqualified, active, winners, undecided} = contestOf(purchase);
      if (undecided || active.length === 0) continue;
      n++;
      const [bidder, ...others] = new Set(valid.map(bidderOf));
      const won = bidder !== undefined && others.length === 0 && bidder === [...winners].sort().join(' + ');
      const out = new Set(disqualified.map(bidderOf).filter((name) => name !== bidder)).size;
      if (won && out >= (limits['others-out'] ?? NaN))
        flags.push({row, evidence: {count: {kind: 'count', value: out}}});
    }
    return outcomeOf(n, flags, this.needs, facts);
  },
};
