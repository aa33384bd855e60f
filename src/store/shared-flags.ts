import type {Dataset} from '../model/dataset.js';
import {type FlagFacts, gatherFacts} from '../model/flags/flag-facts.js';
import type {RuleCode} from '../model/flags/flag-rule.js';
import {askRules, type RuleResult} from '../model/flags/flag-rules.js';
import {type FlagSettings, flagSettings} from '../model/flags/flag-settings.js';
import {today} from './today.js';

/** Codes of the rules that point at a project, in the order of the rules, by its row; rows without signals are not in it. */
export type RowFlags = ReadonlyMap<number, readonly RuleCode[]>;

/** How long one piece of the work may take, in milliseconds: a frame has room for it. */
const PIECE = 10;

const gathered = new WeakMap<Dataset, Map<string, Promise<FlagFacts>>>();
const marked = new WeakMap<FlagFacts, Map<string, Promise<RowFlags>>>();

/**
 * Gathers what the rules ask, once for a dataset and a day, letting the page breathe between.
 *
 * @param on ISO date on which the data were true
 */
export function gatherShared(dataset: Dataset, on: string): Promise<FlagFacts> {
  const byDay = gathered.get(dataset) ?? new Map<string, Promise<FlagFacts>>();
  gathered.set(dataset, byDay);
  const facts = byDay.get(on) ?? inPieces(gatherFacts(dataset, on));
  byDay.set(on, facts);
  return facts;
}

/** Asks the rules one after another, letting the page breathe between. */
export function askShared(facts: FlagFacts, {codes, limits}: FlagSettings): Promise<readonly RuleResult[]> {
  return inPieces(askRules(facts, codes, limits));
}

/**
 * The signals of every project, computed once for what is linked to a dataset, on its own day, else today.
 *
 * @param rules as a page writes them: "late single-bid", "-direct-award"; empty for all
 */
export async function flagsByRow(dataset: Dataset, rules: string): Promise<RowFlags> {
  const facts = await gatherShared(dataset, dataset.meta.asOf ?? today());
  const settings = flagSettings(rules);
  const key = settings.codes.join(' ');
  const byRules = marked.get(facts) ?? new Map<string, Promise<RowFlags>>();
  marked.set(facts, byRules);
  const flags = byRules.get(key) ?? askShared(facts, settings).then(codesByRow);
  byRules.set(key, flags);
  return flags;
}

function codesByRow(results: readonly RuleResult[]): RowFlags {
  const codes = new Map<number, RuleCode[]>();
  for (const {rule, outcome} of results) {
    if (outcome.status !== 'computed') continue;
    for (const {row} of outcome.flags) {
      const known = codes.get(row);
      if (known) known.push(rule.code);
      else codes.set(row, [rule.code]);
    }
  }
  return codes;
}

async function inPieces<Result>(work: Generator<void, Result>): Promise<Result> {
  for (;;) {
    const end = performance.now() + PIECE;
    do {
      const {done, value} = work.next();
      if (done) return value;
    } while (performance.now() < end);
    await new Promise((resolve) => setTimeout(resolve));
  }
}
