import type {MoneyKey} from '../../model/measure.js';
import type {Money} from '../../model/project.js';
import {amountOf} from './amount.js';
import {dayOfWord, elementsOf, wordIn} from './iati-tree.js';
import type {IssueList} from './issue-list.js';
import type {ProjectWriter} from './project-writer.js';
import {currencyOf} from './read-unit.js';
import type {JsonRecord} from './record.js';

/** Transaction types of 2.0x and 1.x, in upper case, with the words of files without codes. Incoming funds, repayments and loans are none of our stages. */
const STAGES: ReadonlyMap<string, MoneyKey> = new Map([
  ['2', 'contracted'],
  ['C', 'contracted'],
  ['3', 'paid'],
  ['D', 'paid'],
  ['4', 'paid'],
  ['E', 'paid'],
  ['COMMITMENT', 'contracted'],
  ['DISBURSEMENT', 'paid'],
  ['EXPENDITURE', 'paid'],
]);
/** Decimals of XML Schema, as XML has no numbers. */
const DECIMAL = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)\s*$/;

/** A part of the plan. */
interface BudgetPart {
  readonly period: string;
  readonly revised: boolean;
  readonly value: Money;
}

/** A sum that adds to a stage. */
export interface IatiSum {
  readonly stage: MoneyKey;
  readonly value: Money;
  /** Day of a transaction, or first day of a budget. */
  readonly at: string | undefined;
  /** JSON Pointer inside the activity. */
  readonly path: string;
}

/**
 * The sums of an activity.
 *
 * Planned are the budgets in force: a revised one takes the place of original ones of the same period only. Planned
 * disbursements repeat the budget and are not among them.
 */
export function iatiSums(activity: JsonRecord, fallback: string, issues: IssueList): readonly IatiSum[] {
  const currency = currencyOf(wordIn([activity], 'defaultcurrency')) ?? fallback;
  return [...budgetSums(activity, currency, issues), ...transactionSums(activity, currency, issues)];
}

/** Adds up the stages of a project; what is in another currency than the first sum of its stage is left out and reported. */
export function putSums(
  row: number,
  sums: readonly IatiSum[],
  writer: ProjectWriter,
  issues: IssueList,
): void {
  for (const {stage, value, path} of sums) {
    if (writer.money.add(stage, row, value.amount, value.currency)) continue;
    const {amount, currency} = value;
    const message = `The sums of the activity are in several currencies: ${amount} ${currency} is left out of its sum.`;
    issues.add('error', 'several-currencies', path, message, {amount, currency});
  }
}

function budgetSums(activity: JsonRecord, currency: string, issues: IssueList): readonly IatiSum[] {
  const parts = elementsOf(activity, 'budget', 'budgets').flatMap(
    (budget, index): (BudgetPart & {path: string; at: string | undefined})[] => {
      const path = `/budget/${index}/value`;
      const value = valueOf(budget, currency, path, issues);
      const [start, end] = [dayIn(budget, 'periodstart'), dayIn(budget, 'periodend')];
      const revised = ['2', 'revised'].includes((wordIn([budget], 'type') ?? '').toLowerCase());
      return value ? [{period: `${start ?? ''}/${end ?? ''}`, revised, value, path, at: start ?? end}] : [];
    },
  );
  const replaced = new Set(parts.filter(({revised}) => revised).map(({period}) => period));
  return parts
    .filter(({revised, period}) => revised || period === '/' || !replaced.has(period))
    .map(({value, path, at}) => ({stage: 'planned', value, path, at}));
}

function transactionSums(activity: JsonRecord, currency: string, issues: IssueList): readonly IatiSum[] {
  const transactions = elementsOf(activity, 'transaction', 'transactions');
  const repeated = repeatedTransactions(transactions, issues);
  return transactions.flatMap((transaction, index): IatiSum[] => {
    if (repeated.has(index)) return [];
    const types = elementsOf(transaction, 'transactiontype', 'type');
    const stage = STAGES.get((wordIn(types, 'code') ?? wordIn(types) ?? '').toUpperCase());
    const path = `/transaction/${index}/value`;
    const value = stage && valueOf(transaction, currency, path, issues);
    return value
      ? [{stage, value, path, at: dayIn(transaction, 'transactiondate') ?? dayIn(transaction, 'date')}]
      : [];
  });
}

/**
 * Positions of transactions that repeat an earlier one word for word and have its `ref`: they count once. Without a `ref`
 * both count and it is told, as an activity may have paid one sum twice on a day.
 */
function repeatedTransactions(transactions: readonly JsonRecord[], issues: IssueList): ReadonlySet<number> {
  const repeated = new Set<number>();
  if (transactions.length < 2) return repeated;
  const seen = new Set<string>();
  transactions.forEach((transaction, index) => {
    const text = JSON.stringify(transaction);
    if (!seen.has(text)) {
      seen.add(text);
      return;
    }
    const id = wordIn([transaction], 'ref');
    const path = `/transaction/${index}`;
    if (id === undefined) {
      const message =
        'The transaction repeats an earlier one of its activity word for word, and both are counted. Take it out, or give each a "ref" if both are meant.';
      issues.add('warning', 'repeated-transaction', path, message);
      return;
    }
    repeated.add(index);
    const message = `The entry "${id}" of "transaction" is repeated with the same content; once is counted.`;
    issues.add('warning', 'repeated-entry', path, message, {id, field: 'transaction'});
  });
  return repeated;
}

function valueOf(holder: JsonRecord, currency: string, path: string, issues: IssueList): Money | undefined {
  const [value] = elementsOf(holder, 'value');
  if (!value) return undefined;
  const stated = value['text'] ?? value['amount'] ?? value['value'];
  const amount =
    typeof stated === 'string' && DECIMAL.test(stated)
      ? amountOf(Number(stated), issues, path)
      : amountOf(stated, issues, path);
  return Number.isNaN(amount)
    ? undefined
    : {amount, currency: currencyOf(wordIn([value], 'currency')) ?? currency};
}

function dayIn(holder: JsonRecord, name: string): string | undefined {
  const elements = elementsOf(holder, name);
  return dayOfWord(wordIn(elements, 'isodate') ?? wordIn(elements));
}
