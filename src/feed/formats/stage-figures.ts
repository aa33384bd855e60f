import type {MoneyKey} from '../../model/measure.js';
import type {MoneyBuilder} from '../../model/money-builder.js';
import {amountOf, LARGEST_AMOUNT} from './amount.js';
import type {IssueList} from './issue-list.js';
import {currencyOf, readUnit} from './read-unit.js';
import {isRecord, type JsonRecord} from './record.js';

/** A record that names its money by our own words. */
export type StageRecord = {readonly [Key in MoneyKey]?: unknown};

/** How the figures of a record are to be read. */
export interface Pricing {
  readonly unit: number;
  readonly currency: string;
}

/**
 * Puts the money of a record of the library's own feed; null and missing stay missing.
 *
 * The stages are written out one by one: reading them by a loop over names takes three times as long.
 */
export function putStages(
  money: MoneyBuilder,
  row: number,
  record: StageRecord,
  pricing: Pricing,
  issues: IssueList,
): void {
  const {planned, adjusted, contracted, paid, final, amount, refined, committed, proposed} = record;
  if (planned !== undefined && planned !== null) put(money, 'planned', row, planned, pricing, issues);
  if (adjusted !== undefined && adjusted !== null) put(money, 'adjusted', row, adjusted, pricing, issues);
  if (contracted !== undefined && contracted !== null)
    put(money, 'contracted', row, contracted, pricing, issues);
  if (paid !== undefined && paid !== null) put(money, 'paid', row, paid, pricing, issues);
  if (final !== undefined && final !== null) put(money, 'final', row, final, pricing, issues);
  if (amount !== undefined && amount !== null) put(money, 'amount', row, amount, pricing, issues);
  if (refined !== undefined && refined !== null) put(money, 'refined', row, refined, pricing, issues);
  if (committed !== undefined && committed !== null) put(money, 'committed', row, committed, pricing, issues);
  if (proposed !== undefined && proposed !== null) put(money, 'proposed', row, proposed, pricing, issues);
}

function put(
  money: MoneyBuilder,
  key: MoneyKey,
  row: number,
  value: unknown,
  pricing: Pricing,
  issues: IssueList,
): void {
  if (typeof value === 'number' && Math.abs(value) < LARGEST_AMOUNT) {
    money.set(key, row, value * pricing.unit, pricing.currency);
    return;
  }
  const {amount, unit, currency} = figureOf(value, pricing, issues);
  money.set(key, row, amountOf(amount, issues, `/${key}`) * unit, currency);
}

/**
 * A figure as it stands, with how it is to be read: plain, or `{"amount": …, "currency": …, "unit": …}`.
 *
 * A currency that cannot be read is `''`, never that of the feed.
 */
export function figureOf(
  value: unknown,
  pricing: Pricing,
  issues: IssueList,
): Pricing & {readonly amount: unknown} {
  const stated: JsonRecord = isRecord(value) && 'amount' in value ? value : {amount: value};
  const {amount, currency, unit} = stated;
  return {
    amount,
    currency: ownCurrency(currency, pricing.currency),
    unit: unit === undefined ? pricing.unit : (readUnit(unit, issues) ?? NaN),
  };
}

/** The currency stated beside a figure or in a record; that of the feed where none is. */
export function ownCurrency(stated: unknown, ofFeed: string): string {
  return stated === undefined || stated === null ? ofFeed : (currencyOf(stated) ?? '');
}
