import {METHODS} from './flag-facts.js';
import type {Flag, FlagRule} from './flag-rule.js';
import {cardinal, GUIDE, same} from './guide.js';
import {outcomeOf} from './outcome.js';

/** One bidder where others might have come. */
export const singleBid: FlagRule = {
  code: 'single-bid',
  limits: [],
  needs: ['bids', 'method'],
  indicator: same('R018', 'Single bid received'),
  sources: [GUIDE, cardinal('018')],
  formula: 'bids = 1;  method ∈ {open, selective}',
  example: {bids: {kind: 'count', value: 1}},
  evaluate(facts) {
    const [open, selective] = [METHODS.indexOf('open'), METHODS.indexOf('selective')];
    const flags: Flag[] = [];
    let n = 0;
    for (let row = 0; row < facts.projects.size; row++) {
      const [method, bids] = [facts.method[row], facts.bids[row] ?? NaN];
      if ((method !== open && method !== selective) || !(bids > 0)) continue;
      n++;
      if (bids === 1) flags.push({row, evidence: {bids: {kind: 'count', value: 1}}});
    }
    return outcomeOf(n, flags, this.needs, facts);
  },
};
