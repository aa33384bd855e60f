import type {Money, ProjectDetail} from '../../model/project.js';
import type {Text} from '../../model/text.js';
import {amountOf} from './amount.js';
import {isoDateOf} from './iso-date.js';
import {isPaidMeasure} from './ocds-payments.js';
import {type ReleaseContext, translatedText} from './ocds-values.js';
import {firstOf} from './party-of.js';
import {isRecord, isUnsafeKey, type JsonRecord, listOf, pointerStep, recordOf} from './record.js';

type Series = NonNullable<ProjectDetail['series']>;

/** Names of measures of the Budgets and Spend extension, by the stage they mean; other names are left as they are. */
const MEASURES: readonly (readonly [RegExp, string])[] = [
  [/^(?:approved|planned|budget(?:ed)?)$/i, 'planned'],
  [/^(?:modified|revised|adjusted)$/i, 'adjusted'],
  [/^committed$/i, 'committed'],
];

/** The budget of a process by year and by source, and how many rows of it the feed gives. */
export interface BudgetParts {
  readonly series: Series;
  readonly funding: readonly {readonly source: Text; readonly value?: Money}[];
  readonly rows: number;
}

/**
 * Reads the breakdown of the budget (Budget Breakdown extension) and of the spending (Budgets and Spend extension).
 *
 * All of it are parts of figures that are counted elsewhere: none adds to a stage.
 */
export function budgetParts(
  budget: JsonRecord,
  contracts: readonly JsonRecord[],
  context: ReleaseContext,
): BudgetParts {
  const planned = listOf(budget['budgetBreakdown']).filter(isRecord);
  const spent = contracts.flatMap(({implementation}) =>
    listOf(recordOf(recordOf(implementation)['financialProgress'])['breakdown']).filter(isRecord),
  );
  const series = new SeriesSums();
  const funding: {source: Text; value?: Money}[] = [];
  planned.forEach((part, index) => {
    const path = `/planning/budget/budgetBreakdown/${index}`;
    const value = context.values.read(part['amount'], `${path}/amount`);
    const year = periodYear(part);
    if (value && year !== undefined) series.add(year, 'planned', value);
    const source = translatedText(recordOf(part['sourceParty']), 'name', context.language);
    if (source) funding.push(value ? {source, value} : {source});
  });
  for (const part of spent) putMeasures(part, series, context);
  const foreseen = new SeriesSums();
  for (const part of planned) putMeasures(part, foreseen, context);
  series.complete(foreseen);
  return {series: series.list(), funding: bySource(funding), rows: planned.length + spent.length};
}

/** Sums by period and measure, in the order of their first sight. */
class SeriesSums {
  readonly #sums = new Map<string, Series[number]>();

  add(period: string, measure: string, value: Money): void {
    const key = JSON.stringify([period, measure, value.currency]);
    const amount = (this.#sums.get(key)?.value.amount ?? 0) + value.amount;
    this.#sums.set(key, {period, measure, value: {...value, amount}});
  }

  /** Takes what only the other has: the same measure of one period told twice is one sum. */
  complete(other: SeriesSums): void {
    for (const [key, sum] of other.#sums) if (!this.#sums.has(key)) this.#sums.set(key, sum);
  }

  list(): Series {
    return [...this.#sums.values()].sort((a, b) => (a.period < b.period ? -1 : a.period > b.period ? 1 : 0));
  }
}

function periodYear(part: JsonRecord): string | undefined {
  const {startDate, endDate} = recordOf(part['period']);
  return isoDateOf(startDate ?? endDate)?.slice(0, 4);
}

function putMeasures(part: JsonRecord, series: SeriesSums, {issues, budgetCurrency}: ReleaseContext): void {
  const period = periodYear(part);
  const measures = part['measures'];
  if (period === undefined || budgetCurrency === undefined || !isRecord(measures)) return;
  for (const name of Object.keys(measures)) {
    if (isUnsafeKey(name)) continue;
    const amount = amountOf(measures[name], issues, `/measures${pointerStep(name)}`);
    if (Number.isNaN(amount)) continue;
    const known = isPaidMeasure(name) ? 'paid' : MEASURES.find(([pattern]) => pattern.test(name.trim()))?.[1];
    series.add(period, known ?? name, {amount, currency: budgetCurrency});
  }
}

/** One entry a source, with the sum of its parts where all are in one currency. */
function bySource(parts: readonly {source: Text; value?: Money}[]): BudgetParts['funding'] {
  const sources = new Map<string, {source: Text; value?: Money}>();
  for (const part of parts) {
    const key = `${firstOf(part.source)}\n${part.value?.currency ?? ''}`;
    const known = sources.get(key);
    if (known?.value && part.value)
      sources.set(key, {
        source: known.source,
        value: {...part.value, amount: known.value.amount + part.value.amount},
      });
    else if (!known) sources.set(key, part);
  }
  return [...sources.values()];
}
