import type {ReactiveController, ReactiveElement} from 'lit';
import {type Camera, cameraFor, fromScreen, LAST_ZOOM, pannedBy, projectionOf, visibleBox, zoomedTo} from './camera.js';
import type {Ground} from './ground.js';
import {MapStage} from './map-stage.js';
import type {MapWords} from './map-words.js';
import type {Mark} from './mark.js';
import {watchMarks} from './mark-control.js';
import {boxAround, isInside, toLonLat, toWorld, type WorldBox, type WorldPoint} from './mercator.js';
import {type Looking, MARGIN, overlayOf} from './overlay-of.js';
import {regionAt} from './region-at.js';
import {renderBase} from './render-base.js';
import {type Overlay, renderOverlay} from './render-overlay.js';
import type {Scene} from './scene.js';

/** What the reader does on the map. */
export interface ViewActions {
  openMark(mark: Mark): void;
  toggleRegion(code: string): void;
  closeCard(): void;
}

type Chosen = Pick<Looking, 'rows' | 'regions' | 'here'>;

/** A single project is not shown closer than a few streets. */
const CLOSEST_HOME = 14;
const CLOSEST = 15;
const PADDING = 44;
const EASE = 200;
/** A pointer that moved further was dragging. */
const SLOP = 5;
/** The width from which the list stands beside the map, in CSS pixels at 16 px. */
const WIDE = 704;

