import type {Position} from 'geojson';
import type {Region} from '../model/region.js';

/** Where a project lies in its country or region, to be drawn a few centimetres wide. */
export interface Locator {
  readonly width: number;
  readonly height: number;
  /** SVG paths of the other regions together, and of the project's own. */
  readonly land: string;
  readonly own: string;
  /** The site; undefined where only its region is known. */
  readonly spot: {readonly x: number; readonly y: number} | undefined;
}

/** Units of the drawing. */
const WIDTH = 200;
const MARGIN = 6;
/** Points nearer to each other than this are one in so small a drawing. */
const STEP = 0.6;
/** A country from south to north gets no longer than this many widths. */
const TALLEST = 1.2;

interface Frame {
  readonly west: number;
  readonly north: number;
  readonly x: number;
  readonly y: number;
}

/**
 * Lays out all regions in one small frame; a degree of longitude is as wide as in the middle of them.
 *
 * @param code of the project's region
 * @returns undefined where neither the region is drawn nor the site lies among the regions
 */
export function locatorLayout(
  regions: readonly Region[],
  code: string | undefined,
  site: {readonly lon: number; readonly lat: number} | undefined,
): Locator | undefined {
  const drawn = regions.filter(({geometry}) => geometry !== undefined);
  const [west, south, east, north] = boundsOf(drawn);
  const isIn = site && site.lon >= west && site.lon <= east && site.lat >= south && site.lat <= north;
  const own = drawn.find((region) => region.code === code);
  if (!(east > west && north > south) || (!own && !isIn)) return undefined;
  const squeeze = Math.cos(((south + north) / 2) * (Math.PI / 180));
  const inner = WIDTH - 2 * MARGIN;
  const scale = Math.min(inner / ((east - west) * squeeze), (inner * TALLEST) / (north - south));
  const frame = {west, north, x: scale * squeeze, y: scale};
  const others = drawn.filter((region) => region !== own);
  return {
    width: Math.round((east - west) * frame.x + 2 * MARGIN),
    height: Math.round((north - south) * frame.y + 2 * MARGIN),
    land: others.map((region) => pathOf(region, frame)).join(''),
    own: own ? pathOf(own, frame) : '',
    spot: isIn ? place([site.lon, site.lat], frame) : undefined,
  };
}

function boundsOf(regions: readonly Region[]): readonly [number, number, number, number] {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of regions.flatMap(ringsOf))
    for (const [lon = NaN, lat = NaN] of ring) {
      [west, east] = [Math.min(west, lon), Math.max(east, lon)];
      [south, north] = [Math.min(south, lat), Math.max(north, lat)];
    }
  return [west, south, east, north];
}

function ringsOf({geometry}: Region): readonly Position[][] {
  if (!geometry) return [];
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
}

function pathOf(region: Region, frame: Frame): string {
  return ringsOf(region)
    .map((ring) => {
      const kept: string[] = [];
      let last = {x: Infinity, y: Infinity};
      for (const position of ring) {
        const at = place(position, frame);
        if (Math.hypot(at.x - last.x, at.y - last.y) < STEP) continue;
        last = at;
        kept.push(`${at.x} ${at.y}`);
      }
      return kept.length > 2 ? `M${kept.join('L')}Z` : '';
    })
    .join('');
}

function place([lon = NaN, lat = NaN]: Position, {west, north, x, y}: Frame) {
  return {x: tenth((lon - west) * x + MARGIN), y: tenth((north - lat) * y + MARGIN)};
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
