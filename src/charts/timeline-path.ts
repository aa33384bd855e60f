import {middleOf} from './timeline-scale.js';

/** A point of a line, in per cent of the plot from its left and upper edge. */
export interface LinePoint {
  /** Index of its period. */
  readonly at: number;
  readonly x: number;
  readonly y: number;
  /** True where no line leads to it from either side. */
  readonly alone: boolean;
}

/** A line with its gaps. */
export interface LinePath {
  readonly points: readonly LinePoint[];
  /** SVG path data in a box of 100 by 100; empty where no two points are joined. */
  readonly d: string;
}

/**
 * Places the figures of a line: each in the middle of its period, joined to the one before it where both are known.
 *
 * @param joins whether a figure may be joined to the one of the period before
 */
export function linePath(
  values: readonly (number | undefined)[],
  {min, max}: {readonly min: number; readonly max: number},
  joins: (at: number) => boolean,
): LinePath {
  const span = max - min || 1;
  const joined = (at: number) =>
    at > 0 && values[at] !== undefined && values[at - 1] !== undefined && joins(at);
  const points = values.flatMap((value, at) =>
    value === undefined
      ? []
      : {
          at,
          x: middleOf(at, values.length),
          y: ((max - value) / span) * 100,
          alone: !joined(at) && !joined(at + 1),
        },
  );
  const d = points
    .filter(({alone}) => !alone)
    .map(({at, x, y}) => `${joined(at) ? 'L' : 'M'}${round(x)} ${round(y)}`)
    .join('');
  return {points, d};
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
