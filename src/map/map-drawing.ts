import type {ReactiveController, ReactiveElement} from 'lit';
import {type Camera, cameraFor, visibleBox} from './camera.js';
import type {Ground} from './ground.js';
import {MapStage} from './map-stage.js';
import {CLOSEST_HOME, homePadding, WORLD} from './home.js';
import type {MapWords} from './map-words.js';
import {levelOf} from './mark-index.js';
import type {WorldBox, WorldPoint} from './mercator.js';
import {MARGIN, overlayOf} from './overlay-of.js';
import {renderBase} from './render-base.js';
import {type Overlay, renderOverlay} from './render-overlay.js';
import type {Scene} from './scene.js';

/** One view of one dataset, in one language. */
export interface Picture {
  readonly scene: Scene;
  readonly ground: Ground;
  readonly words: MapWords;
}

/** What stands out in a picture. */
export interface Chosen {
  readonly rows: readonly number[];
  readonly regions: readonly string[];
  readonly here: WorldPoint | undefined;
}

/** Hears of the drawing what concerns hands and panels. */
export interface DrawingListener {
  /** Marks are about to be drawn anew, and have been. */
  beforeMarks(): void;
  afterMarks(): void;
  moved(): void;
}

const NOTHING_CHOSEN: Chosen = {rows: [], regions: [], here: undefined};

/** Draws pictures on the stage: what is drawn when, and where the first view is. */
export class MapDrawing implements ReactiveController {
  readonly stage = new MapStage({moved: () => this.#moved(), settled: () => this.settled()});
  /** What stands above the ground now. */
  overlay: Overlay | undefined;
  /** Key of the mark the keyboard stops at. */
  stop: string | undefined;
  /** True once the reader has moved the map: then it is left where it is. */
  touched = false;
  listener: DrawingListener | undefined;
  picture: Picture | undefined;

  readonly #host: ReactiveElement;
  readonly #resize = new ResizeObserver(() => this.#resized());
  #holder: HTMLElement | undefined;
  #chosen = NOTHING_CHOSEN;
  #home: Camera | undefined;
  #drawn: {readonly level: number; readonly box: WorldBox} | undefined;
  #base: {readonly ground: Ground; readonly frame: unknown} | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#holder) this.#resize.observe(this.#holder);
  }

  hostDisconnected(): void {
    this.#resize.disconnect();
  }

  /** The part of the world on the screen; undefined before there is a screen. */
  get shownBox(): WorldBox | undefined {
    return this.#home ? visibleBox(this.stage.camera, this.stage.size) : undefined;
  }

  get holder(): HTMLElement | undefined {
    return this.#holder;
  }

  /** Shows a picture. The first one of a dataset brings the camera to its data, and so does one that is out of sight. */
  show(holder: HTMLElement, picture: Picture, chosen: Chosen): void {
    this.#enter(holder);
    const before = this.picture;
    this.picture = picture;
    this.#chosen = chosen;
    const resized = this.stage.measure();
    const home = this.#homeOf(picture.scene);
    if (!home) return;
    const another = before?.scene !== picture.scene;
    const first = before?.words.figures.dataset !== picture.words.figures.dataset;
    if (first || (another && this.#isOutOfSight(picture.scene))) this.touched = false;
    if (!this.touched && (another || resized)) this.#goTo(home);
    this.#drawAll();
  }

  /** Draws the marks again, with something else chosen. */
  choose(chosen: Partial<Chosen>): void {
    this.#chosen = {...this.#chosen, ...chosen};
    this.#drawMarks();
  }

  /** The first view of what is shown now. */
  get home(): Camera | undefined {
    return this.picture && this.#homeOf(this.picture.scene);
  }

  /** A movement has ended. */
  settled(): void {
    if (this.#home && isOther(this.#home, this.stage.camera)) this.touched = true;
    this.#drawAll();
    this.#host.requestUpdate();
  }

  #enter(holder: HTMLElement): void {
    if (holder === this.#holder) return;
    this.#resize.disconnect();
    this.#holder = holder;
    this.stage.attach(holder);
    this.#resize.observe(holder);
  }

  #homeOf({frame}: Scene): Camera | undefined {
    const {size} = this.stage;
    return size.width === 0 ? undefined : cameraFor(frame ?? WORLD, size, homePadding(size), CLOSEST_HOME);
  }

  #goTo(home: Camera): void {
    const first = this.#home === undefined;
    this.#home = home;
    if (first || isOther(home, this.stage.camera)) {
      this.stage.show(home);
      this.#host.requestUpdate();
    }
  }

  #isOutOfSight({index}: Scene): boolean {
    const box = this.shownBox;
    if (!index || !box || index.isEmpty) return false;
    return index.marks(box, this.stage.camera.zoom, 1).length === 0;
  }

  #resized(): void {
    if (!this.stage.measure()) return;
    const {home} = this;
    if (home && !this.touched) this.#goTo(home);
    this.#drawAll();
    this.#host.requestUpdate();
  }

  #moved(): void {
    if (!this.#drawn) return;
    const {camera, size} = this.stage;
    const {box, level} = this.#drawn;
    const now = visibleBox(camera, size);
    const inside = now.x0 >= box.x0 && now.y0 >= box.y0 && now.x1 <= box.x1 && now.y1 <= box.y1;
    if (level !== levelOf(camera.zoom) || !inside) this.#drawMarks();
    this.listener?.moved();
  }

  #drawAll(): void {
    const ground = this.picture?.ground;
    if (!ground || !this.#home) return;
    if (this.#base?.ground !== ground || this.#base.frame !== this.stage.frame || this.stage.outOfFrame) {
      this.stage.drawBase((frame) => renderBase(ground, frame));
      this.#base = {ground, frame: this.stage.frame};
    }
    this.#drawMarks();
  }

  #drawMarks(): void {
    if (!this.picture || !this.#home) return;
    const {scene, words} = this.picture;
    const {camera, size, frame, overlay} = this.stage;
    this.listener?.beforeMarks();
    this.overlay = overlayOf(scene, words, {camera, size, frame, stop: this.stop, ...this.#chosen});
    this.#drawn = {level: levelOf(camera.zoom), box: visibleBox(camera, size, MARGIN)};
    overlay.setAttribute('role', 'group');
    overlay.setAttribute('aria-label', words.messages.map.marks);
    this.stage.drawOverlay(renderOverlay(this.overlay, words));
    this.listener?.afterMarks();
  }
}

function isOther(a: Camera, b: Camera): boolean {
  return Math.abs(a.lon - b.lon) + Math.abs(a.lat - b.lat) + Math.abs(a.zoom - b.zoom) > 1e-6;
}
