import {nameEntry, type Naming} from '../element/labels.js';
import type {Formats} from '../i18n/formats.js';
import type {NumberScale} from '../i18n/numbers.js';
import {chooseText, type ChosenText} from '../model/text.js';
import type {Figures} from '../store/figures.js';
import {type CompareDifference, differenceOf} from './compare-difference.js';
import type {CompareRow} from './compare-rows.js';
import type {ComparePlace, CompareView} from './compare-view.js';
import {headingOf} from './heading.js';

/** What the words of a comparison are made of. */
export interface CompareWords {
  /** Of the places that are compared, alone. */
  readonly figures: Figures;
  readonly view: CompareView;
  readonly naming: Naming;
  readonly formats: Formats;
}

function placeName({index}: ComparePlace, {figures, view, naming}: CompareWords): string {
  const column = figures.table.dimensions[view.by];
  const entry = column?.entries[index];
  return entry ? nameEntry(view.by, entry, naming, column).text : naming.messages.core.notTold;
}

/** The same, with the month that an unfinished year goes up to. */
export function placeTitle(place: ComparePlace, words: CompareWords): string {
  const {naming, formats} = words;
  const {key, month} = place;
  return month === undefined
    ? placeName(place, words)
    : naming.messages.core.yearUpTo(formats.month(Number(key.slice(0, 4)), month));
}

/** Names of what is compared, as they stand side by side. */
export function placeNames(words: CompareWords): readonly string[] {
  return words.view.places.map((place) => placeName(place, words));
}

/** What a row of the comparison is called, and in which language. */
export function compareRowName({kind, entries, keys}: CompareRow, words: CompareWords): ChosenText {
  const {view, naming, formats} = words;
  const {core, charts} = naming.messages;
  const own = {lang: core.language};
  if (kind === 'total') return {text: core.total, ...own};
  if (kind === 'rest')
    return {text: charts.folded(core.everythingElse, formats.integer(keys.length)), ...own};
  const entry = view.column?.entries[entries[0] ?? 0];
  return entry && view.dimension
    ? nameEntry(view.dimension, entry, naming, view.column)
    : {text: core.notTold, ...own};
}

/** What, where, when; years are named once. */
export function compareTitle(words: CompareWords): string {
  const {figures, view, naming, formats} = words;
  const what = naming.messages.comparison.compareHeading(placeNames(words));
  if (view.by === 'region') return headingOf(figures, what, naming.messages, formats);
  const {title, publisher} = figures.dataset.meta;
  const subject = chooseText(title, formats.locale) ?? chooseText(publisher?.name, formats.locale);
  return [subject?.text, what].filter(Boolean).join('. ');
}

/** The unit of all figures of the chart. */
export function compareScale({figures, view, formats}: CompareWords): NumberScale {
  const max = Math.max(Math.abs(view.axis.min), view.axis.max);
  return formats.scale(max, view.measure && view.per !== 'share' ? figures.currency : undefined);
}

/** The unit in words, and what the figures are. */
export function compareUnit(words: CompareWords, scale: NumberScale): string {
  const {figures, view, naming} = words;
  const {core, charts} = naming.messages;
  const what = view.measure ? core.measures[view.measure].name : charts.countName[figures.view.records];
  const unit = view.per === 'share' ? core.pers.share.name : scale.unit;
  return [what, unit, view.per === 'resident' ? charts.perResident : ''].filter(Boolean).join(', ');
}

/** The figure at the end of a bar, without its unit; undefined where it is not told. */
export function compareFigure(
  row: CompareRow,
  place: number,
  {view, formats}: CompareWords,
  scale: NumberScale,
): string | undefined {
  const value = view.value(row, place);
  if (value === undefined) return undefined;
  if (!view.measure) return formats.integer(value);
  return view.per === 'share' ? formats.percent(value) : scale.format(value);
}

/** How the places differ in a row: "Almaty region: 3.4 times as much". Undefined where nothing is told, or nothing may be compared. */
export function compareDifference(row: CompareRow, words: CompareWords): string | undefined {
  const {view, naming} = words;
  const {comparison} = naming.messages;
  const values = view.places.map((_, place) => view.value(row, place));
  if (view.unlike) return undefined;
  const difference = differenceOf(values);
  if (difference) return differenceText(difference, words);
  const only = view.places.find((_, place) => values[place] !== undefined);
  return only && comparison.compareOnly(placeName(only, words));
}

/** A sentence for the ear: the row, the figure of each place, how they differ. */
export function compareSentence(row: CompareRow, words: CompareWords): string {
  const {view, naming} = words;
  const {charts, comparison} = naming.messages;
  const places = view.places.map((place, at) =>
    comparison.compareFigure(placeName(place, words), fullFigure(row, at, words)),
  );
  const figures = [...places, ...(view.per === 'resident' ? [charts.perResident] : [])].join(', ');
  return [`${compareRowName(row, words).text}: ${figures}`, compareDifference(row, words)]
    .filter(Boolean)
    .join('; ');
}

