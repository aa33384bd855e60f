import type {Size} from './camera.js';
import type {WorldBox} from './mercator.js';

/** A single project is not shown closer than a few streets. */
export const CLOSEST_HOME = 14;

/** What is shown where there is nothing to frame. */
export const WORLD: WorldBox = {x0: 0, y0: 0.2, x1: 1, y1: 0.7};

/** In CSS pixels, where the map is wide enough. */
const PADDING = 44;

/** Pixels kept free around what the first view frames. */
export function homePadding({width}: Size): number {
  return Math.min(PADDING, width / 8);
}
