import {type FlagFacts, gatherFacts} from '../model/flags/flag-facts.js';
import type {Flag} from '../model/flags/flag-rule.js';
import {evaluateFlags, type RuleResult} from '../model/flags/flag-rules.js';
import {type FlagSettings, flagSettings} from '../model/flags/flag-settings.js';
import type {Dataset} from '../model/dataset.js';

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

const gathered = new WeakMap<Dataset, Map<string, Promise<FlagFacts>>>();

/**
 * Gathers what the rules ask, once for a dataset and a day, letting the page breathe between.
 *
 * @param on ISO date on which the data were true
 */
export function gather(dataset: Dataset, on: string): Promise<FlagFacts> {
  const byDay = gathered.get(dataset) ?? new Map<string, Promise<FlagFacts>>();
  gathered.set(dataset, byDay);
  const known = byDay.get(on);
  if (known) return known;
  const work = inPieces(dataset, on);
  byDay.set(on, work);
  return work;
}

/** Asks the rules. @param rules, limits as a page writes them */
export function judge(facts: FlagFacts, rules?: string, limits?: string): FlagResults {
  const settings = flagSettings(rules, limits);
  return {facts, settings, results: evaluateFlags(facts, settings.codes, settings.limits)};
}

/** The signals of one project, in the order of the rules. */
export function flagsOfRow({results}: FlagResults, row: number): readonly FoundFlag[] {
  return results.flatMap((result) => {
    const {outcome} = result;
    const flag = outcome.status === 'computed' ? outcome.flags.find((of) => of.row === row) : undefined;
    return flag ? [{result, flag}] : [];
  });
}

async function inPieces(dataset: Dataset, on: string): Promise<FlagFacts> {
  const gathering = gatherFacts(dataset, on);
  for (;;) {
    const {done, value} = gathering.next();
    if (done) return value;
    await new Promise((resolve) => setTimeout(resolve));
  }
}
