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
    for (const [row, {bids, currency, awards, criteria}] of facts.contests) {
      if (awards === 0 || bids.length < 2 || currency === undefined || !PRICE_ONLY.has(criteria)) continue;
      n++;
      let [lowest, valid] = [Infinity, Infinity];
      for (const {price, out} of bids)
        if (out) lowest = Math.min(lowest, price);
        else valid = Math.min(valid, price);
      if (!(lowest < valid)) continue;
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
