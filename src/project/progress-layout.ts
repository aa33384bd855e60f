import type {Progress} from '../model/project.js';
import {dayOf} from '../model/day.js';

/** The two kinds of progress. */
export const PROGRESS_KINDS = ['physical', 'financial'] as const;
export type ProgressKind = (typeof PROGRESS_KINDS)[number];

/** A point of a line, in per cent of the plot from its upper left corner. */
export interface ProgressPoint {
  readonly x: number;
  readonly y: number;
}

/** Progress over time: both lines on one axis of per cent. */
export interface ProgressLines {
  readonly lines: Readonly<Partial<Record<ProgressKind, readonly ProgressPoint[]>>>;
  /** Top of the axis in per cent: 100, or more where the data pass it. */
  readonly top: number;
  readonly first: string;
  readonly last: string;
}

/**
 * Places observations of progress on one scale that begins at zero.
 *
 * @returns undefined unless one kind was observed on two different days
 */
export function layoutProgress(series: readonly Progress[]): ProgressLines | undefined {
  const dated = series.flatMap((point) => {
    const day = dayOf(point.at);
    return day === undefined ? [] : [{...point, day}];
  });
  const days = dated.map(({day}) => day);
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const values = dated.flatMap(({physical, financial}) => [physical ?? 0, financial ?? 0]);
  if (dated.length < 2 || last <= first) return undefined;
  const top = Math.max(100, ...values);
  const lines: Partial<Record<ProgressKind, readonly ProgressPoint[]>> = {};
  for (const kind of PROGRESS_KINDS) {
    const points = dated.flatMap(({day, [kind]: value}) =>
      value === undefined
        ? []
        : [{x: (100 * (day - first)) / (last - first), y: 100 - (100 * Math.max(0, value)) / top}],
    );
    if (points.length > 1) lines[kind] = points;
  }
  if (Object.keys(lines).length === 0) return undefined;
  return {
    lines,
    top,
    first: dated.find(({day}) => day === first)?.at ?? '',
    last: dated.find(({day}) => day === last)?.at ?? '',
  };
}

/** The last value of each kind; where the series has none, the latest that the table holds. */
export function latestProgress(
  series: readonly Progress[],
  held: Readonly<Partial<Record<ProgressKind, number>>>,
): Readonly<Partial<Record<ProgressKind, number>>> {
  const latest: Partial<Record<ProgressKind, number>> = {};
  for (const kind of PROGRESS_KINDS) {
    const value = [...series].reverse().find((point) => point[kind] !== undefined)?.[kind] ?? held[kind];
    if (value !== undefined && !Number.isNaN(value)) latest[kind] = value;
  }
  return latest;
}
