import {openJson} from '../../../src/feed/open-bytes.js';
import {factsOf} from '../../../src/model/flags/flag-facts.js';
import type {Flag, FlagOutcome, Limits, RuleCode} from '../../../src/model/flags/flag-rule.js';
import {evaluateFlags} from '../../../src/model/flags/flag-rules.js';

export type Project = Readonly<Record<string, unknown>>;

export const DAY = '2026-06-01';

export async function asked(
  code: RuleCode,
  projects: readonly Project[],
  limits: Limits = {},
  on = DAY,
): Promise<FlagOutcome> {
  const [result] = evaluateFlags(await facts(projects, on), [code], limits);
  if (!result) throw new Error(`No rule ${code}`);
  return result.outcome;
}

export async function facts(projects: readonly Project[], on: string) {
  const data = {openBudget: '1', currency: 'KZT', unit: 1, projects};
  return factsOf(await openJson(data, {}), on === '' ? undefined : on);
}

export function inSector(sector: string, costs: readonly number[]): readonly Project[] {
  return costs.map((contracted, at) => ({id: `${sector}${at}`, sector, contracted}));
}

export function flagsOf(outcome: FlagOutcome): readonly Flag[] {
  return outcome.status === 'computed' ? outcome.flags : [];
}

export function rows(outcome: FlagOutcome): readonly number[] {
  return flagsOf(outcome)
    .map(({row}) => row)
    .sort((a, b) => a - b);
}

export function evidence(outcome: FlagOutcome, row: number): Flag['evidence'] {
  return flagsOf(outcome).find((flag) => flag.row === row)?.evidence ?? {};
}
