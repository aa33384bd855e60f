import {Cube} from '../model/cube.js';
import type {LineTable} from '../model/dataset.js';
import {MEASURES} from '../model/measure.js';
import {valuesIn} from '../model/money.js';
import {yearOf} from '../model/year.js';
import type {Figures} from '../store/figures.js';
import {maskView} from '../store/mask-view.js';
import {everyMonth, type Grain} from './timeline-period.js';
import {grows, type StageSeries, type TimelineSeries} from './timeline-series.js';

const WHOLE_YEAR = 0;
const DECEMBER = 12;
/** Slots of a year: the whole year and twelve months. */
const SLOTS = 13;

/** Whether any year of a budget has figures of more than one month. */
export function hasMonths({month, dimensions}: LineTable): boolean {
  const first = new Map<number, number>();
  const codes = dimensions.year?.codes;
  return month.some((of, row) => {
    if (of === WHOLE_YEAR || !codes) return false;
    const year = codes[row] ?? 0;
    const before = first.get(year);
    if (before === undefined) first.set(year, of);
    return before !== undefined && before !== of;
  });
}

/** What the feed says of every month of every year: the figures grow from 1 January. Made once for each view. */
const kept = new WeakMap<Figures, Pick<TimelineSeries, 'periods' | 'series'>>();

/**
 * The stages of money by month, of all years, whatever year is looked at.
 *
 * `cumulative` gives the figures as published, from 1 January. `month` gives the difference to the month before; January stands
 * for itself. Where the month before is missing there is no difference: a gap, counted in `unsplit`. Plans are of a whole year in
 * whatever month they are told, so they have no difference and are left out (`withoutPlans`). A month counts only where every
 * region that tells the stage in that year tells it in that month.
 */
export function monthSeries(figures: Figures, grain: Exclude<Grain, 'year'>): TimelineSeries {
  const known = kept.get(figures) ?? cumulativeSums(figures);
  kept.set(figures, known);
  const {periods, series} = known;
  if (grain === 'cumulative') return {periods, series, unsplit: 0, withoutPlans: false};
  const flows = series.filter(({key}) => grows(key));
  let unsplit = 0;
  const split = flows.map(({key, values}) => ({
    key,
    values: values.map((value, at) => {
      const period = periods[at];
      const before = period?.month === 1 ? 0 : values[at - 1];
      if (value !== undefined && before === undefined) unsplit++;
      return value === undefined || before === undefined ? undefined : value - before;
    }),
  }));
  return {periods, series: split, unsplit, withoutPlans: flows.length < series.length};
}

function cumulativeSums(figures: Figures): Pick<TimelineSeries, 'periods' | 'series'> {
  const {dataset, view, measures} = figures;
  const {lines} = dataset;
  const rows = rowsOfAllMonths(figures);
  const {year, region} = lines.dimensions;
  const years = (year?.entries ?? []).map(({key}) => yearOf(key));
  const told = years.filter((of) => of !== undefined);
  const first = Math.min(...told);
  const span = told.length === 0 ? 0 : Math.max(...told) - first + 1;
  const regions = region?.entries.length ?? 1;
  const stages = MEASURES.filter((measure) => measures.includes(measure));
  const all = stages.map((stage) => {
    const sums = new Float64Array(span * regions * SLOTS).fill(NaN);
    const values = valuesIn(lines, stage, view.currency);
    for (const row of rows) {
      const value = values[row] ?? NaN;
      const of = years[year?.codes[row] ?? 0];
      if (Number.isNaN(value) || of === undefined) continue;
      const slot = ((of - first) * regions + (region?.codes[row] ?? 0)) * SLOTS + (lines.month[row] ?? 0);
      const before = sums[slot] ?? NaN;
      sums[slot] = Number.isNaN(before) ? value : before + value;
    }
    return {key: stage, values: wholeMonths(sums, span, regions, !grows(stage))};
  });
  return trimmed(all, first * 12);
}

/** Rows of every period of every year that pass the other conditions. */
function rowsOfAllMonths({dataset, view}: Figures): Uint32Array {
  const cube = new Cube(dataset.lines);
  const {year: _, ...values} = view.where.values;
  maskView(cube, dataset, {...view, where: {...view.where, values, years: {}}});
  cube.mask('closing', undefined);
  return cube.rows();
}

/** Sums of all regions by month; missing where a region that tells the stage in that year does not tell it in that month. */
function wholeMonths(
  sums: Float64Array,
  span: number,
  regions: number,
  plan: boolean,
): readonly (number | undefined)[] {
  const months: (number | undefined)[] = [];
  for (let year = 0; year < span; year++) {
    const slots = Array.from({length: regions}, (_, region) => {
      const start = (year * regions + region) * SLOTS;
      return sums.subarray(start, start + SLOTS);
    }).filter((of) => of.some((value) => !Number.isNaN(value)));
    for (let month = 1; month <= DECEMBER; month++) {
      const parts = slots.map((of) => valueAt(of, month, plan));
      const sum = parts.reduce((total, part) => total + part, 0);
      months.push(parts.length === 0 || Number.isNaN(sum) ? undefined : sum);
    }
  }
  return months;
}

/** A figure of the whole year stands for its December; a plan that is told for the whole year only, for every month. */
function valueAt(slots: Float64Array, month: number, plan: boolean): number {
  const whole = slots[WHOLE_YEAR] ?? NaN;
  const byMonth = slots.subarray(1).some((value) => !Number.isNaN(value));
  if (!Number.isNaN(whole) && (month === DECEMBER || (plan && !byMonth))) return whole;
  return slots[month] ?? NaN;
}

/** Leaves out what lies before the first and after the last month that is told; and stages that tell none. */
function trimmed(all: readonly StageSeries[], origin: number): Pick<TimelineSeries, 'periods' | 'series'> {
  const flows = all.filter(({key}) => grows(key));
  const told = (series: readonly StageSeries[]) =>
    series.flatMap(({values}) => values.flatMap((value, at) => (value === undefined ? [] : [at])));
  const months = told(flows).length > 0 ? told(flows) : told(all);
  if (months.length === 0) return {periods: [], series: []};
  const [from, to] = [Math.min(...months), Math.max(...months)];
  return {
    periods: everyMonth(origin + from, origin + to),
    series: all
      .map(({key, values}) => ({key, values: values.slice(from, to + 1)}))
      .filter(({values}) => values.some((value) => value !== undefined)),
  };
}
