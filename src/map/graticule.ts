import type {MultiLineString} from 'geojson';
import {toLonLat, type WorldBox} from './mercator.js';

const STEPS = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 15, 30];

/** Meridians and parallels across a box and its surroundings: what a map without any boundary has for orientation. */
export function graticule({x0, y0, x1, y1}: WorldBox): MultiLineString {
  const reach = 1.5 * Math.max(x1 - x0, y1 - y0, 1e-4);
  const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
  const [west, north] = toLonLat({x: x - reach, y: Math.max(0.01, y - reach)});
  const [east, south] = toLonLat({x: x + reach, y: Math.min(0.99, y + reach)});
  const step = STEPS.find((size) => (east - west) / size <= 18) ?? 30;
  const lines: [number, number][][] = [];
  for (const lon of multiples(west, east, step))
    lines.push([
      [lon, south],
      [lon, north],
    ]);
  for (const lat of multiples(south, north, step))
    lines.push([
      [west, lat],
      [east, lat],
    ]);
  return {type: 'MultiLineString', coordinates: lines};
}

function multiples(from: number, to: number, step: number): readonly number[] {
  const first = Math.ceil(from / step);
  const count = Math.max(0, Math.floor(to / step) - first + 1);
  return Array.from({length: count}, (_, at) => (first + at) * step);
}
