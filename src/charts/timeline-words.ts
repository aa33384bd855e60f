import type {Naming} from '../element/labels.js';
import type {Formats} from '../i18n/formats.js';
import type {Messages} from '../i18n/messages.js';
import type {NumberScale} from '../i18n/numbers.js';
import {MEASURES} from '../model/measure.js';
import type {Figures} from '../store/figures.js';
import {headingOf, periodName as periodSpan} from './heading.js';
import {signed} from './stage-words.js';
import {isOver, type TimelinePeriod} from './timeline-period.js';
import {grows, type SeriesKey} from './timeline-series.js';
import {chosenYears, runsOf, type TimelineLine, type TimelineView} from './timeline-view.js';

/** Stages in the order in which money passes them; a count stands before all. */
const ORDER: readonly SeriesKey[] = MEASURES;

/** What the words of a timeline are made of. */
export interface TimelineWords {
  readonly figures: Figures;
  readonly view: TimelineView;
  readonly naming: Naming;
  readonly formats: Formats;
}

/** What, where, from when to when. */
export function timelineTitle(
  figures: Figures,
  {grain, periods}: TimelineView,
  messages: Messages,
  formats: Formats,
): string {
  const [first, last] = [periods[0]?.year, periods.at(-1)?.year];
  const what = messages.timeline.heading[figures.view.records === 'projects' ? 'projects' : grain];
  const period = first === undefined || last === undefined ? undefined : {from: first, to: last};
  return headingOf(figures, what, messages, formats, period);
}

/** Name of a line, in full or as short as it stands at its end. */
export function lineName(key: SeriesKey, {figures, naming}: TimelineWords, short = false): string {
  const {core, charts} = naming.messages;
  if (key === 'count') return charts.countName[figures.view.records];
  return short ? core.measures[key].short : core.measures[key].name;
}

/** The unit of all figures of the chart. */
export function timelineScale({figures, view, formats}: TimelineWords): NumberScale {
  const {min, max} = view.axis;
  return formats.scale(Math.max(Math.abs(min), max), figures.currency);
}

/** The unit in words, with what the figures were put through. */
export function timelineUnit(words: TimelineWords): string {
  const {figures, view, naming} = words;
  const {charts, timeline} = naming.messages;
  const base = figures.dataset.meta.deflator?.base;
  return [
    timelineScale(words).unit,
    view.people === 1 ? '' : charts.perResident,
    view.prices === 'real' && base !== undefined ? lowerFirst(timeline.real(String(base))) : '',
  ]
    .filter(Boolean)
    .join(', ');
}

/** "2025", "January 2026, year to date", "March 2025". */
export function periodName(
  {year, month, upTo}: TimelinePeriod,
  {view, naming, formats}: TimelineWords,
): string {
  const {core} = naming.messages;
  if (month !== undefined) {
    const name = formats.month(year, month);
    return view.grain === 'cumulative' && month > 1 ? core.yearUpTo(name) : name;
  }
  return upTo === undefined ? String(year) : core.yearUpTo(formats.month(year, upTo));
}

/** The period, and in words that it was not over on the day of the data. */
export function toldPeriod(period: TimelinePeriod, words: TimelineWords): string {
  const name = periodName(period, words);
  return period.open ? `${name} (${words.naming.messages.timeline.open[period.open]})` : name;
}

/** A figure with its unit, as in a sentence. */
export function lineMoney(value: number, {figures, formats}: TimelineWords): string {
  const {currency} = figures;
  if (currency === undefined) return formats.integer(value);
  return value === 0 ? formats.money(0, currency) : formats.compactMoney(value, currency);
}

/** A sentence for the ear: the period and every line that is drawn. */
export function periodSentence(at: number, words: TimelineWords): string {
  const {view, naming} = words;
  const period = view.periods[at];
  if (!period) return '';
  const {core} = naming.messages;
  const parts = view.lines.map(({key, values}) => {
    const value = values[at];
    return `${lineName(key, words)} ${value === undefined ? core.noData : lineMoney(value, words)}`;
  });
  return `${toldPeriod(period, words)}: ${parts.join(', ')}`;
}

/**
 * The sentence above the chart: how a stage grew or shrank between years that are over, or which step was the largest; which years
 * are not over; and which are chosen. Projects of a year are no sum to be kept up from year to year, so of them the largest is told.
 */
