import type {Bid} from './contest.js';
import type {Flag, FlagRule} from './flag-rule.js';
import {cardinal, GUIDE, same} from './guide.js';
import {outcomeOf} from './outcome.js';

/** Different bidders, one price. */
export const sameBids: FlagRule = {
  code: 'same-bids',
  limits: [],
  needs: ['offers'],
  indicator: same('R028', 'Identical bid prices'),
  sources: [GUIDE, cardinal('028')],
  formula: 'bᵢ = bⱼ;  i ≠ j',
  example: {
    amount: {kind: 'money', amount: 184_500_000, currency: 'KZT', exact: true},
    count: {kind: 'count', value: 2},
  },
  evaluate(facts) {
    const flags: Flag[] = [];
    let n = 0;
    for (const [row, {bids, currency}] of facts.contests) {
      const bidder = bids[0]?.bidder;
      if (currency === undefined || bids.every((bid) => bid.bidder === bidder)) continue;
      n++;
      const shared = mostShared(bids);
      if (!shared) continue;
      flags.push({
        row,
        evidence: {
          amount: {kind: 'money', amount: shared.price, currency, exact: true},
          count: {kind: 'count', value: shared.bidders},
        },
      });
    }
    return outcomeOf(n, flags, this.needs, facts);
  },
};

/** The price that most bidders share; of several such the one that came first. */
function mostShared(bids: readonly Bid[]): {price: number; bidders: number} | undefined {
  if (new Set(bids.map(({price}) => price)).size === bids.length) return undefined;
  const bidders = new Map<number, Set<string>>();
  for (const {price, bidder} of bids) bidders.set(price, (bidders.get(price) ?? new Set()).add(bidder));
  const [most] = [...bidders].sort(([, a], [, b]) => b.size - a.size);
  return most && most[1].size > 1 ? {price: most[0], bidders: most[1].size} : undefined;
}
