import type {LineTable} from '../model/dataset.js';
import {inBasePrices, priceLevel, yearsWithoutIndex} from '../model/real-prices.js';
import type {Where} from '../model/where.js';
import {yearOf} from '../model/year.js';
import type {Figures, Group} from '../store/figures.js';
import {type Axis, axisOf} from './bar-layout.js';
import {axisTicks} from './axis-ticks.js';
import {type LinePath, linePath} from './timeline-path.js';
import {residentsOfAllYears} from './timeline-residents.js';
import {hasMonths, monthSeries} from './timeline-months.js';
import {type Grain, GRAINS, isOver, type TimelinePeriod} from './timeline-period.js';
import {grows, type SeriesKey, type StageSeries, withoutYear, yearSeries} from './timeline-series.js';

/** Prices of each year's own time, or all of the deflator's base year. */
export type Prices = 'nominal' | 'real';

/** What the reader asked for; what the feed cannot give is not taken up. */
export interface TimelineQuery {
  readonly grain: Grain;
  readonly prices: Prices;
}

/** One line as it is drawn. */
export interface TimelineLine extends LinePath {
  readonly key: SeriesKey;
  /** In the prices asked for, per resident where asked for. */
  readonly values: readonly (number | undefined)[];
  /** Whole sums in the prices of their time. */
  readonly sums: readonly (number | undefined)[];
  /** True for the stage that every linked element looks at. */
  readonly chosen: boolean;
}

/** Everything about a timeline but its words and colours. */
export interface TimelineView {
  readonly grain: Grain;
  /** Steps that this feed can give; one alone leaves no choice. */
  readonly grains: readonly Grain[];
  readonly prices: Prices;
  /** Whether sums can be put into the prices of one year. */
  readonly realPrices: boolean;
  /** Years of the figures that the price index does not tell. */
  readonly unindexed: readonly number[];
  /** Sums are divided by so many people; 1 for whole sums. */
  readonly people: number;
  readonly periods: readonly TimelinePeriod[];
  readonly lines: readonly TimelineLine[];
  readonly axis: Axis;
  readonly ticks: readonly number[];
  /** False where the stages are in units that contradict each other or of unlike years: then one at a time is drawn. */
  readonly comparable: boolean;
  readonly unsplit: number;
  readonly withoutPlans: boolean;
  /** Records that tell no year. */
  readonly untold: Group | undefined;
}

const months = new WeakMap<LineTable, boolean>();

/** Lays out the lines of a feed over time. */
export function timelineView(figures: Figures, query: TimelineQuery): TimelineView {
  const {view, dataset, currency} = figures;
  const grains = grainsOf(figures);
  const grain = grains.includes(query.grain) ? query.grain : 'year';
  const {periods, series, unsplit, withoutPlans} =
    grain === 'year' ? yearSeries(figures) : monthSeries(figures, grain);
  const {incomparable} = dataset.meta;
  const comparable = !incomparable || (incomparable === 'years' && view.records === 'lines');
  const {deflator} = dataset.meta;
  const money = currency !== undefined;
  const years = [...new Set(periods.map(({year}) => year))];
  const realPrices =
    money && deflator !== undefined && years.some((year) => priceLevel(year, deflator) !== undefined);
  const prices = realPrices ? query.prices : 'nominal';
  const residents = money && view.per === 'resident' ? residentsOfAllYears(figures) : undefined;
  const people = residents && 'population' in residents ? residents.population.value : 1;
  const put = (sum: number | undefined, at: number) => {
    const year = periods[at]?.year ?? 0;
    const value = prices === 'real' ? inBasePrices(sum, year, deflator).value : sum;
    return value === undefined ? undefined : value / people;
  };
  const drawn = (comparable ? series : oneOf(series, view.measure)).map(({key, values}) => ({
    key,
    sums: values,
    values: values.map(put),
  }));
  const axis = axisOf(drawn.flatMap(({values}) => values));
  return {
    grain,
    grains,
    prices,
    realPrices,
    unindexed: deflator ? yearsWithoutIndex(years, deflator) : [],
    people,
    periods,
    lines: drawn.map(({key, sums, values}) => ({
      key,
      sums,
      values,
      chosen: key === view.measure,
      ...linePath(values, axis, (at) => joins(key, grain, view.records, periods, at)),
    })),
    axis,
    ticks: axisTicks(axis.min, axis.max),
    comparable,
    unsplit,
    withoutPlans,
    untold: withoutYear(figures),
  };
}

function oneOf(series: readonly StageSeries[], wanted: SeriesKey | undefined): readonly StageSeries[] {
  return [series.find(({key}) => key === wanted) ?? series[0]].filter((one) => one !== undefined);
}

/** The years that a condition lets through, as far as they are a span; undefined where all years pass. */
export function chosenYears({years, values}: Where): ((year: number) => boolean) | undefined {
  const keys = values.year?.map(yearOf) ?? [];
  if (!years && keys.length === 0) return undefined;
  const {from = -Infinity, to = Infinity} = years ?? {};
  return (year) => year >= from && year <= to && (keys.length === 0 || keys.includes(year));
}

/** Runs of periods that follow each other and pass, as first and last index. */
export function runsOf(
  periods: readonly TimelinePeriod[],
  passes: (year: number) => boolean,
): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  periods.forEach(({year}, at) => {
    if (!passes(year)) return;
    const last = runs.at(-1);
    if (last && last[1] === at - 1) last[1] = at;
    else runs.push([at, at]);
  });
  return runs;
}

/** Months are offered where the feed has them; a bound on amounts would let through other lines in each month. */
function grainsOf({dataset, view}: Figures): readonly Grain[] {
  const {lines} = dataset;
  if (view.records !== 'lines' || view.where.amount) return ['year'];
  let has = months.get(lines);
  if (has === undefined) months.set(lines, (has = hasMonths(lines)));
  return has ? GRAINS : ['year'];
}

/** What grows through a year stands apart while the year is not complete, and begins anew each January. */
function joins(
  key: SeriesKey,
  grain: Grain,
  records: Figures['view']['records'],
  periods: readonly TimelinePeriod[],
  at: number,
): boolean {
  const [before, here] = [periods[at - 1], periods[at]];
  if (grain === 'cumulative') return before?.year === here?.year;
  return !growsIn(key, records) || (isOver(before) && isOver(here));
}

/** Plans of a budget are of whole years; of projects every sum grows, since a year's projects grow in number. */
function growsIn(key: SeriesKey, records: Figures['view']['records']): boolean {
  return records === 'projects' || grows(key);
}

/** The years whose points stand apart because they were not over on the day of the data, though no month says so. */
export function openYears({lines, periods}: TimelineView, {view}: Figures): readonly number[] {
  return lines.some(({key}) => growsIn(key, view.records))
    ? periods.filter(({open}) => open).map(({year}) => year)
    : [];
}
