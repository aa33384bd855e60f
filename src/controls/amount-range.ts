import type {Formats} from '../i18n/formats.js';
import type {NumberScale} from '../i18n/numbers.js';
import type {Measure} from '../model/measure.js';
import {valuesIn} from '../model/money.js';
import type {Where} from '../model/where.js';
import type {Figures} from '../store/figures.js';

/** Between which sums a reader may choose, whatever is filtered now. */
export interface AmountRange {
  readonly measure: Measure;
  /** The least and the greatest sum that any project states, whole currency units. */
  readonly least: number;
  readonly most: number;
}

type Bounds = NonNullable<Where['amount']>;

/** A bound as typed: what it means in whole currency units, nothing where it is blank, `NaN` where it is no number. */
export type TypedBound = number | undefined;

const known = new WeakMap<Float64Array, Pick<AmountRange, 'least' | 'most'>>();

/**
 * The sums of the shown stage; undefined where there are no two to choose between.
 *
 * Budget lines have none: the parts of a classification above a bound are no part of the budget that anyone asked for.
 */
export function amountRange({table, view}: Figures): AmountRange | undefined {
  const {measure, records, currency} = view;
  if (!measure || records !== 'projects') return undefined;
  const values = valuesIn(table, measure, currency);
  let ends = known.get(values);
  if (!ends) known.set(values, (ends = endsOf(values)));
  return ends.least < ends.most ? {measure, ...ends} : undefined;
}

/** The unit in which bounds are typed: small enough for the least sums, large enough to be typed. */
export function amountScale({most, least}: AmountRange, currency: string, {scale}: Formats): NumberScale {
  return scale(Math.max(Math.abs(most), Math.abs(least)) / 100, currency);
}

/**
 * Reads a sum as people write it: `12,5`, `1 200`, `1,200.50` where the language sets thousands apart by commas.
 *
 * @param divisor what the unit is of
 */
export function readBound(text: string, divisor: number, {decimal}: Formats): TypedBound {
  const digits = text.replace(/[\s\u00a0\u202f'’]/g, '').replace('\u2212', '-');
  if (digits === '') return undefined;
  const commasGroup = decimal(0.5).includes('.') && /^-?\d{1,3}(,\d{3})+(\.\d*)?$/.test(digits);
  const plain = commasGroup ? digits.replaceAll(',', '') : digits.replace(',', '.');
  if (!/^-?(\d+\.?\d*|\.\d+)$/.test(plain)) return NaN;
  return Math.round(Number(plain) * divisor * 100) / 100;
}

/** A bound as it is put into its field. */
export function writeBound(sum: number | undefined, divisor: number, {decimal}: Formats): string {
  return sum === undefined ? '' : decimal(sum / divisor, 6);
}

/** Why two bounds cannot be used; undefined where they can. */
export function boundsFault(min: TypedBound, max: TypedBound): 'unreadable' | 'reversed' | undefined {
  if (Number.isNaN(min) || Number.isNaN(max)) return 'unreadable';
  return min !== undefined && max !== undefined && min > max ? 'reversed' : undefined;
}

/** The conditions with other bounds; two blank ones take the condition off. */
export function withAmount(where: Where, min: TypedBound, max: TypedBound): Where {
  const {amount: _, ...others} = where;
  if (min === undefined && max === undefined) return others;
  const amount: Bounds = {...(min === undefined ? {} : {min}), ...(max === undefined ? {} : {max})};
  return {...others, amount};
}

function endsOf(values: Float64Array): Pick<AmountRange, 'least' | 'most'> {
  let [least, most] = [Infinity, -Infinity];
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return {least, most};
}
