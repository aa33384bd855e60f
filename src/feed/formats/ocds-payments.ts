import type {Money} from '../../model/project.js';
import {amountOf} from './amount.js';
import type {ReleaseContext} from './ocds-values.js';
import {isRecord, type JsonRecord, listOf, pointerStep, recordOf} from './record.js';
import {repeatedEntries} from './repeated-entries.js';

/** What was paid on a contract, and where that stands if not in its transactions. */
export interface Paid {
  readonly sum: Money;
  readonly from?: string;
}

/** Names of the measure of the Budgets and Spend extension that means money paid. Names are free there. */
const PAID = /^(?:paid|executed)$/i;

/**
 * The payments of a contract: its transactions (`value`; `amount` in OCDS 1.0), else what the Budgets and Spend extension
 * says: `financialProgress.totalSpend`, else the measure "Paid" of its breakdown. Never two of these together.
 *
 * @param path JSON Pointer of the contract inside its release
 */
export function paidOf(implementation: JsonRecord, path: string, context: ReleaseContext): Paid | undefined {
  const {transactions, financialProgress} = implementation;
  const at = `${path}/implementation`;
  const sum = transactionsOf(transactions, `${at}/transactions`, context);
  if (sum) return {sum};
  const {totalSpend, breakdown} = recordOf(financialProgress);
  const spent = context.values.read(totalSpend, `${at}/financialProgress/totalSpend`);
  if (spent) return {sum: spent, from: 'financialProgress.totalSpend'};
  const measured = measuredPaid(breakdown, `${at}/financialProgress/breakdown`, context);
  return measured && {sum: measured, from: 'financialProgress.breakdown[].measures'};
}

/** The name of a measure that is known to mean money paid. */
export function isPaidMeasure(name: string): boolean {
  return PAID.test(name.trim());
}

function transactionsOf(value: unknown, path: string, {values, issues}: ReleaseContext): Money | undefined {
  const repeated = repeatedEntries(value, 'transactions', path, issues);
  let paid: Money | undefined;
  listOf(value).forEach((transaction, index) => {
    if (!isRecord(transaction) || repeated.has(index)) return;
    const key = isRecord(transaction['value']) || !isRecord(transaction['amount']) ? 'value' : 'amount';
    const sum = values.read(transaction[key], `${path}/${index}/${key}`);
    if (!sum) return;
    if (!paid) paid = sum;
    else if (paid.currency === sum.currency) paid = {...paid, amount: paid.amount + sum.amount};
    else {
      const {amount, currency} = sum;
      const message = `The payments of the contract are in several currencies: ${amount} ${currency} is left out of its sum.`;
      issues.add('error', 'several-currencies', `${path}/${index}/${key}`, message, {amount, currency});
    }
  });
  return paid;
}

function measuredPaid(
  value: unknown,
  path: string,
  {issues, budgetCurrency}: ReleaseContext,
): Money | undefined {
  let [amount, some] = [0, false];
  listOf(value).forEach((row, index) => {
    const measures = recordOf(recordOf(row)['measures']);
    const name = Object.keys(measures).find(isPaidMeasure);
    if (name === undefined) return;
    const figure = amountOf(measures[name], issues, `${path}/${index}/measures${pointerStep(name)}`);
    if (Number.isNaN(figure)) return;
    amount += figure;
    some = true;
  });
  if (!some) return undefined;
  const message =
    'Payments are taken from the measure "Paid" of financialProgress.breakdown, whose name is free. Give "transactions".';
  issues.add('info', 'paid-from-measures', path, message);
  return {amount, currency: budgetCurrency ?? ''};
}
