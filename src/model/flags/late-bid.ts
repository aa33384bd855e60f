import {dayOf} from '../day.js';
import type {Flag, FlagRule} from './flag-rule.js';
import {cardinal, GUIDE, same} from './guide.js';
import {outcomeOf} from './outcome.js';

/** Length of an ISO 8601 date without a time. */
const DATE = 10;

/** The winner's offer came in after the deadline. */
export const lateBid: FlagRule = {
  code: 'late-bid',
  limits: [],
  needs: ['offers', 'tender'],
  indicator: same('R030', 'Late bid won'),
  sources: [GUIDE, cardinal('030')],
  formula: 'bid date > tender end;  bidder ∈ suppliers',
  example: {received: {kind: 'day', value: 20_600}, deadline: {kind: 'day', value: 20_597}},
  evaluate(facts) {
    const flags: Flag[] = [];
    let n = 0;
    for (const [row, {bids, winners, end}] of facts.contests) {
      const won = bids.filter(
        ({by, at, out}) => !out && at !== undefined && by.some((id) => winners.includes(id)),
      );
      if (end === undefined || won.length === 0) continue;
      n++;
      const late = won.find(({at = ''}) => isAfter(at, end));
      if (!late) continue;
      flags.push({
        row,
        evidence: {
          received: {kind: 'day', value: dayOf(late.at) ?? NaN},
          deadline: {kind: 'day', value: dayOf(end) ?? NaN},
        },
      });
    }
    return outcomeOf(n, flags, this.needs, facts);
  },
};

/** To the minute where both tell the time, else to the day. */
function isAfter(at: string, end: string): boolean {
  if (at.length === DATE && end.length === DATE) return at > end;
  const timed = at.includes('T') && end.includes('T');
  return timed ? Date.parse(at) > Date.parse(end) : (dayOf(at) ?? NaN) > (dayOf(end, 'last') ?? NaN);
}
