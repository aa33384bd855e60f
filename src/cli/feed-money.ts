import type {Table} from '../model/dataset.js';
import {MEASURES, type MoneyKey, SIDE_MONEY} from '../model/measure.js';

const MONEY_KEYS: readonly MoneyKey[] = [...MEASURES, ...SIDE_MONEY];

/** The money of one row as the library's own feed writes it. */
export type MoneyRecord = {readonly currency?: string} & {
  readonly [Key in MoneyKey]?: number | {readonly amount: number; readonly currency: string};
};

/**
 * The figures of a row in whole units; a missing one is left out.
 *
 * A row of another currency than the first of the feed names it once; a row of several names it at each figure. Proposed
 * money that stands for planned is written as proposed alone.
 */
export function moneyRecord(
  {money, currencyOf}: Table,
  row: number,
  currencies: readonly string[],
): MoneyRecord {
  const figures = MONEY_KEYS.flatMap((key) => {
    const amount = money[key]?.[row] ?? NaN;
    if (Number.isNaN(amount) || (key === 'planned' && money.planned === money.proposed)) return [];
    return [{key, amount, currency: currencies[currencyOf?.[key]?.[row] ?? 0] ?? ''}];
  });
  const [ofFeed = ''] = currencies;
  const ofRow = new Set(figures.map(({currency}) => currency));
  const [single = ofFeed] = ofRow.size === 1 ? ofRow : [ofFeed];
  return {
    ...(single === ofFeed ? {} : {currency: single}),
    ...Object.fromEntries(
      figures.map(({key, amount, currency}) => [key, currency === single ? amount : {amount, currency}]),
    ),
  };
}
