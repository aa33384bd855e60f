import type {Measure} from '../measure.js';
import type {Evidence} from './flag-rule.js';
import type {FlagFacts} from './flag-facts.js';

/** The stages that say what a thing costs, the surest first. */
const COSTS: readonly Measure[] = ['contracted', 'adjusted', 'planned', 'amount'];

/** The stage by which a feed's projects are compared with each other: one for all, so that like meets like. */
export function costMeasure({projects}: FlagFacts): Measure | undefined {
  return COSTS.find((measure) => projects.money[measure]);
}

/** Figures by row with the stage and the currency that each is of. */
export interface Base {
  readonly values: Float64Array;
  /** Index into the stages given, or of none. */
  readonly stage: Uint8Array;
  readonly currency: Uint8Array;
}

/** The first of some stages of which a row tells a positive figure. */
export function firstTold({projects}: FlagFacts, stages: readonly Measure[]): Base {
  const values = new Float64Array(projects.size).fill(NaN);
  const stage = new Uint8Array(projects.size);
  const currency = new Uint8Array(projects.size);
  for (let index = stages.length - 1; index >= 0; index--) {
    const measure = stages[index];
    const figures = measure && projects.money[measure];
    const currencies = measure && projects.currencyOf?.[measure];
    if (!figures) continue;
    for (let row = 0; row < figures.length; row++) {
      const figure = figures[row] ?? NaN;
      if (!(figure > 0)) continue;
      values[row] = figure;
      stage[row] = index;
      currency[row] = currencies?.[row] ?? 0;
    }
  }
  return {values, stage, currency};
}

export function moneyOf(facts: FlagFacts, measure: Measure, row: number): Evidence {
  return {kind: 'money', amount: facts.money(measure, row), currency: facts.currencyCode(measure, row)};
}

/** The same to the last digit. */
export function exactMoneyOf(facts: FlagFacts, measure: Measure, row: number): Evidence {
  return {
    kind: 'money',
    amount: facts.money(measure, row),
    currency: facts.currencyCode(measure, row),
    exact: true,
  };
}

/** Whether a row tells two figures in one currency. */
export function bothTold(facts: FlagFacts, a: Measure, b: Measure, row: number): boolean {
  return (
    !Number.isNaN(facts.money(a, row)) &&
    !Number.isNaN(facts.money(b, row)) &&
    facts.currency(a, row) === facts.currency(b, row)
  );
}
