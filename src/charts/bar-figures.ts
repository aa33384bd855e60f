import type {Dimension} from '../model/dimension.js';
import type {Measure, Per} from '../model/measure.js';
import {residentsOf} from '../model/per-resident.js';
import type {Figures} from '../store/figures.js';
import {type BarRow, foldRows} from './bar-rows.js';
import {residentsInView} from './residents.js';

/** How the sums of a row are put: divided by one, by its residents, or by the whole. Undefined where they cannot be. */
export type Divisor = (row: BarRow) => number | undefined;

/** Ways to put the sums of some rows that make sense for them. */
export function persFor(
  rows: readonly BarRow[],
  measure: Measure,
  dimension: Dimension,
  figures: Figures,
): readonly Per[] {
  const pers: Per[] = ['total'];
  const resident = divisorFor('resident', rows, measure, dimension, figures);
  if (rows.some((row) => row.kind === 'entry' && resident(row) !== undefined)) pers.push('resident');
  const share = divisorFor('share', rows, measure, dimension, figures);
  if (rows.some((row) => share(row) !== undefined)) pers.push('share');
  return pers;
}

/**
 * By regions each row is divided by its own residents; by anything else by all residents of the view. A share is of the sum of
 * all rows, and there is none where some are negative.
 */
export function divisorFor(
  per: Per,
  rows: readonly BarRow[],
  measure: Measure,
  dimension: Dimension,
  figures: Figures,
): Divisor {
  if (per === 'total') return () => 1;
  if (per === 'share') {
    const whole = foldRows(rows).sums[measure];
    const mixed = rows.some(({sums}) => (sums[measure] ?? 0) < 0);
    return () => (whole && !mixed ? whole : undefined);
  }
  const {population} = figures.dataset.meta;
  if (dimension === 'region') return ({keys}) => residentsOf(population, keys)?.value;
  const all = residentsInView(figures);
  return () => ('population' in all ? all.population.value : undefined);
}
