import {METHODS} from './flag-facts.js';
import type {Flag, FlagRule} from './flag-rule.js';
import {cardinal, GUIDE, same} from './guide.js';
import {outcomeOf} from './outcome.js';

/** Little time to bid in an open tender. */
export const shortTender: FlagRule = {
  code: 'short-tender',
  limits: [{name: 'short-tender', value: 15, unit: 'days'}],
  needs: ['tender', 'method'],
  indicator: same('R003', 'Short notice to bidders to submit expressions of interest or bids'),
  sources: [GUIDE, cardinal('003')],
  formula: 'tender end − tender start < x;  method = open',
  example: {length: {kind: 'length', value: 6}},
  evaluate(facts, limits) {
    const open = METHODS.indexOf('open');
    const flags: Flag[] = [];
    let n = 0;
    for (let row = 0; row < facts.projects.size; row++) {
      const days = facts.tenderDays[row] ?? NaN;
      if (facts.method[row] !== open || Number.isNaN(days)) continue;
      n++;
      if (days < (limits['short-tender'] ?? NaN))
        flags.push({row, evidence: {length: {kind: 'length', value: days}}});
    }
    return outcomeOf(n, flags, this.needs, facts);
  },
};
