import {type Measure, MEASURES} from '../model/measure.js';
import {monthOf} from '../model/period.js';
import {yearOf} from '../model/year.js';
import type {Figures, Group} from '../store/figures.js';
import {today} from '../store/today.js';
import {everyYear, openOn, type TimelinePeriod} from './timeline-period.js';

/** What a line is of: a stage of money, or the number of records where the feed has no money. */
export type SeriesKey = Measure | 'count';

/** Whether a figure grows through a year, so that one for part of it says nothing of the whole; plans are of whole years. */
export function grows(key: SeriesKey): boolean {
  return key !== 'planned' && key !== 'adjusted';
}

/** A figure for each period; undefined where nothing is known, which is never 0. */
export interface StageSeries {
  readonly key: SeriesKey;
  readonly values: readonly (number | undefined)[];
}

/** All lines of a timeline, in whole sums of their own time. */
export interface TimelineSeries {
  readonly periods: readonly TimelinePeriod[];
  readonly series: readonly StageSeries[];
  /** Months whose own figure is not known because the month before is missing. */
  readonly unsplit: number;
  /** True where plans are left out, because they are of whole years. */
  readonly withoutPlans: boolean;
}

/** The stages of money by year, of all years, whatever year is looked at: a facet ignores its own filter. */
export function yearSeries(figures: Figures): TimelineSeries {
  const groups = new Map<number, Group[]>();
  for (const group of figures.groups('year')) {
    const year = yearOf(group.entry.key);
    if (year !== undefined) groups.set(year, [...(groups.get(year) ?? []), group]);
  }
  const lines = figures.view.records === 'lines' ? figures.dataset.lines : undefined;
  const day = figures.dataset.meta.asOf ?? today();
  const periods = everyYear([...groups.keys()]).map(({year}): TimelinePeriod => {
    const month = lines && groups.has(year) ? monthOf(lines, year) : 0;
    if (month > 0) return month < 12 ? {year, upTo: month} : {year};
    const open = openOn(year, day);
    return open ? {year, open} : {year};
  });
  const keys: readonly SeriesKey[] =
    figures.measures.length > 0
      ? MEASURES.filter((measure) => figures.measures.includes(measure))
      : ['count'];
  const series = keys
    .map((key) => ({key, values: periods.map(({year}) => figureOf(groups.get(year) ?? [], key))}))
    .filter(({values}) => values.some((value) => value !== undefined));
  return {periods, series, unsplit: 0, withoutPlans: false};
}

/** Records that tell no year: they are on no line. */
export function withoutYear(figures: Figures): Group | undefined {
  return figures.groups('year').find(({entry, count}) => yearOf(entry.key) === undefined && count > 0);
}

function figureOf(groups: readonly Group[], key: SeriesKey): number | undefined {
  const told = groups
    .map(({count, sums}) => (key === 'count' ? count : sums[key]))
    .filter((value) => value !== undefined);
  return told.length === 0 ? undefined : told.reduce((sum, value) => sum + value, 0);
}
