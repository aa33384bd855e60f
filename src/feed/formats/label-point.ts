import type {Geometry, Position} from 'geojson';

/** The point that stands for a geometry where only one is drawn: halfway along a line, inside an area. */
export function labelPoint(geometry: Geometry): readonly [number, number] | undefined {
  switch (geometry.type) {
    case 'Point':
      return pair(geometry.coordinates);
    case 'MultiPoint':
      return pair(geometry.coordinates[0]);
    case 'LineString':
      return halfway(geometry.coordinates);
    case 'MultiLineString':
      return halfway(largest(geometry.coordinates, lengthOf));
    case 'Polygon':
      return inside(geometry.coordinates);
    case 'MultiPolygon':
      return inside(largest(geometry.coordinates, ([outer]) => Math.abs(areaOf(outer ?? []))));
    case 'GeometryCollection':
      return geometry.geometries.map(labelPoint).find((point) => point !== undefined);
  }
}

function pair(position: Position | undefined): readonly [number, number] | undefined {
  return position === undefined ? undefined : [position[0] ?? NaN, position[1] ?? NaN];
}

function largest<Part>(parts: readonly Part[], size: (part: Part) => number): Part | undefined {
  let best: Part | undefined;
  let most = -1;
  for (const part of parts) {
    const its = size(part);
    if (its > most) [best, most] = [part, its];
  }
  return best;
}

function lengthOf(line: readonly Position[]): number {
  let length = 0;
  for (let i = 1; i < line.length; i++) length += distance(line[i - 1] as Position, line[i] as Position);
  return length;
}

function distance(a: Position, b: Position): number {
  return Math.hypot((b[0] as number) - (a[0] as number), (b[1] as number) - (a[1] as number));
}

function halfway(line: readonly Position[] | undefined): readonly [number, number] | undefined {
  if (!line) return undefined;
  let left = lengthOf(line) / 2;
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1] as Position, line[i] as Position];
    const step = distance(a, b);
    if (step >= left && step > 0) return between(a, b, left / step);
    left -= step;
  }
  return pair(line[0]);
}

function between(a: Position, b: Position, share: number): readonly [number, number] {
  const [x, y] = [a[0] as number, a[1] as number];
  return [x + ((b[0] as number) - x) * share, y + ((b[1] as number) - y) * share];
}

/** Twice the signed area of a ring. */
function areaOf(ring: readonly Position[]): number {
  let area = 0;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++)
    area += cross(ring[j] as Position, ring[i] as Position);
  return area;
}

function cross(a: Position, b: Position): number {
  return (a[0] as number) * (b[1] as number) - (b[0] as number) * (a[1] as number);
}

/** The centroid of the outer ring, or, where that lies outside or in a hole, the middle of the widest cut at its height. */
function inside(rings: readonly Position[][] | undefined): readonly [number, number] | undefined {
  const outer = rings?.[0];
  if (!rings || !outer || outer.length === 0) return undefined;
  const [x, y] = centroid(outer);
  const cuts = cutsAt(rings, y);
  let best: readonly [number, number] | undefined;
  for (let i = 0; i + 1 < cuts.length; i += 2) {
    const [from, to] = [cuts[i] as number, cuts[i + 1] as number];
    if (from <= x && x <= to) return [x, y];
    if (!best || to - from > best[1] - best[0]) best = [from, to];
  }
  return best ? [(best[0] + best[1]) / 2, y] : pair(outer[0]);
}

/** Reckoned from the first corner, so that small areas far from 0° keep their digits. */
function centroid(ring: readonly Position[]): readonly [number, number] {
  const [x0, y0] = [ring[0]?.[0] ?? 0, ring[0]?.[1] ?? 0];
  let [area, x, y] = [0, 0, 0];
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [ax, ay] = [(ring[j]?.[0] ?? 0) - x0, (ring[j]?.[1] ?? 0) - y0];
    const [bx, by] = [(ring[i]?.[0] ?? 0) - x0, (ring[i]?.[1] ?? 0) - y0];
    const part = ax * by - bx * ay;
    area += part;
    x += (ax + bx) * part;
    y += (ay + by) * part;
  }
  return area === 0 ? [x0, y0] : [x0 + x / (3 * area), y0 + y / (3 * area)];
}

/** Where the rings cross a parallel, west to east. */
function cutsAt(rings: readonly (readonly Position[])[], y: number): number[] {
  const cuts: number[] = [];
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [ax, ay] = [ring[j]?.[0] ?? 0, ring[j]?.[1] ?? 0];
      const [bx, by] = [ring[i]?.[0] ?? 0, ring[i]?.[1] ?? 0];
      if (ay > y !== by > y) cuts.push(ax + ((y - ay) * (bx - ax)) / (by - ay));
    }
  }
  return cuts.sort((a, b) => a - b);
}
