import {toLonLat, toWorld, type WorldBox, type WorldPoint} from './mercator.js';

/** What the map looks at, in MapLibre's terms: the point in the middle, and a zoom at which the world is 512·2^zoom px wide. */
export interface Camera {
  readonly lon: number;
  readonly lat: number;
  readonly zoom: number;
}

/** Size of the map in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** From the world square to the screen: `screen = world · scale + (dx, dy)`. */
export interface Projection {
  readonly scale: number;
  readonly dx: number;
  readonly dy: number;
}

/** Width of the world at zoom 0, in pixels, as MapLibre has it. */
const TILE = 512;

/** Marks are clustered up to this zoom, so that two projects at one point never hide each other. */
export const LAST_ZOOM = 17;

/** Where a camera puts the world on a screen of a size. */
export function projectionOf({lon, lat, zoom}: Camera, {width, height}: Size): Projection {
  const scale = TILE * 2 ** zoom;
  const {x, y} = toWorld(lon, lat);
  return {scale, dx: width / 2 - x * scale, dy: height / 2 - y * scale};
}

/** From a place in the world square (0 to 1) to pixels of the screen. */
export function onScreen({scale, dx, dy}: Projection, {x, y}: WorldPoint): WorldPoint {
  return {x: x * scale + dx, y: y * scale + dy};
}

/** From pixels of the screen to a place in the world square. */
export function fromScreen({scale, dx, dy}: Projection, {x, y}: WorldPoint): WorldPoint {
  return {x: (x - dx) / scale, y: (y - dy) / scale};
}

/** The part of the world on the screen, and `margin` screens around it. */
export function visibleBox(camera: Camera, size: Size, margin = 0): WorldBox {
  const projection = projectionOf(camera, size);
  const first = fromScreen(projection, {x: -margin * size.width, y: -margin * size.height});
  const last = fromScreen(projection, {x: (1 + margin) * size.width, y: (1 + margin) * size.height});
  return {x0: first.x, y0: first.y, x1: last.x, y1: last.y};
}

/**
 * The closest camera that shows a whole box with `padding` pixels around it.
 *
 * @param closest the zoom not to be passed, for boxes that are hardly more than a point
 */
export function cameraFor({x0, y0, x1, y1}: WorldBox, size: Size, padding: number, closest: number): Camera {
  const width = Math.max(1, size.width - 2 * padding);
  const height = Math.max(1, size.height - 2 * padding);
  const scale = Math.min(width / Math.max(x1 - x0, 1e-12), height / Math.max(y1 - y0, 1e-12));
  const [lon, lat] = toLonLat({x: (x0 + x1) / 2, y: (y0 + y1) / 2});
  return held({lon, lat, zoom: Math.min(closest, Math.log2(scale / TILE))}, size);
}

/** Moves what is looked at by pixels of the screen: positive shows what is to the right and below. */
export function pannedBy(camera: Camera, right: number, down: number, size: Size): Camera {
  const {scale} = projectionOf(camera, size);
  const {x, y} = toWorld(camera.lon, camera.lat);
  const [lon, lat] = toLonLat({x: x + right / scale, y: y + down / scale});
  return held({...camera, lon, lat}, size);
}

/** Changes the zoom and keeps the place under a point of the screen where it is. */
export function zoomedTo(camera: Camera, zoom: number, at: WorldPoint, size: Size): Camera {
  const place = fromScreen(projectionOf(camera, size), at);
  const wanted = held({...camera, zoom}, size);
  const now = fromScreen(projectionOf(wanted, size), at);
  const {x, y} = toWorld(wanted.lon, wanted.lat);
  const [lon, lat] = toLonLat({x: x + place.x - now.x, y: y + place.y - now.y});
  return held({lon, lat, zoom: wanted.zoom}, size);
}

/** Keeps the screen between the poles, as MapLibre does, so that both show the same. */
export function held({lon, lat, zoom}: Camera, {height}: Size): Camera {
  const least = Math.max(0, Math.log2(Math.max(1, height) / TILE));
  const scale = TILE * 2 ** Math.min(LAST_ZOOM, Math.max(least, zoom));
  const half = height / 2 / scale;
  const world = toWorld(lon, lat);
  const [, latitude] = toLonLat({x: world.x, y: Math.max(half, Math.min(1 - half, world.y))});
  const wrapped = ((((lon + 180) % 360) + 360) % 360) - 180;
  return {lon: wrapped, lat: latitude, zoom: Math.log2(scale / TILE)};
}
