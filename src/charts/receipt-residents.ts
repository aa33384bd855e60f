import type {Measure} from '../model/measure.js';
import type {Figures} from '../store/figures.js';
import {residentsInView} from './residents.js';

/** What the money of a receipt comes to for each resident. */
export interface ReceiptResidents {
  readonly people: number;
  /** ISO date of the number of residents. */
  readonly date: string;
  readonly each: number;
  /** For each day that the figures are of; undefined for projects, which run over years. */
  readonly day: number | undefined;
}

/** Stages that are of the whole year, also before its end. */
const PLANS: readonly Measure[] = ['planned', 'adjusted'];

/**
 * A sum per resident, and per day of the year or of the part of it that the figures are of.
 *
 * @returns undefined where no dated number of residents covers the money
 */
export function receiptResidents(
  figures: Figures,
  measure: Measure,
  net: number | undefined,
): ReceiptResidents | undefined {
  const residents = residentsInView(figures);
  if (net === undefined || !('population' in residents)) return undefined;
  const {value, date} = residents.population;
  const each = net / value;
  const {period} = figures;
  const month = PLANS.includes(measure) ? undefined : period?.month;
  const days = period && period.from === period.to ? daysOf(period.to, month) : undefined;
  return {people: value, date, each, day: days === undefined ? undefined : each / days};
}

/** Days from 1 January to the end of a month, of the whole year without one. */
export function daysOf(year: number, month = 12): number {
  return Math.round((Date.UTC(year, month, 1) - Date.UTC(year, 0, 1)) / 86_400_000);
}