export function timelineTakeaway(words: TimelineWords): string {
  const {view, figures, naming} = words;
  const most = view.grain === 'month' || (figures.view.records === 'projects' && view.periods.length > 1);
  const sentence = most ? mostSentence(words) : changeSentence(words);
  const years = chosenText(words);
  const per = view.people === 1 ? '' : ` (${naming.messages.charts.perResident})`;
  const base = figures.dataset.meta.deflator?.base;
  const put =
    view.prices === 'real' && base !== undefined ? ` ${naming.messages.timeline.realNote(String(base))}` : '';
  const said = sentence === '' ? '' : `${sentence.replace(/\.$/, '')}${per}.${put}`;
  return [said, notOver(words), years === undefined ? '' : naming.messages.timeline.chosen(years)]
    .filter(Boolean)
    .join(' ');
}

/** Which of the last years are not over: "2026 is not over yet." */
function notOver({view, naming, formats}: TimelineWords): string {
  const years = view.grain === 'year' ? view.periods.filter((period) => !isOver(period)) : [];
  const [first, last] = [years[0]?.year, years.at(-1)?.year];
  if (first === undefined || last === undefined) return '';
  const {timeline} = naming.messages;
  return timeline.notOver(periodSpan({from: first, to: last}, naming.messages, formats), last > first);
}

/** The years that everything linked is filtered by: "2021–2023"; undefined for all. */
export function chosenText({figures, view}: TimelineWords): string | undefined {
  const passes = chosenYears(figures.view.where);
  if (!passes) return undefined;
  const runs = runsOf(view.periods, passes).map(([from, to]) => {
    const [first, last] = [view.periods[from]?.year, view.periods[to]?.year];
    return first === last ? String(first) : `${first}–${last}`;
  });
  return runs.length > 0 ? runs.join(', ') : undefined;
}

/** The stage looked at where it has enough figures, else the stage that has most. */
function spokenLine({view}: TimelineWords): TimelineLine | undefined {
  const told = ({points}: TimelineLine) => points.length;
  const most = Math.max(...view.lines.map(told));
  const chosen = view.lines.find((line) => line.chosen && told(line) > 1);
  return (
    chosen ??
    [...view.lines]
      .sort((a, b) => ORDER.indexOf(a.key) - ORDER.indexOf(b.key))
      .find((line) => told(line) === most)
  );
}

/** Compares only years that are over; of sums from 1 January their December. Plans are of whole years, so they may all lie ahead. */
function changeSentence(words: TimelineWords): string {
  const {view, naming, formats} = words;
  const {timeline} = naming.messages;
  const line = spokenLine(words);
  if (!line) return '';
  const whole = line.points.filter(({at}) => {
    const period = view.periods[at];
    return isOver(period) && (period?.month === undefined || period.month === 12);
  });
  const ahead = grows(line.key) ? [] : line.points.filter(({at}) => view.periods[at]?.upTo === undefined);
  const said = whole.length > 0 ? whole : ahead.length > 0 ? ahead : line.points.slice(-1);
  const [first, last] = [said[0], said.at(-1)];
  if (!first || !last) return '';
  const name = lineName(line.key, words);
  const value = (at: number) => line.values[at] ?? 0;
  const when = (at: number) => {
    const period = view.periods[at];
    if (!period) return '';
    return period.upTo === undefined && period.month !== undefined && period.month === 12
      ? String(period.year)
      : periodName(period, words);
  };
  if (first.at === last.at) return timeline.single(name, lineMoney(value(last.at), words), when(last.at));
  const [before, after] = [value(first.at), value(last.at)];
  const change = before > 0 ? signed((after - before) / before, formats) : undefined;
  return timeline.changed(
    name,
    lineMoney(before, words),
    when(first.at),
    lineMoney(after, words),
    when(last.at),
    change,
  );
}

function mostSentence(words: TimelineWords): string {
  const line = spokenLine(words);
  const [most] = [...(line?.points ?? [])].sort(
    (a, b) => (line?.values[b.at] ?? 0) - (line?.values[a.at] ?? 0),
  );
  const period = most && words.view.periods[most.at];
  if (!line || !period) return '';
  const money = lineMoney(line.values[most.at] ?? 0, words);
  return words.naming.messages.timeline.most(lineName(line.key, words), money, periodName(period, words));
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
