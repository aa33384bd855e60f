import type {Geometry, Position} from 'geojson';
import type {Projection} from './camera.js';
import {toWorld} from './mercator.js';

/** Where paths are drawn from and how large, so that their numbers stay short at any place of the world. */
export interface PathFrame {
  readonly x: number;
  readonly y: number;
  /** Units of the path for one side of the world square. */
  readonly scale: number;
}

/** The frame in which paths stand where a projection puts their points on the screen. */
export function frameOf({scale, dx, dy}: Projection): PathFrame {
  return {x: -dx / scale, y: -dy / scale, scale};
}

/** SVG path of a geometry in the units of a frame. Points draw nothing. */
export function svgPath(geometry: Geometry, frame: PathFrame): string {
  switch (geometry.type) {
    case 'LineString':
      return line(geometry.coordinates, frame, '');
    case 'MultiLineString':
      return geometry.coordinates.map((part) => line(part, frame, '')).join('');
    case 'Polygon':
      return geometry.coordinates.map((ring) => line(ring, frame, 'Z')).join('');
    case 'MultiPolygon':
      return geometry.coordinates
        .flat()
        .map((ring) => line(ring, frame, 'Z'))
        .join('');
    case 'GeometryCollection':
      return geometry.geometries.map((part) => svgPath(part, frame)).join('');
    default:
      return '';
  }
}

/** True where a geometry encloses land. */
export function isArea(geometry: Geometry): boolean {
  if (geometry.type === 'GeometryCollection') return geometry.geometries.some(isArea);
  return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
}

function line(points: readonly Position[], {x, y, scale}: PathFrame, end: string): string {
  const parts = points.map(([lon = 0, lat = 0]) => {
    const at = toWorld(lon, lat);
    return `${round((at.x - x) * scale)} ${round((at.y - y) * scale)}`;
  });
  return parts.length > 0 ? `M${parts.join('L')}${end}` : '';
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
