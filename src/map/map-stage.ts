import {render} from 'lit';
import {type Camera, onScreen, projectionOf, type Size} from './camera.js';
import type {LiveMap} from './live-map.js';
import {MapTip} from './map-tip.js';
import {toWorld, type WorldPoint} from './mercator.js';
import type {PathFrame} from './svg-path.js';
import type {GestureHost} from './svg-gestures.js';

/** What the stage tells the element. */
export interface StageEvents {
  /** The camera is somewhere else. */
  moved(): void;
  /** A movement has ended. */
  settled(): void;
}

interface Placed extends WorldPoint {
  readonly element: Element;
}

const SVG = 'http://www.w3.org/2000/svg';

/**
 * The nodes of the map and its camera. They are made once and Lit never renders among them: a still ground of SVG,
 * the container of MapLibre above it, and the marks, which move into MapLibre's own container while it draws.
 */
export class MapStage implements GestureHost {
  readonly ground = document.createElement('div');
  readonly overlay = document.createElementNS(SVG, 'svg');
  readonly tip = new MapTip();
  /** Where colours are read off the page. */
  readonly probe = document.createElement('span');
  /** Its colour changes, as a transition, when the theme of the page does. */
  readonly watched = document.createElement('span');
  readonly #base = document.createElementNS(SVG, 'svg');
  readonly #events: StageEvents;
  #holder: HTMLElement | undefined;
  #camera: Camera = {lon: 0, lat: 0, zoom: 0};
  #size: Size = {width: 0, height: 0};
  #frame: PathFrame = {x: 0.5, y: 0.5, scale: 512};
  #placed: readonly Placed[] = [];
  #paths: readonly Element[] = [];
  /** Hatching stays as fine as it is at every zoom. */
  #hatch: Element | null = null;
  #live: LiveMap | undefined;

  constructor(events: StageEvents) {
    this.#events = events;
    this.ground.className = 'ground';
    this.#base.classList.add('base');
    this.#base.setAttribute('aria-hidden', 'true');
    this.overlay.classList.add('overlay');
    this.watched.className = 'watched';
    for (const hidden of [this.probe, this.watched]) hidden.setAttribute('aria-hidden', 'true');
  }

  get camera(): Camera {
    return this.#camera;
  }

  get size(): Size {
    return this.#size;
  }

  /** What paths are drawn in; it changes when the camera is far from where it was. */
  get frame(): PathFrame {
    return this.#frame;
  }

  /** True where the numbers of paths are no longer near the size of the screen. */
  get outOfFrame(): boolean {
    const {x, y} = toWorld(this.#camera.lon, this.#camera.lat);
    const {scale} = projectionOf(this.#camera, this.#size);
    const ratio = scale / this.#frame.scale;
    return ratio > 16 || ratio < 1 / 64 || Math.hypot(x - this.#frame.x, y - this.#frame.y) * scale > 20_000;
  }

  /** True while MapLibre does not draw, nor listen to gestures. */
  get still(): boolean {
    return this.#live === undefined;
  }

  /** Puts the nodes into the page. */
  attach(holder: HTMLElement): void {
    if (holder === this.#holder) return;
    this.#holder = holder;
    holder.append(this.probe, this.watched, this.#base, this.ground);
    if (this.still) holder.append(this.overlay);
    holder.append(this.tip.element);
  }

  /** @returns whether the size is another */
  measure(): boolean {
    const width = this.#holder?.clientWidth ?? 0;
    const height = this.#holder?.clientHeight ?? 0;
    if (width === 0 || height === 0 || (width === this.#size.width && height === this.#size.height))
      return false;
    this.#size = {width, height};
    this.#live?.resize();
    return true;
  }

  /** Looks elsewhere. With MapLibre in charge the movement takes the time given, otherwise none. */
  show(camera: Camera, milliseconds = 0): void {
    if (this.#live) {
      this.#live.move(camera, milliseconds);
      return;
    }
    this.#look(camera);
  }

  settle(): void {
    this.#events.settled();
  }

  drawBase(content: (frame: PathFrame) => unknown): void {
    this.#reframe();
    render(content(this.#frame), this.#base);
    this.#collect();
  }

  drawOverlay(content: unknown): void {
    render(content, this.overlay);
    this.#collect();
  }

  /** Hands the ground over to MapLibre; the marks stay where they are on the screen. */
  goLive(live: LiveMap): void {
    this.#live = live;
    this.#adopt(live.surface);
    this.ground.classList.add('live');
  }

  /** MapLibre moved. */
  follow(camera: Camera): void {
    this.#look(camera);
  }

  /** Takes the ground back. */
  leaveLive(): void {
    if (this.#live) this.#adopt(this.#holder);
    this.ground.classList.remove('live');
    this.#live = undefined;
    this.ground.replaceChildren();
    this.ground.className = 'ground';
  }

  /** Where a point of the world is on the map, in pixels. */
  at(point: WorldPoint): WorldPoint {
    return onScreen(projectionOf(this.#camera, this.#size), point);
  }

  #look(camera: Camera): void {
    this.#camera = camera;
    this.#place();
    this.#events.moved();
  }

  /** Moving a node takes its focus away, so it is given back. */
  #adopt(parent: HTMLElement | undefined): void {
    if (!parent) return;
    const root = this.overlay.getRootNode();
    const focused =
      root instanceof ShadowRoot && this.overlay.contains(root.activeElement) ? root.activeElement : null;
    if (parent === this.#holder) parent.insertBefore(this.overlay, this.tip.element);
    else parent.append(this.overlay);
    if (focused instanceof SVGElement) focused.focus({preventScroll: true});
  }

  #reframe(): void {
    if (!this.outOfFrame) return;
    const {x, y} = toWorld(this.#camera.lon, this.#camera.lat);
    this.#frame = {x, y, scale: projectionOf(this.#camera, this.#size).scale};
  }

  #collect(): void {
    const all = (selector: string) =>
      [this.#base, this.overlay].flatMap((root) => [...root.querySelectorAll(selector)]);
    this.#hatch = this.#base.querySelector('[data-hatch]');
    this.#paths = all('[data-path]');
    this.#placed = all('[data-x]').map((element) => ({
      element,
      x: Number(element.getAttribute('data-x')),
      y: Number(element.getAttribute('data-y')),
    }));
    this.#place();
  }

  #place(): void {
    const {scale, dx, dy} = projectionOf(this.#camera, this.#size);
    for (const {element, x, y} of this.#placed) {
      element.setAttribute(
        'transform',
        `translate(${(x * scale + dx).toFixed(2)} ${(y * scale + dy).toFixed(2)})`,
      );
    }
    const {frame} = this;
    const ratio = scale / frame.scale;
    const matrix = `matrix(${ratio} 0 0 ${ratio} ${frame.x * scale + dx} ${frame.y * scale + dy})`;
    for (const group of this.#paths) group.setAttribute('transform', matrix);
    this.#hatch?.setAttribute('patternTransform', `rotate(45) scale(${1 / ratio})`);
  }
}
