import {boxAround, isInside, type WorldBox, type WorldPoint} from './mercator.js';

/** Fewer points than this are all shown: which of them is the odd one cannot be told. */
const FEW = 5;
/** Share of the points that may be left out of the first view. */
const MOST_LEFT_OUT = 0.02;
/** How many spans of the middle eight tenths a point may lie outside them: less where many points tell the pattern. */
const REACH = 3;
/** How many spans where there are so many points. */
const REACH_OF_MANY = 1;
const MANY = 50;
/** About a hundred metres: the least span, for points that stand together. */
const LEAST_SPAN = 2.5e-6;

/**
 * The box of the first view: all points, without the few that would ruin it.
 *
 * A point is left out only where it lies further from the middle 80 % than these span three times (once, of fifty points
 * or more), and only when such points are at most one or 2 % of all; a second city with a twentieth of the projects is no error.
 */
export function frameOf(points: readonly WorldPoint[]): WorldBox | undefined {
  const whole = boxAround(points);
  if (!whole || points.length < FEW) return whole;
  const [x0, x1] = reach(points.map(({x}) => x));
  const [y0, y1] = reach(points.map(({y}) => y));
  const near = points.filter((point) => isInside({x0, y0, x1, y1}, point));
  const leftOut = points.length - near.length;
  return leftOut <= Math.max(1, MOST_LEFT_OUT * points.length) ? boxAround(near) : whole;
}

function reach(values: readonly number[]): readonly [number, number] {
  const sorted = Float64Array.from(values).sort();
  const low = sorted[Math.floor((sorted.length - 1) * 0.1)] ?? 0;
  const high = sorted[Math.ceil((sorted.length - 1) * 0.9)] ?? 0;
  const far = (values.length < MANY ? REACH : REACH_OF_MANY) * Math.max(high - low, LEAST_SPAN);
  return [low - far, high + far];
}
