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
    for (const [row, {bids, awards, winners, undecided}] of facts.contests) {
      if (undecided || awards === 0) continue;
      n++;
      const bidder = bids.find((bid) => !bid.out)?.bidder;
      const alone = bids.every((bid) => bid.out || bid.bidder === bidder);
      const won = alone && bidder === [...winners].sort().join(' + ');
      if (!won) continue;
      const out = new Set(bids.filter((bid) => bid.bidder !== bidder).map((bid) => bid.bidder)).size;
      if (out >= (limits['others-out'] ?? NaN))
        flags.push({row, evidence: {count: {kind: 'count', value: out}}});
    }
    return outcomeOf(n, flags, this.needs, facts);
  },
};
