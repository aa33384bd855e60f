import type {Deflator} from './dataset.js';

/**
 * Why a sum cannot be put into the prices of another year: the feed has no *deflator*; the deflator has no index of the year
 * of the sum, or none above zero; the sum itself is *missing*.
 */
export type NoRealPrice = 'missing' | 'no-deflator' | 'no-index';

/** A sum in the prices of the deflator's base year, or why there is none. */
export type RealFigure =
  | {readonly value: number; readonly reason?: undefined}
  | {readonly value?: undefined; readonly reason: NoRealPrice};

/**
 * What a sum of a year would be in the prices of the base year: the sum, divided by the price level of its year and multiplied
 * by that of the base year.
 *
 * An index whose base year is not 1 (100, or a chained index) is put right by that level; one that leaves its base year out
 * is taken as it is meant, base = 1. A year without an index has no real price: nothing is interpolated.
 */
export function inBasePrices(
  figure: number | undefined,
  year: number,
  deflator: Deflator | undefined,
): RealFigure {
  if (figure === undefined || !Number.isFinite(figure)) return {reason: 'missing'};
  if (!deflator) return {reason: 'no-deflator'};
  const level = priceLevel(year, deflator);
  return level === undefined ? {reason: 'no-index'} : {value: figure / level};
}

/** Prices of a year as a multiple of those of the base year; undefined where the index does not tell. */
export function priceLevel(year: number, {base, index}: Deflator): number | undefined {
  const [of, whole] = [levelIn(index, year), levelIn(index, base)];
  return of === undefined ? undefined : of / (whole ?? 1);
}

/** The years of these that the index does not tell. */
export function yearsWithoutIndex(years: readonly number[], deflator: Deflator): readonly number[] {
  return years.filter((year) => priceLevel(year, deflator) === undefined);
}

function levelIn(index: Deflator['index'], year: number): number | undefined {
  const level = Object.hasOwn(index, year) ? index[year] : undefined;
  return level !== undefined && Number.isFinite(level) && level > 0 ? level : undefined;
}
