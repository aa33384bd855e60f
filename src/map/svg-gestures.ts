import {type Camera, pannedBy, type Size, zoomedTo} from './camera.js';
import type {WorldPoint} from './mercator.js';

/** What gestures change. */
export interface GestureHost {
  readonly camera: Camera;
  readonly size: Size;
  /** False while MapLibre takes care of gestures. */
  readonly still: boolean;
  show(camera: Camera): void;
  settle(): void;
}

/**
 * Moves the still map: drag with the mouse, Ctrl and wheel, two fingers. One finger and the bare wheel scroll the page.
 */
export function watchGestures(surface: Element, host: GestureHost, signal: AbortSignal): void {
  const pointers = new Map<number, WorldPoint>();
  const at = ({clientX, clientY}: {clientX: number; clientY: number}): WorldPoint => {
    const {left, top} = surface.getBoundingClientRect();
    return {x: clientX - left, y: clientY - top};
  };
  const on = <Type extends keyof HTMLElementEventMap>(
    type: Type,
    handler: (event: HTMLElementEventMap[Type]) => void,
  ) => (surface as HTMLElement).addEventListener(type, handler, {signal, passive: false});

  on('pointerdown', (event) => {
    if (host.still && event.button === 0) pointers.set(event.pointerId, at(event));
  });
  on('pointermove', (event) => {
    const before = pointers.get(event.pointerId);
    if (!before || !host.still) return;
    const now = at(event);
    const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1];
    pointers.set(event.pointerId, now);
    if (other) host.show(pinched(host, before, now, other));
    else if (event.pointerType === 'mouse')
      host.show(pannedBy(host.camera, before.x - now.x, before.y - now.y, host.size));
  });
  const release = ({pointerId}: PointerEvent): void => {
    if (pointers.delete(pointerId)) host.settle();
  };
  on('pointerup', release);
  on('pointercancel', release);
  on('pointerleave', release);
  on('wheel', (event) => {
    if (!host.still || (!event.ctrlKey && !event.metaKey)) return;
    event.preventDefault();
    host.show(zoomedTo(host.camera, host.camera.zoom - event.deltaY / 200, at(event), host.size));
    host.settle();
  });
}

/** One of two fingers moved: the place between them stays between them. */
function pinched(
  {camera, size}: GestureHost,
  before: WorldPoint,
  now: WorldPoint,
  other: WorldPoint,
): Camera {
  const spread = (a: WorldPoint): number => Math.max(1, Math.hypot(a.x - other.x, a.y - other.y));
  const middle = {x: (now.x + other.x) / 2, y: (now.y + other.y) / 2};
  const moved = pannedBy(camera, (before.x - now.x) / 2, (before.y - now.y) / 2, size);
  return zoomedTo(moved, camera.zoom + Math.log2(spread(now) / spread(before)), middle, size);
}
