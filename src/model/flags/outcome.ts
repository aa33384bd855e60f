import type {FlagFacts} from './flag-facts.js';
import type {Flag, FlagNeed, FlagOutcome} from './flag-rule.js';

/**
 * What came of a rule that could be asked of `n` projects; of none, what the feed lacks.
 *
 * @param needs what the rule needs; where each is there but never together, all are named, or that the sample is too small
 */
export function outcomeOf(
  n: number,
  flags: readonly Flag[],
  needs: readonly FlagNeed[],
  facts: FlagFacts,
): FlagOutcome {
  if (n > 0) return {status: 'computed', n, flags};
  const untold = needs.filter((need) => need !== 'sample' && !facts.has(need));
  if (untold.length > 0) return {status: 'not-computed', n: 0, missing: untold, together: false};
  if (needs.includes('sample')) return {status: 'not-computed', n: 0, missing: ['sample'], together: false};
  return {status: 'not-computed', n: 0, missing: needs, together: true};
}
