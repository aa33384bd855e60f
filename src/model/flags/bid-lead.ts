import type {FlagFacts} from './flag-facts.js';
import type {Evidence, Flag, FlagNeed, FlagOutcome} from './flag-rule.js';
import {outcomeOf} from './outcome.js';
import {type Fences, fencesOf} from './robust.js';

/**
 * Points at tenders whose winner leads by a share that is an outlier among all of them.
 *
 * @param fence the share from which on it is one, and whether a lead is beyond it
 */
export function leads(
  facts: FlagFacts,
  needs: readonly FlagNeed[],
  sample: number,
  fence: (fences: Fences) => {readonly at: number; readonly beyond: (lead: number) => boolean},
): FlagOutcome {
  const found: {readonly row: number; readonly lead: number}[] = [];
  for (const [row, {lead}] of facts.contests) if (lead !== undefined) found.push({row, lead});
  if (found.length < sample) return outcomeOf(0, [], needs, facts);
  const {at, beyond} = fence(fencesOf(found.map(({lead}) => lead)));
  const share = (value: number): Evidence => ({kind: 'percent', value: 100 * value});
  const flags = found
    .filter(({lead}) => beyond(lead))
    .map(({row, lead}): Flag => ({
      row,
      evidence: {lead: share(lead), fence: share(at), sample: {kind: 'count', value: found.length}},
    }));
  return outcomeOf(found.length, flags, needs, facts);
}
