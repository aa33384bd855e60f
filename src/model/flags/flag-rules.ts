import {ahead} from './ahead.js';
import {amended} from './amended.js';
import {closeBid} from './close-bid.js';
import {cost} from './cost.js';
import {deepDiscount} from './deep-discount.js';
import {directAward} from './direct-award.js';
import type {FlagFacts} from './flag-facts.js';
import {
  type FlagOutcome,
  type FlagRule,
  type Limits,
  limitsOf,
  RULE_CODES,
  type RuleCode,
} from './flag-rule.js';
import {lateBid} from './late-bid.js';
import {late} from './late.js';
import {lowestOut} from './lowest-out.js';
import {nearThreshold} from './near-threshold.js';
import {othersOut} from './others-out.js';
import {overContract} from './over-contract.js';
import {overPlan} from './over-plan.js';
import {overdue} from './overdue.js';
import {sameBids} from './same-bids.js';
import {samePrice} from './same-price.js';
import {shortTender} from './short-tender.js';
import {singleBid} from './single-bid.js';
import {slipping} from './slipping.js';
import {supplierShare} from './supplier-share.js';
import {unitPrice} from './unit-price.js';
import {warranty} from './warranty.js';

const RULES = [
  overPlan,
  overContract,
  amended,
  cost,
  unitPrice,
  ahead,
  overdue,
  late,
  slipping,
  singleBid,
  directAward,
  shortTender,
  sameBids,
  closeBid,
  deepDiscount,
  lateBid,
  othersOut,
  lowestOut,
  samePrice,
  nearThreshold,
  supplierShare,
  warranty,
];

/** Every rule, in the order of `RULE_CODES`. */
export const FLAG_RULES: readonly FlagRule[] = RULE_CODES.flatMap((code) =>
  RULES.filter((rule) => rule.code === code),
);

/** What came of one rule, with the limits it was asked with. */
export interface RuleResult {
  readonly rule: FlagRule;
  readonly limits: Limits;
  readonly outcome: FlagOutcome;
}

/**
 * Asks the rules of a whole feed.
 *
 * @param codes the rules to ask, all by default
 * @param limits by name, in place of the rules' own
 */
export function evaluateFlags(
  facts: FlagFacts,
  codes: readonly RuleCode[] = RULE_CODES,
  limits: Limits = {},
): readonly RuleResult[] {
  const asking = askRules(facts, codes, limits);
  for (;;) {
    const {done, value} = asking.next();
    if (done) return value;
  }
}

/** The same rule by rule, so that a page may breathe between. */
export function* askRules(
  facts: FlagFacts,
  codes: readonly RuleCode[],
  limits: Limits,
): Generator<void, readonly RuleResult[]> {
  const results: RuleResult[] = [];
  for (const rule of FLAG_RULES) {
    if (!codes.includes(rule.code)) continue;
    const set = limitsOf(rule, limits);
    results.push({rule, limits: set, outcome: rule.evaluate(facts, set)});
    yield;
  }
  return results;
}
