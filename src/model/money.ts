import type {Table} from './dataset.js';
import {type Measure, MEASURES} from './measure.js';

/** Columns of one currency, by column of several. A table's columns never change, so the work is done once. */
const kept = new WeakMap<Float64Array, Map<number, Float64Array>>();

/** What a table may show money of: the stages it has in their order, then *amount*. */
export function measuresOf(table: Pick<Table, 'money'>): readonly Measure[] {
  return MEASURES.filter((measure) => table.money[measure]);
}

/** The measure shown until a reader chooses: the first the table has, since the later ones grow out of it. */
export function defaultMeasure(table: Pick<Table, 'money'>): Measure | undefined {
  return measuresOf(table)[0];
}

/**
 * The figures of a measure in one currency: NaN in rows that have none or have one in another currency.
 *
 * The same array at every call, the table's own where there is one currency; not to be changed.
 *
 * @param currency index into `Meta.currencies`
 */
export function valuesIn(
  table: Pick<Table, 'money' | 'currencyOf' | 'size'>,
  measure: Measure,
  currency: number,
): Float64Array {
  const all = table.money[measure];
  if (!all) return missing(table);
  const currencies = table.currencyOf?.[measure];
  if (!currencies && currency === 0) return all;
  const byCurrency = kept.get(all) ?? new Map<number, Float64Array>();
  kept.set(all, byCurrency);
  let values = byCurrency.get(currency);
  if (!values) {
    values = all.map((value, row) => ((currencies?.[row] ?? 0) === currency ? value : NaN));
    byCurrency.set(currency, values);
  }
  return values;
}

const missingOf = new WeakMap<object, Float64Array>();

function missing(table: Pick<Table, 'size'>): Float64Array {
  let values = missingOf.get(table);
  if (!values) missingOf.set(table, (values = new Float64Array(table.size).fill(NaN)));
  return values;
}
