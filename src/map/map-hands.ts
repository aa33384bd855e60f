import type {ReactiveController, ReactiveElement} from 'lit';
import {fromScreen, projectionOf} from './camera.js';
import type {MapDrawing} from './map-drawing.js';
import {MapMoves} from './map-moves.js';
import type {Mark} from './mark.js';
import {watchMarks} from './mark-control.js';
import {MarkFocus} from './mark-focus.js';
import {toLonLat, type WorldPoint} from './mercator.js';
import {regionAt} from './region-at.js';
import {watchGestures} from './svg-gestures.js';

/** What a hand on the map asks for. */
export interface HandActions {
  /** Pointed at or focused; undefined when no longer. */
  pointAt(mark: Mark | undefined): void;
  marksDrawn(): void;
  openMark(mark: Mark): void;
  toggleRegion(code: string): void;
  closeCard(): void;
}

/** A pointer that moved further was dragging. */
const SLOP = 5;

/** Pointer and keyboard on the map. */
export class MapHands implements ReactiveController {
  readonly moves: MapMoves;
  readonly focus: MarkFocus;
  readonly #drawing: MapDrawing;
  readonly #actions: HandActions;
  #holder: HTMLElement | undefined;
  #connection = new AbortController();
  #press: WorldPoint | undefined;

  constructor(host: ReactiveElement, drawing: MapDrawing, actions: HandActions) {
    this.#drawing = drawing;
    this.#actions = actions;
    this.moves = new MapMoves(drawing);
    this.focus = new MarkFocus(drawing, this.moves);
    drawing.listener = {
      beforeMarks: () => this.focus.remember(),
      afterMarks: () => {
        this.focus.keep();
        actions.marksDrawn();
      },
      moved: () => this.focus.showTip(),
    };
    watchMarks(drawing.stage.overlay, {
      marks: () => drawing.overlay?.marks ?? [],
      openMark: (mark) => actions.openMark(mark),
      pointAt: (mark) => {
        this.focus.pointAt(mark);
        actions.pointAt(mark);
      },
      stopAt: (mark) => this.focus.stopAt(mark),
      zoomBy: (levels) => this.moves.zoomBy(levels),
      panBy: (right, down) => this.moves.panBy(right, down),
      closeCard: () => actions.closeCard(),
    });
    host.addController(this);
  }

  hostUpdated(): void {
    const {holder} = this.#drawing;
    if (holder && holder !== this.#holder) this.#watch(holder);
  }

  #watch(holder: HTMLElement): void {
    this.#connection.abort();
    this.#connection = new AbortController();
    const {signal} = this.#connection;
    this.#holder = holder;
    watchGestures(holder, this.#drawing.stage, signal);
    holder.addEventListener('pointerdown', ({clientX: x, clientY: y}) => (this.#press = {x, y}), {signal});
    holder.addEventListener('click', (event) => this.#endDrag(event), {capture: true, signal});
    holder.addEventListener('click', (event) => this.#click(event), {signal});
  }

  /** The click that ends a drag is none. */
  #endDrag(event: MouseEvent): void {
    const press = this.#press;
    this.#press = undefined;
    if (press && Math.hypot(event.clientX - press.x, event.clientY - press.y) > SLOP) event.stopPropagation();
  }

  /** A click beside the marks chooses the region under it. */
  #click({clientX, clientY, target}: MouseEvent): void {
    const list = this.#drawing.picture?.scene.regions?.list ?? [];
    const onMark = target instanceof Element && target.closest('.mark');
    if (onMark || !this.#holder || list.length === 0) return;
    const {left, top} = this.#holder.getBoundingClientRect();
    const {camera, size} = this.#drawing.stage;
    const place = fromScreen(projectionOf(camera, size), {x: clientX - left, y: clientY - top});
    const region = regionAt(
      list.map((item) => item.region),
      toLonLat(place),
    );
    if (region && list.some((item) => item.region === region && item.group))
      this.#actions.toggleRegion(region.code);
  }
}