/** The sentence above the chart: the places as a whole, and where they differ most. */
export function compareTakeaway(words: CompareWords): string {
  const {figures, view, naming} = words;
  const {core, charts, comparison} = naming.messages;
  const {total, measure} = view;
  const whole =
    view.per === 'share' ? {...words, view: {...view, per: 'total', value: wholeSum} as const} : words;
  const what = measure ? core.measures[measure].name : charts.countName[figures.view.records];
  const places = view.places.map((place, at) =>
    comparison.compareFigure(placeTitle(place, words), fullFigure(total, at, whole)),
  );
  const parts = [...places, ...(view.per === 'resident' ? [charts.perResident] : [])].join(', ');
  const difference = compareDifference(total, whole);
  const first = `${what}: ${[parts, difference].filter(Boolean).join('; ')}.`;
  const widest = widestRow(words);
  const said = widest && compareDifference(widest, words);
  return said ? `${first} ${comparison.compareWidest(compareRowName(widest, words).text, said)}` : first;
}

/** What a reader must know of the figures. */
export function compareNotes(words: CompareWords): readonly string[] {
  const {figures, view, naming, formats} = words;
  const {core, comparison} = naming.messages;
  const {joint, places} = view;
  const names = placeNames(words);
  const residents = places.flatMap(({residents: of}, at) =>
    of ? [{name: names[at] ?? '', people: formats.integer(of.value), date: formats.date(of.date)}] : [],
  );
  const unfinished = places.flatMap((place) => (place.month === undefined ? [] : [placeTitle(place, words)]));
  const records = core[figures.view.records](joint.stated, formats.integer(joint.stated));
  return [
    ...(view.per === 'resident' ? [comparison.compareResidents(residents)] : []),
    ...(view.by === 'region' && view.per === 'total' && view.measure
      ? [comparison.compareRaw(residents.length < places.length)]
      : []),
    ...unfinished.map(comparison.compareUnfinished),
    ...(view.by === 'year' && view.measure && view.per !== 'share'
      ? [view.base === undefined ? comparison.compareNominal : comparison.compareReal(String(view.base))]
      : []),
    ...(joint.stated > 0
      ? [
          comparison.compareJoint(
            records,
            view.measure && joint.sum !== undefined
              ? formats.compactMoney(joint.sum, figures.currency ?? '')
              : undefined,
          ),
        ]
      : []),
  ];
}

function wholeSum(row: CompareRow, place: number): number | undefined {
  return row.figures[place]?.sum;
}

/** The named row whose figures lie furthest apart on the scale; undefined where there is one row alone. */
function widestRow({view}: CompareWords): CompareRow | undefined {
  const gap = (row: CompareRow) => {
    const values = view.places.flatMap((_, place) => view.value(row, place) ?? []);
    return values.length < 2 ? 0 : Math.max(...values) - Math.min(...values);
  };
  const named = view.rows.filter((row) => row.kind === 'entry');
  const [widest] = named.length > 1 ? [...named].sort((a, b) => gap(b) - gap(a)) : [];
  return widest && gap(widest) > 0 ? widest : undefined;
}

function differenceText(difference: CompareDifference, words: CompareWords): string {
  const {figures, view, naming, formats} = words;
  const {comparison} = naming.messages;
  if (difference.kind === 'same') return comparison.compareSame;
  const name = (at: number) => {
    const place = view.places[at];
    return place ? placeName(place, words) : '';
  };
  const most = name(difference.most);
  const least = view.places.length > 2 ? name(difference.least) : undefined;
  switch (difference.kind) {
    case 'percent':
      return comparison.comparePercent(most, formats.percent(difference.share), least);
    case 'times': {
      const digits = difference.factor < 10 ? 1 : 0;
      const factor = Number(difference.factor.toFixed(digits));
      return comparison.compareTimes(most, factor, formats.decimal(factor, digits), least);
    }
    case 'more': {
      const {by} = difference;
      const money =
        view.per === 'share'
          ? formats.percent(by)
          : view.measure
            ? formats.compactMoney(by, figures.currency ?? '')
            : formats.integer(by);
      return comparison.compareMore(most, money, least);
    }
  }
}

/** A figure with its unit. */
function fullFigure(row: CompareRow, place: number, {figures, view, naming, formats}: CompareWords): string {
  const {core} = naming.messages;
  const value = view.value(row, place);
  if (value === undefined) return core.notTold;
  if (view.per === 'share') return formats.percent(value);
  return view.measure
    ? formats.compactMoney(value, figures.currency ?? '')
    : core[figures.view.records](value, formats.integer(value));
}
