import {crossSums} from '../model/cross-sums.js';
import type {Column} from '../model/dimension.js';
import {valuesIn} from '../model/money.js';
import {topmost} from '../model/topmost.js';
import type {Figures} from '../store/figures.js';
import {type CompareBy, placeOfEntries} from './compare-places.js';

/** What is known of one row in one place. */
export interface CompareFigure {
  /** Whole currency units; undefined where nothing is told. Records where there is no money. */
  readonly sum: number | undefined;
  /** How many records tell it. */
  readonly stated: number;
}

/** One purpose of the money, with a figure for each place in their order. */
export interface CompareRow {
  readonly kind: 'entry' | 'rest' | 'untold' | 'total';
  readonly entries: readonly number[];
  readonly keys: readonly string[];
  readonly figures: readonly CompareFigure[];
}

/** One pass over the rows of the places; the last group of the places is what several of them share. */
export function rowsOfPlaces(
  {table, view, rows}: Figures,
  by: CompareBy,
  keys: readonly string[],
  column: Column | undefined,
): {rows: readonly CompareRow[]; joint: CompareFigure} {
  const values = view.measure && valuesIn(table, view.measure, view.currency);
  const places = table.dimensions[by];
  if (!places) return {rows: [], joint: {sum: undefined, stated: 0}};
  const groups = keys.length + 1;
  const into = placeOfEntries(places, keys).map((place) => (place < 0 ? keys.length : place));
  const purposes = column?.entries.length ?? 1;
  const cells = crossSums(rows, values, [
    {codes: places.codes, into, groups},
    {
      codes: column?.codes ?? new Uint32Array(table.size),
      into: column ? topmost(column) : Int32Array.of(0),
      groups: purposes,
    },
  ]);
  const figure = (place: number, purpose: number): CompareFigure => {
    const cell = place * purposes + purpose;
    const [count = 0, stated = 0] = [cells.count[cell], cells.stated[cell]];
    if (!values) return {sum: count, stated: count};
    return {sum: stated > 0 ? (cells.above[cell] ?? 0) + (cells.below[cell] ?? 0) : undefined, stated};
  };
  const found = Array.from({length: purposes}, (_, purpose): CompareRow => {
    const key = column?.entries[purpose]?.key ?? '';
    const kind = !column ? 'total' : purpose === 0 ? 'untold' : 'entry';
    return {
      kind,
      entries: [purpose],
      keys: [key],
      figures: keys.map((_key, place) => figure(place, purpose)),
    };
  });
  const joint = found.map(
    (_, purpose) => ({kind: 'rest', entries: [], keys: [], figures: [figure(keys.length, purpose)]}) as const,
  );
  return {
    rows: found.filter((row) => row.figures.some(({stated}) => stated > 0)),
    joint: foldCompared(joint, 1).figures[0] ?? {sum: undefined, stated: 0},
  };
}

/** Gathers rows into one; what none of them tells stays missing. */
export function foldCompared(rows: readonly CompareRow[], places: number): CompareRow {
  return {
    kind: 'rest',
    entries: rows.flatMap(({entries}) => entries),
    keys: rows.flatMap(({keys}) => keys),
    figures: Array.from({length: places}, (_, place) => {
      const told = rows.flatMap(({figures}) => figures[place]?.sum ?? []);
      const stated = rows.reduce((sum, {figures}) => sum + (figures[place]?.stated ?? 0), 0);
      return {sum: told.length > 0 ? told.reduce((sum, of) => sum + of, 0) : undefined, stated};
    }),
  };
}
