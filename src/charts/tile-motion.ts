import type {Place} from './treemap-layout.js';

const MILLISECONDS = 180;

/**
 * Lets tiles glide to their new places, where motion is welcome. They stand there already: only what is seen lags behind.
 *
 * @param enter where a tile that was not there comes from
 */
export function moveTiles(
  tiles: Iterable<HTMLElement>,
  before: ReadonlyMap<string, Place>,
  after: ReadonlyMap<string, Place>,
  enter: (place: Place) => Place | undefined,
): void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  for (const tile of tiles) {
    const name = tile.dataset['tile'] ?? '';
    const place = after.get(name);
    const from = place && (before.get(name) ?? enter(place));
    if (!from || samePlace(from, place)) continue;
    tile.animate([frameOf(from), frameOf(place)], {duration: MILLISECONDS, easing: 'ease-out'});
  }
}

/** The CSS of a place, with the names that `styleMap` and animations take. */
export function frameOf({x, y, width, height}: Place) {
  return {
    insetInlineStart: `${x}%`,
    insetBlockStart: `${y}%`,
    inlineSize: `${width}%`,
    blockSize: `${height}%`,
  };
}

function samePlace(one: Place, other: Place): boolean {
  return one.x === other.x && one.y === other.y && one.width === other.width && one.height === other.height;
}