/** Joins the scene to the stage: where the camera goes, what is drawn when, which mark is which. */
export class MapView implements ReactiveController {
  readonly stage = new MapStage({moved: () => this.#moved(), settled: () => this.#settled()});
  readonly #host: ReactiveElement;
  readonly #actions: ViewActions;
  readonly #resize = new ResizeObserver(() => this.#resized());
  #holder: HTMLElement | undefined;
  #scene: Scene | undefined;
  #ground: Ground | undefined;
  #words: MapWords | undefined;
  #chosen: Chosen = {rows: [], regions: [], here: undefined};
  #overlay: Overlay | undefined;
  #drawn: {readonly level: number; readonly box: WorldBox} | undefined;
  #base: {readonly ground: Ground; readonly frame: unknown} | undefined;
  #home: Camera | undefined;
  #touched = false;
  #stop: string | undefined;
  #pointed: string | undefined;
  #press: WorldPoint | undefined;

  constructor(host: ReactiveElement, actions: ViewActions) {
    this.#host = host;
    this.#actions = actions;
    host.addController(this);
    watchMarks(this.stage.overlay, {
      marks: () => this.#overlay?.marks ?? [],
      openMark: (mark) => this.#actions.openMark(mark),
      pointAt: (mark) => this.#pointAt(mark),
      stopAt: (mark) => this.#stopAt(mark),
      zoomBy: (levels) => this.zoomBy(levels),
      panBy: (right, down) => this.#panBy(right, down),
      closeCard: () => this.#actions.closeCard(),
    });
  }

  hostConnected(): void {
    if (this.#holder) this.#resize.observe(this.#holder);
  }

  hostDisconnected(): void {
    this.#resize.disconnect();
  }

  /** True where the list stands beside the map. */
  get wide(): boolean {
    return this.#host.clientWidth >= WIDE;
  }

  /** The part of the world on the screen; undefined before there is a screen. */
  get shownBox(): WorldBox | undefined {
    return this.#home ? visibleBox(this.stage.camera, this.stage.size) : undefined;
  }

  get hasLoose(): boolean {
    return this.#overlay?.marks.some(({loose}) => loose) ?? false;
  }

  /** Shows a scene. The first one of a dataset brings the camera to its data, and so does one that is out of sight. */
  draw(holder: HTMLElement, scene: Scene, ground: Ground, words: MapWords, chosen: Chosen): void {
    this.#enter(holder);
    const another = scene !== this.#scene;
    const first = another && this.#words?.figures.dataset !== words.figures.dataset;
    this.#scene = scene;
    this.#ground = ground;
    this.#words = words;
    this.#chosen = chosen;
    const resized = this.stage.measure();
    const home = this.#homeOf(scene);
    if (!home) return;
    if (first) this.#touched = false;
    const astray = another && scene.frame !== undefined && !this.#anyInSight(scene);
    const goes = this.#home === undefined || first || astray || (!this.#touched && (resized || this.#isOther(home)));
    if (!this.#touched || astray) this.#home = home;
    if (goes) {
      this.#touched = false;
      this.stage.show(home);
      this.#host.requestUpdate();
    }
    this.#drawAll();
  }

  goHome(): void {
    const home = this.#scene && this.#homeOf(this.#scene);
    if (!home) return;
    this.#home = home;
    this.#go(home);
    this.#touched = false;
  }

  zoomBy(levels: number): void {
    const {camera, size} = this.stage;
    this.#go(zoomedTo(camera, Math.round(camera.zoom + levels), {x: size.width / 2, y: size.height / 2}, size));
  }

  /** Zooms in until a cluster falls apart; the projects of one that never does are handed back. */
  split(cluster: number): readonly number[] | undefined {
    const index = this.#scene?.index;
    if (!index) return undefined;
    const zoom = index.splitsAt(cluster);
    const box = boxAround(index.pointsIn(cluster));
    if (zoom === undefined || !box) return index.rowsIn(cluster);
    const fitted = cameraFor(box, this.stage.size, PADDING * 1.5, LAST_ZOOM);
    this.#go({...fitted, zoom: Math.max(zoom, Math.min(fitted.zoom, zoom + 2))});
    return undefined;
  }

  /** Looks closely at a project. */
  showRow(row: number): void {
    const box = boxAround(this.#pointsOf(row));
    if (!box) return;
    const camera = cameraFor(box, this.stage.size, PADDING * 1.5, CLOSEST);
    this.#go(camera);
  }

  /** Shows several projects and where the reader is. */
  frameRows(rows: readonly number[], here: readonly [number, number]): void {
    const box = boxAround([toWorld(...here), ...rows.flatMap((row) => this.#pointsOf(row))]);
    if (box) this.#go(cameraFor(box, this.stage.size, PADDING, CLOSEST));
  }

  /** Moves no further than needed for a project to be seen. */
  bringIntoView(row: number): void {
    const box = this.shownBox;
    const [point] = this.#pointsOf(row);
    if (!box || !point || isInside(box, point)) return;
    const [lon, lat] = toLonLat(point);
    this.#go({...this.stage.camera, lon, lat});
  }

  /** Moves the map where a card covers the project it is about. */
  uncover(row: number, card: DOMRect): void {
    const map = this.#holder?.getBoundingClientRect();
    const at = this.#pointsOf(row).map((point) => this.stage.at(point))[0];
    if (!map || !at) return;
    const [x, y] = [map.left + at.x, map.top + at.y];
    const covered = x > card.left - 20 && x < card.right + 20 && y > card.top - 20 && y < card.bottom + 20;
    const overlaps = card.top < map.bottom && card.bottom > map.top && card.left < map.right && card.right > map.left;
    if (!covered || !overlaps) return;
    const below = card.width > map.width * 0.6;
    const right = below ? 0 : x - (map.left + card.left) / 2;
    const down = below ? y - (map.top + card.top) / 2 : 0;
    this.#go(pannedBy(this.stage.camera, right, down, this.stage.size));
  }

  /** Raises the mark of a project that the list points at. */
  pointAtRow(row: number | undefined): void {
    this.#chosen = {...this.#chosen, rows: [...this.#chosen.rows.filter((other) => other !== this.#hovered), ...(row === undefined ? [] : [row])]};
    this.#hovered = row;
    this.#drawMarks();
  }
  #hovered: number | undefined;

  /** The focus goes back to what opened the card, or to the marks where that is gone. */
  focusBack(root: ParentNode, selector: string): void {
    const opener = selector ? root.querySelector<HTMLElement | SVGElement>(selector) : null;
    const target = opener ?? this.stage.overlay.querySelector<SVGElement>('[tabindex="0"]');
    target?.focus({preventScroll: true});
  }

  #enter(holder: HTMLElement): void {
    if (holder === this.#holder) return;
    this.#resize.disconnect();
    this.#holder = holder;
    this.stage.attach(holder);
    this.#resize.observe(holder);
    holder.addEventListener('pointerdown', ({clientX: x, clientY: y}) => (this.#press = {x, y}));
    holder.addEventListener('click', (event) => this.#endDrag(event), {capture: true});
    holder.addEventListener('click', (event) => this.#click(event));
  }

  #homeOf({frame}: Scene): Camera | undefined {
    const {size} = this.stage;
    if (size.width === 0) return undefined;
    const padding = Math.min(PADDING, size.width / 8);
    return cameraFor(frame ?? {x0: 0, y0: 0.2, x1: 1, y1: 0.7}, size, padding, CLOSEST_HOME);
  }

  #isOther({lon, lat, zoom}: Camera): boolean {
    const {camera} = this.stage;
    return Math.abs(camera.lon - lon) + Math.abs(camera.lat - lat) + Math.abs(camera.zoom - zoom) > 1e-6;
  }

  #anyInSight({index, mode}: Scene): boolean {
    if (mode !== 'projects' || !index || !this.#home) return true;
    return index.marks(visibleBox(this.stage.camera, this.stage.size), this.stage.camera.zoom, 20).length > 0;
  }

  #go(camera: Camera): void {
    this.#touched = true;
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.stage.show(camera, calm ? 0 : EASE);
    if (this.stage.still) this.#settled();
  }

  #panBy(right: number, down: number): void {
    const {camera, size} = this.stage;
    this.#go(pannedBy(camera, right * size.width, down * size.height, size));
  }

  #resized(): void {
    if (!this.stage.measure()) return;
    this.#host.requestUpdate();
    const home = this.#scene && this.#homeOf(this.#scene);
    if (home && !this.#touched) {
      this.#home = home;
      this.stage.show(home);
    }
    this.#drawAll();
  }

  #moved(): void {
    if (!this.#drawn) return;
    const {camera, size} = this.stage;
    const {box, level} = this.#drawn;
    const now = visibleBox(camera, size);
    const inside = now.x0 >= box.x0 && now.y0 >= box.y0 && now.x1 <= box.x1 && now.y1 <= box.y1;
    if (level !== Math.floor(camera.zoom) || !inside) this.#drawMarks();
    if (this.#pointed) this.#showTip();
  }

  #settled(): void {
    if (this.#home && this.#isOther(this.#home)) this.#touched = true;
    this.#drawAll();
    this.#host.requestUpdate();
  }

  #drawAll(): void {
    const ground = this.#ground;
    if (!ground || !this.#home) return;
    if (this.#base?.ground !== ground || this.#base.frame !== this.stage.frame || this.stage.outOfFrame) {
      this.stage.drawBase((frame) => renderBase(ground, frame));
      this.#base = {ground, frame: this.stage.frame};
    }
    this.#drawMarks();
  }

  #drawMarks(): void {
    const [scene, words] = [this.#scene, this.#words];
    if (!scene || !words || !this.#home) return;
    const {camera, size, frame} = this.stage;
    const focused = this.#focusedMark();
    this.#overlay = overlayOf(scene, words, {camera, size, frame, stop: this.#stop, ...this.#chosen});
    this.#drawn = {level: Math.floor(camera.zoom), box: visibleBox(camera, size, MARGIN)};
    const {overlay} = this.stage;
    overlay.setAttribute('role', 'group');
    overlay.setAttribute('aria-label', words.messages.map.marks);
    this.stage.drawOverlay(renderOverlay(this.#overlay, words));
    if (focused) this.#keepFocus(focused);
  }

  #focusedMark(): Mark | undefined {
    const root = this.stage.overlay.getRootNode();
    const active = root instanceof ShadowRoot ? root.activeElement : null;
    if (!active || !this.stage.overlay.contains(active)) return undefined;
    return this.#overlay?.marks.find(({key}) => key === active.getAttribute('data-key'));
  }

  /** A cluster that fell apart hands the focus to the nearest mark. */
  #keepFocus(before: Mark): void {
    const marks = this.#overlay?.marks ?? [];
    if (marks.some(({key}) => key === before.key)) return;
    const far = ({x, y}: WorldPoint): number => Math.hypot(x - before.x, y - before.y);
    const [nearest] = [...marks].sort((a, b) => far(a) - far(b));
    if (nearest) this.#stopAt(nearest);
  }

  #stopAt(mark: Mark): void {
    this.#stop = mark.key;
    for (const other of this.stage.overlay.querySelectorAll('.mark')) {
      const here = other.getAttribute('data-key') === mark.key;
      other.setAttribute('tabindex', here ? '0' : '-1');
      const root = other.getRootNode() as ShadowRoot;
      if (here && other instanceof SVGElement && root.activeElement !== other) other.focus({preventScroll: true});
    }
    this.#reveal(mark);
  }

  #reveal(mark: Mark): void {
    const {size, camera} = this.stage;
    const {x, y} = this.stage.at(mark);
    const inset = 24;
    const right = Math.min(0, x - inset) + Math.max(0, x - size.width + inset);
    const down = Math.min(0, y - inset) + Math.max(0, y - size.height + inset);
    if (right !== 0 || down !== 0) this.#go(pannedBy(camera, right, down, size));
  }

  #pointAt(mark: Mark | undefined): void {
    this.#pointed = mark?.key;
    this.#showTip();
  }

  #showTip(): void {
    const mark = this.#overlay?.marks.find(({key}) => key === this.#pointed);
    if (!mark || !this.#words) {
      this.stage.tip.hide();
      return;
    }
    const {x, y} = this.stage.at(mark);
    this.stage.tip.show(this.#words.mark(mark, this.#overlay?.regions), x, y, mark.radius + 4, this.stage.size.width);
  }

  /** The click that ends a drag is none. */
  #endDrag(event: MouseEvent): void {
    const press = this.#press;
    this.#press = undefined;
    if (press && Math.hypot(event.clientX - press.x, event.clientY - press.y) > SLOP) event.stopPropagation();
  }

  /** A click beside the marks chooses the region under it. */
  #click({clientX, clientY, target}: MouseEvent): void {
    const list = this.#scene?.regions?.list ?? [];
    const onMark = target instanceof Element && target.closest('.mark');
    if (onMark || !this.#holder || list.length === 0) return;
    const {left, top} = this.#holder.getBoundingClientRect();
    const projection = projectionOf(this.stage.camera, this.stage.size);
    const place = fromScreen(projection, {x: clientX - left, y: clientY - top});
    const region = regionAt(list.map((item) => item.region), toLonLat(place));
    if (region && list.some((item) => item.region === region && item.group)) this.#actions.toggleRegion(region.code);
  }

  #pointsOf(row: number): readonly WorldPoint[] {
    const places = this.#words?.figures.dataset.projects.places;
    if (!places) return [];
    const points: WorldPoint[] = [];
    for (let at = places.project.indexOf(row); at >= 0 && places.project[at] === row; at++) {
      points.push(toWorld(places.lon[at] ?? 0, places.lat[at] ?? 0));
    }
    return points;
  }
}

