import {type Measure, MEASURES} from '../measure.js';
import type {Evidence} from './flag-rule.js';
import type {FlagFacts} from './flag-facts.js';

/** The stages that say what a thing costs, the surest first. */
const COSTS: readonly Measure[] = ['contracted', 'adjusted', 'planned', 'amount'];

/** The stage by which a feed's projects are compared with each other: one for all, so that like meets like. */
export function costMeasure({projects}: FlagFacts): Measure | undefined {
  return COSTS.find((measure) => projects.money[measure]);
}

/** What a project may cost: as adjusted, else as planned; undefined where neither is told or it is not positive. */
export function planOf(facts: FlagFacts, row: number): Measure | undefined {
  return (['adjusted', 'planned'] as const).find((measure) => facts.money(measure, row) > 0);
}

export function moneyOf(facts: FlagFacts, measure: Measure, row: number): Evidence {
  return {kind: 'money', amount: facts.money(measure, row), currency: facts.currencyCode(measure, row)};
}

/** Whether a row tells two figures in one currency. */
export function bothTold(facts: FlagFacts, a: Measure, b: Measure, row: number): boolean {
  return (
    !Number.isNaN(facts.money(a, row)) &&
    !Number.isNaN(facts.money(b, row)) &&
    facts.currency(a, row) === facts.currency(b, row)
  );
}

/** Stages that follow the plan. */
export const AFTER_PLAN = MEASURES.filter(
  (measure) => measure === 'contracted' || measure === 'paid' || measure === 'final',
);
