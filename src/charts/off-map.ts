import {valuesIn} from '../model/money.js';
import type {Figures} from '../store/figures.js';
import {rowsWithPlace} from '../store/mask-view.js';

/** Projects of a view that have no place: how many, and the sum of the measure looked at, undefined where none states it. */
export interface OffMap {
  readonly count: number;
  readonly sum: number | undefined;
}

/** What a map cannot show of the figures: projects without a place. Lines of a budget are not missed there. */
export function offMap(figures: Figures): OffMap {
  const {dataset, view, table} = figures;
  if (view.records !== 'projects') return {count: 0, sum: undefined};
  const {total} = figures;
  if (dataset.projects.places.project.length === 0)
    return {count: total.count, sum: view.measure && total.sums[view.measure]};
  const {rows} = figures;
  const placed = rowsWithPlace(dataset.projects);
  const values = view.measure && valuesIn(table, view.measure, view.currency);
  let count = 0;
  let sum: number | undefined;
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] as number;
    if (placed[row]) continue;
    count++;
    const value = values?.[row] ?? NaN;
    if (!Number.isNaN(value)) sum = (sum ?? 0) + value;
  }
  return {count, sum};
}
