import type {Total} from '../store/figures.js';
import {axisOf} from './bar-layout.js';
import {type BarRow, foldRows} from './bar-rows.js';
import {type BarQuery, barView, type BarView} from './bar-view.js';

/** What a treemap is asked to show. */
export interface TreemapQuery extends BarQuery {
  /** How many of the largest are left out, because the reader opened what was folded. */
  readonly skipped: number;
}

/** Everything about the parts of a whole but their places, words and colours. */
export interface TreemapView extends BarView {
  /** Parts below zero, which no area can show. */
  readonly below: readonly BarRow[];
  /** The whole that shares are of; undefined where some parts are below zero. */
  readonly whole: number | undefined;
  /** The figure that an area stands for; NaN where it is missing. */
  size(row: BarRow): number;
}

/**
 * The parts of a whole, the largest first; those that matter least are folded into one, then come what is not broken down and
 * what is not told. `rows` and `below` together are the whole.
 *
 * Areas are always of whole sums: what each region has per resident does not add up to anything.
 */
export function treemapView({skipped, most, ...query}: TreemapQuery): TreemapView {
  const view = barView({...query, most: Infinity});
  const size = (row: Total) => (view.measure ? (row.sums[view.measure] ?? NaN) : row.count);
  const told = view.all.filter((row) => row.kind === 'entry' && !(size(row) < 0));
  const others = view.all.filter((row) => row.kind !== 'entry' && !(size(row) < 0));
  const below = view.all.filter((row) => size(row) < 0);
  const left = told.slice(skipped);
  const kept = left.length <= most ? left : left.slice(0, Math.max(1, most - 1));
  const folded = left.slice(kept.length);
  const rows = [...kept, ...(folded.length > 0 ? [foldRows(folded)] : []), ...(skipped > 0 ? [] : others)];
  const pers = view.pers.filter((per) => per !== 'resident' || query.dimension !== 'region');
  const per = pers.includes(view.per) ? view.per : 'total';
  const value: BarView['value'] =
    per === view.per
      ? (row, stage) => view.value(row, stage)
      : (row, stage = view.measure) => (stage ? row.sums[stage] : row.count);
  return {
    ...view,
    rows,
    pers,
    per,
    value,
    axis: axisOf([...rows, ...below].map((row) => value(row))),
    below: skipped > 0 ? [] : below,
    whole: below.length > 0 || !view.total ? undefined : size(view.total),
    size,
  };
}
