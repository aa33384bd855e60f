import type {Measure} from '../model/measure.js';
import type {Figures} from '../store/figures.js';

/** Projects together, as a mark shows them. Each is counted once, at its first place. */
export interface Tally {
  /** Projects counted here. */
  count: number;
  /** Further places here of projects that are counted at another. */
  further: number;
  /** How many of the projects state the chosen sum; without one the sum is missing, not 0. */
  stated: number;
  value: number;
  /** The two sides of the paid share, over projects that state both. */
  whole: number;
  paid: number;
}

/** What paid money is compared with where the chosen measure is the paid money itself. */
const WHOLES: readonly Measure[] = ['contracted', 'adjusted', 'planned'];

/** The measure that the paid share is a share of; undefined where a feed cannot tell it. */
export function wholeMeasure({measures, view}: Pick<Figures, 'measures' | 'view'>): Measure | undefined {
  if (!measures.includes('paid') || view.measure === 'amount') return undefined;
  return view.measure === 'paid' ? WHOLES.find((measure) => measures.includes(measure)) : view.measure;
}

/** One project by itself. */
export function tallyOf(figures: Figures, row: number, whole: Measure | undefined): Tally {
  const value = figures.valueOf(row);
  const of = whole && figures.valueOf(row, whole);
  const paid = whole && figures.valueOf(row, 'paid');
  const both = of !== undefined && paid !== undefined;
  return {
    count: 1,
    further: 0,
    stated: value === undefined ? 0 : 1,
    value: value ?? 0,
    whole: both ? of : 0,
    paid: both ? paid : 0,
  };
}

/** A place of a project that is counted at another place. */
export const FURTHER_PLACE: Readonly<Tally> = {count: 0, further: 1, stated: 0, value: 0, whole: 0, paid: 0};

/** Adds the second to the first. */
export function addTally(sum: Tally, other: Readonly<Tally>): void {
  sum.count += other.count;
  sum.further += other.further;
  sum.stated += other.stated;
  sum.value += other.value;
  sum.whole += other.whole;
  sum.paid += other.paid;
}

/** The sum, undefined where no project states one. */
export function sumOf({stated, value}: Readonly<Tally>): number | undefined {
  return stated > 0 ? value : undefined;
}

/** The paid share; it may pass 1. Undefined where it cannot be told. */
export function paidShare({whole, paid}: Readonly<Tally>): number | undefined {
  return whole > 0 ? paid / whole : undefined;
}
