/** A place in the world square of Web Mercator: 0–1 from west to east and from north to south. */
export interface WorldPoint {
  readonly x: number;
  readonly y: number;
}

/** A rectangle in the world square; `x1` may pass 1 where it crosses the date line. */
export interface WorldBox {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** Latitude at which the world square ends. */
const LAST_LATITUDE = 85.051129;

const RADIANS = Math.PI / 180;

/** Web Mercator (EPSG:3857), scaled to a square of side 1. Latitudes beyond the square are put on its edge. */
export function toWorld(lon: number, lat: number): WorldPoint {
  const held = Math.max(-LAST_LATITUDE, Math.min(LAST_LATITUDE, lat));
  return {
    x: lon / 360 + 0.5,
    y: 0.5 - Math.log(Math.tan(Math.PI / 4 + (held * RADIANS) / 2)) / (2 * Math.PI),
  };
}

/** The inverse of `toWorld`, in degrees. */
export function toLonLat({x, y}: WorldPoint): readonly [lon: number, lat: number] {
  return [(x - 0.5) * 360, (2 * Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) - Math.PI / 2) / RADIANS];
}

/** The smallest box around points; undefined around none. */
export function boxAround(points: Iterable<WorldPoint>): WorldBox | undefined {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const {x, y} of points) {
    x0 = Math.min(x0, x);
    y0 = Math.min(y0, y);
    x1 = Math.max(x1, x);
    y1 = Math.max(y1, y);
  }
  return x0 <= x1 ? {x0, y0, x1, y1} : undefined;
}

/** True where the point lies in the box. */
export function isInside({x0, y0, x1, y1}: WorldBox, {x, y}: WorldPoint): boolean {
  return x >= x0 && x <= x1 && y >= y0 && y <= y1;
}
