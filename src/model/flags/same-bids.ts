import {bidderOf, contestOf, priced, type PricedOffer} from './contest.js';
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
    for (const [row, purchase] of facts.purchases) {
      const offers = priced(contestOf(purchase).submitted);
      if (new Set(offers.map(bidderOf)).size < 2) continue;
      n++;
      const shared = mostShared(offers);
      if (!shared) continue;
      flags.push({
        row,
        evidence: {
          amount: {
            kind: 'money',
            amount: shared.price,
            currency: offers[0]?.value?.currency ?? '',
            exact: true,
          },
          count: {kind: 'count', value: shared.bidders},
        },
      });
    }
    return outcomeOf(n, flags, this.needs, facts);
  },
};

/** The price that most bidders share. */
function mostShared(offers: readonly PricedOffer[]): {price: number; bidders: number} | undefined {
  const bidders = new Map<number, Set<string>>();
  for (const offer of offers)
    bidders.set(offer.price, (bidders.get(offer.price) ?? new Set()).add(bidderOf(offer)));
  const [most] = [...bidders].sort(([, a], [, b]) => b.size - a.size);
  return most && most[1].size > 1 ? {price: most[0], bidders: most[1].size} : undefined;
}
