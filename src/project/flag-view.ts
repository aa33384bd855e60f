import type {Flag} from '../model/flags/flag-rule.js';
import type {RuleResult} from '../model/flags/flag-rules.js';
import {FLAG_RULES} from '../model/flags/flag-rules.js';
import type {FlagRule} from '../model/flags/flag-rule.js';
import type {FlagResults} from './flag-results.js';

/** A rule with what it points at among the projects that are looked at. */
export interface ShownRule {
  readonly result: RuleResult;
  readonly flags: readonly Flag[];
}

/** What is shown of the signals of a feed. */
export interface FlagView {
  /** Projects looked at, and how many of them have a signal. */
  readonly all: number;
  readonly flagged: number;
  /** True where conditions leave projects out. */
  readonly filtered: boolean;
  /** Rules that point at something, those with most first. */
  readonly found: readonly ShownRule[];
  /** Rules that were asked and point at nothing here. */
  readonly clear: readonly RuleResult[];
  readonly missing: readonly RuleResult[];
  readonly off: readonly FlagRule[];
}

/** @param rows projects that pass the conditions, ascending; undefined for all */
export function flagView({results, facts, settings}: FlagResults, rows: Uint32Array | undefined): FlagView {
  const {size} = facts.projects;
  const passes = rows && new Uint8Array(size);
  rows?.forEach((row) => passes && (passes[row] = 1));
  const marked = new Uint8Array(size);
  const shown = results.flatMap((result): ShownRule[] => {
    const {outcome} = result;
    if (outcome.status !== 'computed') return [];
    const flags = passes ? outcome.flags.filter(({row}) => passes[row]) : outcome.flags;
    for (const {row} of flags) marked[row] = 1;
    return [{result, flags}];
  });
  return {
    all: rows ? rows.length : size,
    flagged: marked.reduce((count, mark) => count + mark, 0),
    filtered: rows !== undefined && rows.length < size,
    found: shown.filter(({flags}) => flags.length > 0).sort((a, b) => b.flags.length - a.flags.length),
    clear: shown.filter(({flags}) => flags.length === 0).map(({result}) => result),
    missing: results.filter(({outcome}) => outcome.status !== 'computed'),
    off: FLAG_RULES.filter(({code}) => !settings.codes.includes(code)),
  };
}
