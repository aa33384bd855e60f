import {type Camera, cameraFor, LAST_ZOOM, pannedBy, zoomedTo} from './camera.js';
import type {MapDrawing} from './map-drawing.js';
import type {Mark} from './mark.js';
import {boxAround, isInside, toLonLat, toWorld, type WorldPoint} from './mercator.js';

/** Zoom, room around in CSS pixels, and milliseconds of a movement to what the reader asked for. */
const CLOSEST = 15;
const PADDING = 60;
const EASE = 200;
/** A mark nearer to the edge than this is brought in before it is focused. */
const EDGE = 24;

/** Where the reader's wishes take the camera. */
export class MapMoves {
  readonly #drawing: MapDrawing;

  constructor(drawing: MapDrawing) {
    this.#drawing = drawing;
  }

  goHome(): void {
    const {home} = this.#drawing;
    if (!home) return;
    this.#go(home);
    this.#drawing.touched = false;
  }

  zoomBy(levels: number): void {
    const {camera, size} = this.#drawing.stage;
    this.#go(
      zoomedTo(camera, Math.round(camera.zoom + levels), {x: size.width / 2, y: size.height / 2}, size),
    );
  }

  /** In parts of the screen. */
  panBy(right: number, down: number): void {
    const {camera, size} = this.#drawing.stage;
    this.#go(pannedBy(camera, right * size.width, down * size.height, size));
  }

  /** Zooms in until a cluster falls apart; the projects of one that never does are handed back. */
  split(cluster: number): readonly number[] | undefined {
    const index = this.#drawing.picture?.scene.index;
    if (!index) return undefined;
    const rows = index.rowsIn(cluster);
    const zoom = index.splitsAt(cluster);
    const box = boxAround(index.pointsIn(cluster));
    if (zoom === undefined || !box) return rows;
    const fitted = cameraFor(box, this.#drawing.stage.size, PADDING, LAST_ZOOM);
    this.#go({...fitted, zoom: Math.max(zoom, Math.min(fitted.zoom, zoom + 2))});
    return undefined;
  }

  /** Looks closely at a project. */
  showRow(row: number): void {
    const box = boxAround(this.#pointsOf(row));
    if (box) this.#go(cameraFor(box, this.#drawing.stage.size, PADDING, CLOSEST));
  }

  /** Shows several projects and where the reader is. */
  frameRows(rows: readonly number[], here: WorldPoint): void {
    const box = boxAround([here, ...rows.flatMap((row) => this.#pointsOf(row))]);
    if (box) this.#go(cameraFor(box, this.#drawing.stage.size, PADDING, CLOSEST));
  }

  /** Moves only where a project is out of sight. */
  bringIntoView(row: number): void {
    const box = this.#drawing.shownBox;
    const [point] = this.#pointsOf(row);
    if (!box || !point || isInside(box, point)) return;
    const [lon, lat] = toLonLat(point);
    this.#go({...this.#drawing.stage.camera, lon, lat});
  }

  /** Moves a mark away from the edge. */
  reveal(mark: Mark): void {
    const {size, camera} = this.#drawing.stage;
    const {x, y} = this.#drawing.stage.at(mark);
    const right = Math.min(0, x - EDGE) + Math.max(0, x - size.width + EDGE);
    const down = Math.min(0, y - EDGE) + Math.max(0, y - size.height + EDGE);
    if (right !== 0 || down !== 0) this.#go(pannedBy(camera, right, down, size));
  }

  /** Moves the map where a card covers the project it is about. */
  uncover(row: number, card: DOMRect): void {
    const {stage, holder} = this.#drawing;
    const map = holder?.getBoundingClientRect();
    const [point] = this.#pointsOf(row);
    if (!map || !point) return;
    const at = stage.at(point);
    const [x, y] = [map.left + at.x, map.top + at.y];
    const isCovered =
      x > card.left - EDGE && x < card.right + EDGE && y > card.top - EDGE && y < card.bottom + EDGE;
    if (!isCovered || card.top >= map.bottom || card.left >= map.right) return;
    const isBelow = card.width > map.width * 0.6;
    const right = isBelow ? 0 : x - (map.left + card.left) / 2;
    const down = isBelow ? y - (map.top + card.top) / 2 : 0;
    this.#go(pannedBy(stage.camera, right, down, stage.size));
  }

  #go(camera: Camera): void {
    const {stage} = this.#drawing;
    this.#drawing.touched = true;
    stage.show(camera, matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : EASE);
    if (stage.still) this.#drawing.settled();
  }

  #pointsOf(row: number): readonly WorldPoint[] {
    const places = this.#drawing.picture?.words.figures.dataset.projects.places;
    if (!places) return [];
    const points: WorldPoint[] = [];
    for (let at = places.project.indexOf(row); at >= 0 && places.project[at] === row; at++) {
      points.push(toWorld(places.lon[at] ?? 0, places.lat[at] ?? 0));
    }
    return points;
  }
}
