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
