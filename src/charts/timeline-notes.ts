import {residentsOfAllYears} from './timeline-residents.js';
import {openYears} from './timeline-view.js';
import {lineMoney, lineName, periodName, type TimelineWords} from './timeline-words.js';

/** What a reader must know of the figures: what is missing, derived or left out. */
export function timelineNotes(words: TimelineWords): readonly string[] {
  const {figures, view, naming, formats} = words;
  const {timeline, core} = naming.messages;
  const notes: string[] = [];
  if (figures.view.records === 'projects') notes.push(timeline.projectYear);
  const {incomparable} = figures.dataset.meta;
  if (!view.comparable && incomparable) notes.push(timeline.incomparable[`${incomparable}`]);
  if (view.grain === 'month') notes.push(timeline.difference);
  if (view.grain === 'cumulative') notes.push(timeline.fromJanuary);
  if (view.withoutPlans) notes.push(timeline.noPlans);
  for (const period of view.periods) {
    if (period.upTo !== undefined) notes.push(upperFirst(timeline.upTo(periodName(period, words))));
  }
  const open = openYears(view, figures);
  if (open.length > 0) notes.push(timeline.openYears(open.join(', ')));
  if (view.lines.some(({values}) => hasGap(values))) notes.push(timeline.gaps);
  if (view.unsplit > 0) notes.push(timeline.unsplit(view.unsplit, formats.integer(view.unsplit)));
  if (view.periods.length === 1) notes.push(timeline.oneYear);
  const {untold} = view;
  if (untold) {
    const records = core[figures.view.records](untold.count, formats.integer(untold.count));
    const measure = figures.view.measure;
    const sum = measure && untold.sums[measure];
    const money =
      measure && sum !== undefined ? `${lineName(measure, words)} ${lineMoney(sum, words)}` : undefined;
    notes.push(timeline.untold(records, money));
  }
  return [...notes, ...residentNotes(words), ...priceNotes(words)];
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function residentNotes({figures, naming, formats}: TimelineWords): readonly string[] {
  if (figures.view.per !== 'resident' || figures.currency === undefined) return [];
  const {charts, timeline} = naming.messages;
  const residents = residentsOfAllYears(figures);
  if ('reason' in residents) return [charts.noResidents[residents.reason]];
  const {value, date} = residents.population;
  return [`${charts.population(formats.integer(value), formats.date(date))}. ${timeline.sameResidents}`];
}

function priceNotes({figures, view, naming}: TimelineWords): readonly string[] {
  const {deflator} = figures.dataset.meta;
  if (view.prices !== 'real' || !deflator) return [];
  const {timeline, core} = naming.messages;
  const source = deflator.source ? ` ${core.source}: ${deflator.source}.` : '';
  return [
    `${timeline.realNote(String(deflator.base))}${source}`,
    ...(view.grain === 'year' ? [] : [timeline.realByYear]),
    ...(view.unindexed.length > 0 ? [timeline.unindexed(view.unindexed.join(', '))] : []),
  ];
}

/** A figure is missing between two that are known. */
function hasGap(values: readonly (number | undefined)[]): boolean {
  const told = values.flatMap((value, at) => (value === undefined ? [] : [at]));
  const [first, last] = [told[0], told.at(-1)];
  return first !== undefined && last !== undefined && last - first + 1 > told.length;
}
