import type {FlagFacts} from '../model/flags/flag-facts.js';
import type {Flag} from '../model/flags/flag-rule.js';
import type {RuleResult} from '../model/flags/flag-rules.js';
import {type FlagSettings, flagSettings} from '../model/flags/flag-settings.js';
import {askShared} from '../store/shared-flags.js';
import {strongestFirst} from './strongest-first.js';

/** What came of the rules for a whole feed. */
export interface FlagResults {
  readonly facts: FlagFacts;
  readonly settings: FlagSettings;
  readonly results: readonly RuleResult[];
}

/** A signal of one project, with its rule. */
export interface FoundFlag {
  readonly result: RuleResult;
  readonly flag: Flag;
}

/** Asks the rules. @param rules, limits as a page writes them */
export async function judge(facts: FlagFacts, rules?: string, limits?: string): Promise<FlagResults> {
  const settings = flagSettings(rules, limits);
  const asked = await askShared(facts, settings);
  const results = asked.map((result): RuleResult => {
    const {outcome} = result;
    if (outcome.status !== 'computed') return result;
    return {...result, outcome: {...outcome, flags: strongestFirst(outcome.flags)}};
  });
  return {facts, settings, results};
}

/** The signals of one project, in the order of the rules. */
export function flagsOfRow({results}: FlagResults, row: number): readonly FoundFlag[] {
  return results.flatMap((result) => {
    const {outcome} = result;
    const flag = outcome.status === 'computed' ? outcome.flags.find((of) => of.row === row) : undefined;
    return flag ? [{result, flag}] : [];
  });
}
