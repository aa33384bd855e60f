import type {TimelineMessages} from '../i18n/messages/timeline.js';
import type {TimelinePeriod} from './timeline-period.js';
import {middleOf, startOf} from './timeline-scale.js';

/** A label below the time axis. */
export interface TimeTick {
  /** Middle, in per cent of the axis. */
  readonly x: number;
  readonly text: string;
  /** A second line: the month that an incomplete year reaches, or that it was not over or had not begun. */
  readonly below?: string;
  /** True where there is room for it only on a wide chart. */
  readonly wideOnly: boolean;
}

/** How many labels find room on a narrow and on a wide chart. */
const NARROW = 4;
const WIDE = 11;
const STEPS = [1, 2, 5, 10, 20, 50, 100];
const LETTERS = 3;

/**
 * Labels of the time axis: years, counted back from the last so that it has one; months by their first letters where there is but
 * one year.
 */
export function timeTicks(
  periods: readonly TimelinePeriod[],
  {months, open: openWords}: Pick<TimelineMessages, 'months' | 'open'>,
): readonly TimeTick[] {
  const count = periods.length;
  const middle = (from: number, to = from) => (middleOf(from, count) + middleOf(to, count)) / 2;
  const letters = (month: number) => (months[month - 1] ?? '').slice(0, LETTERS);
  const years = [...new Set(periods.map(({year}) => year))];
  if (years.length === 1 && periods.some(({month}) => month !== undefined)) {
    return periods.map(({month = 1}, at) => ({
      x: middle(at),
      text: letters(month),
      wideOnly: (month - 1) % 3 !== 0,
    }));
  }
  const [wide, narrow] = [stepFor(years.length, WIDE), stepFor(years.length, NARROW)];
  const last = years.length - 1;
  return years.flatMap((year, place) => {
    if ((last - place) % wide !== 0) return [];
    const of = periods.flatMap((period, at) => (period.year === year ? [at] : []));
    const {upTo, open} = periods[of[0] ?? 0] ?? {};
    const below = upTo === undefined ? open && openWords[open] : letters(upTo);
    return {
      x: middle(of[0] ?? 0, of.at(-1)),
      text: String(year),
      ...(below === undefined ? {} : {below}),
      wideOnly: (last - place) % narrow !== 0,
    };
  });
}

/** Where a year begins among months, in per cent of the axis; none among years. */
export function yearStarts(periods: readonly TimelinePeriod[]): readonly number[] {
  return periods.flatMap(({month}, at) => (month === 1 && at > 0 ? [startOf(at, periods.length)] : []));
}

function stepFor(count: number, most: number): number {
  return STEPS.find((step) => Math.ceil(count / step) <= most) ?? count;
}
