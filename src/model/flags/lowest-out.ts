import {contestOf, priced} from './contest.js';
import type {Flag, FlagRule} from './flag-rule.js';
import {cardinal, GUIDE, same} from './guide.js';
import {outcomeOf} from './outcome.js';

/** Words for "the lowest price wins": OCDS 1.1, and OCDS 1.0. */
const PRICE_ONLY = new Set([undefined, 'priceOnly', 'lowestCost']);

/** The lowest offer was disqualified where price alone decides. */
export const lowestOut: FlagRule = {
  code: 'lowest-out',
  limits: [],
  needs: ['offers'],
  indicator: same('R036', 'Lowest bid disqualified'),
  sources: [GUIDE, cardinal('036')],
  formula: 'argmin b ∈ disqualified;  |active awards| ≥ 1',
  example: {
    lowest: {kind: 'money', amount: 172_000_000, currency: 'KZT', exact: true},
    valid: {kind: 'money', amount: 190_000_000, currency: 'KZT', exact: true},
  },
  evaluate(facts) {
    const flags: Flag[] = [];
    let n = 0;
    for (const [row, purchase] of facts.purchases) {
      const {submitted, active} = contestOf(purchase);
      const offers = priced(submitted);
      if (active.length === 0 || offers.length < 2 || !PRICE_ONLY.has(purchase.criteria)) continue;
      n++;
      const least = (out: boolean) =>
        Math.min(...offers.filter(({status}) => (status === 'disqualified') === out).map(({price}) => price));
      const [lowest, valid] = [least(true), least(false)];
      if (!(lowest < valid)) continue;
      const currency = offers[0]?.value?.currency ?? '';
      flags.push({
        row,
        evidence: {
          lowest: {kind: 'money', amount: lowest, currency, exact: true},
          ...(Number.isFinite(valid)
            ? {valid: {kind: 'money' as const, amount: valid, currency, exact: true as const}}
            : {}),
        },
      });
    }
    return outcomeOf(n, flags, this.needs, facts);
  },
};
