import type {Population} from '../model/dataset.js';
import type {Column, Dimension} from '../model/dimension.js';
import type {Measure, Per} from '../model/measure.js';
import {monthOf} from '../model/period.js';
import {priceLevel} from '../model/real-prices.js';
import {yearOf} from '../model/year.js';
import {Figures} from '../store/figures.js';
import {type Axis, axisOf} from './bar-layout.js';
import {type CompareBy, residentsOf} from './compare-places.js';
import {type CompareFigure, type CompareRow, foldCompared, rowsOfPlaces} from './compare-rows.js';

/** A region or a year that is compared. */
export interface ComparePlace {
  readonly key: string;
  /** Index of its entry. */
  readonly index: number;
  readonly residents: Population | undefined;
  /** Prices of the year as a multiple of those of the base year; 1 where sums stay as they are. */
  readonly prices: number;
  /** 1–12 where the figures of the year do not reach its end. */
  readonly month: number | undefined;
}

/** What is to be compared. */
export interface CompareQuery {
  /** Of the places alone, as `comparedFigures` makes them. */
  readonly figures: Figures;
  readonly by: CompareBy;
  readonly keys: readonly string[];
  /** What the rows are of; undefined where the total alone can be compared. */
  readonly dimension: Dimension | undefined;
  /** As asked for; undefined leaves it to the data. */
  readonly per: Per | undefined;
  /** How many rows before the rest is folded into one. */
  readonly most: number;
}

/** Everything about a comparison but its words. */
export interface CompareView {
  readonly by: CompareBy;
  readonly places: readonly ComparePlace[];
  readonly dimension: Dimension | undefined;
  readonly column: Column | undefined;
  readonly measure: Measure | undefined;
  readonly per: Per;
  readonly pers: readonly Per[];
  /** The year whose prices sums are put in; undefined where they are as they were. */
  readonly base: number | undefined;
  /** True where what has been spent in part of a year stands beside a whole one: then no difference may be told. */
  readonly unlike: boolean;
  readonly rows: readonly CompareRow[];
  /** The same unfolded, for the table. */
  readonly all: readonly CompareRow[];
  readonly total: CompareRow;
  /** Money of several regions together, which is of none of them alone. */
  readonly joint: CompareFigure;
  readonly axis: Axis;
  /** A figure as it is drawn: whole, per resident, as a share, in base prices. */
  value(row: CompareRow, place: number): number | undefined;
}

/** The rows of what is compared: the filter by that is left aside, all others count. */
export function comparedFigures(
  figures: Figures,
  by: CompareBy,
  keys: readonly string[],
  previous?: Figures,
): Figures {
  const {years, ...where} = figures.view.where;
  const values = {...where.values, [by]: keys};
  const kept = by === 'region' && years ? {years} : {};
  return new Figures(figures.dataset, {...figures.view, where: {...where, ...kept, values}}, previous);
}

/** Puts the figures of places side by side. */
export function compareView({figures, by, keys, dimension, per: asked, most}: CompareQuery): CompareView {
  const {measure} = figures.view;
  const column = dimension && figures.table.dimensions[dimension];
  const places = placesOf(figures, by, keys);
  const {rows, joint} = rowsOfPlaces(figures, by, keys, column);
  const total = {...foldCompared(rows, keys.length), kind: 'total'} as const;
  const real = by === 'year' && places.every(({prices}) => prices > 0) && figures.dataset.meta.deflator;
  const base = real && figures.view.records === 'lines' && measure ? real.base : undefined;
  const pers = persFor(by, places, rows, total, measure);
  const wanted = asked ?? 'resident';
  const per = pers.includes(wanted) ? wanted : 'total';
  const divisor = (place: number): number => {
    if (per === 'resident') return places[place]?.residents?.value ?? NaN;
    if (per === 'share') return total.figures[place]?.sum ?? NaN;
    return base === undefined ? 1 : (places[place]?.prices ?? 1);
  };
  const value = (row: CompareRow, place: number) => {
    const sum = row.figures[place]?.sum;
    const put = sum === undefined ? NaN : sum / divisor(place);
    return Number.isFinite(put) ? put : undefined;
  };
  const size = (row: CompareRow) =>
    Math.max(-1, ...keys.map((_, place) => Math.abs(value(row, place) ?? -1)));
  const told = rows.filter(({kind}) => kind === 'entry').sort((a, b) => size(b) - size(a));
  const last = rows.filter(({kind}) => kind === 'untold');
  const kept = told.length <= most ? told : told.slice(0, Math.max(1, most - 1));
  const folded = told.slice(kept.length);
  const shown = [...kept, ...(folded.length > 0 ? [foldCompared(folded, keys.length)] : []), ...last];
  const drawn = shown.length > 0 ? shown : [total];
  return {
    by,
    places,
    dimension,
    column,
    measure,
    per,
    pers,
    base,
    unlike:
      measure !== 'planned' && measure !== 'adjusted' && new Set(places.map(({month}) => month)).size > 1,
    rows: drawn,
    all: [...told, ...last],
    total,
    joint,
    axis: axisOf(drawn.flatMap((row) => keys.map((_, place) => value(row, place)))),
    value,
  };
}

/** What rows are of until somebody says so: the purpose of the money, else what tells most. */
export function compareRows(
  {table}: Figures,
  by: CompareBy,
  wish: Dimension | undefined,
): Dimension | undefined {
  const order: readonly Dimension[] = ['sector', 'source', 'authority', 'status', 'supplier', 'region'];
  const has = (least: number) => (name: Dimension) =>
    name !== by && (table.dimensions[name]?.entries.length ?? 0) > least;
  return [...(wish ? [wish] : [])].find(has(1)) ?? order.find(has(2)) ?? order.find(has(1));
}

function placesOf(figures: Figures, by: CompareBy, keys: readonly string[]): readonly ComparePlace[] {
  const {dataset, view, table} = figures;
  const {deflator} = dataset.meta;
  return keys.map((key) => {
    const year = by === 'year' ? yearOf(key) : undefined;
    const month = year === undefined || view.records !== 'lines' ? 0 : monthOf(dataset.lines, year);
    return {
      key,
      index: table.dimensions[by]?.entries.findIndex((entry) => entry.key === key) ?? 0,
      residents: by === 'region' ? residentsOf(figures, key) : undefined,
      prices: year === undefined ? 1 : ((deflator && priceLevel(year, deflator)) ?? NaN),
      month: month > 0 && month < 12 ? month : undefined,
    };
  });
}

/** Ways to put the figures that make sense: per resident where every number of residents is known, shares where nothing is below zero. */
function persFor(
  by: CompareBy,
  places: readonly ComparePlace[],
  rows: readonly CompareRow[],
  total: CompareRow,
  measure: Measure | undefined,
): readonly Per[] {
  if (!measure) return ['total'];
  const negative = rows.some(({figures}) => figures.some(({sum = 0}) => sum < 0));
  const whole = total.figures.every(({sum = 0}) => sum > 0);
  return [
    'total',
    ...(by === 'region' && places.every(({residents}) => residents) ? (['resident'] as const) : []),
    ...(whole && !negative && rows.length > 1 ? (['share'] as const) : []),
  ];
}
