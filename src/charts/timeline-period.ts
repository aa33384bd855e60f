/** What one step of a timeline is: a year, a month by itself, or a year up to a month. */
export const GRAINS = ['year', 'month', 'cumulative'] as const;
export type Grain = (typeof GRAINS)[number];

/** One step of a timeline. */
export interface TimelinePeriod {
  readonly year: number;
  /** 1–12; undefined for a year. */
  readonly month?: number;
  /** 1–11 where the figures of a year do not reach its end. */
  readonly upTo?: number;
  /** A year that was not over on the day of the data, or had not begun; none where its figures reach December. */
  readonly open?: 'now' | 'ahead';
}

/**
 * Whether a year was over on a day: a date that tells no month says nothing against it.
 *
 * @param day ISO 8601, as far as it is told
 */
export function openOn(year: number, day: string): TimelinePeriod['open'] {
  const of = Number(day.slice(0, 4));
  if (year > of) return 'ahead';
  return year === of && /^\d{4}-(?!12(?:-31|$|T))/.test(day.slice(0, 10)) ? 'now' : undefined;
}

/** False for a year whose figures do not reach its end. */
export function isOver(period: TimelinePeriod | undefined): boolean {
  return period?.upTo === undefined && period?.open === undefined;
}

/** Every year from the first to the last, so that a missing one keeps its place. */
export function everyYear(years: readonly number[]): readonly TimelinePeriod[] {
  if (years.length === 0) return [];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return Array.from({length: last - first + 1}, (_, step) => ({year: first + step}));
}

/** Every month from the first to the last; both are counted in months from the year 0. */
export function everyMonth(first: number, last: number): readonly TimelinePeriod[] {
  return Array.from({length: last - first + 1}, (_, step) => {
    const at = first + step;
    return {year: Math.floor(at / 12), month: (at % 12) + 1};
  });
}
