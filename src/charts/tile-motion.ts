import {moved, WHOLE} from './moved-place.js';
import {frameOf, type Place} from './treemap-layout.js';

/** How the reader comes to another level: into a part or out of it. */
export interface Passage {
  /** Name of the part. */
  readonly door: string;
  readonly inwards: boolean;
}

type Places = ReadonlyMap<string, Place>;

/** Long enough to be followed, short enough not to be waited for. */
const MILLISECONDS = 180;

/**
 * Lets tiles glide to their new places, where motion is welcome. They stand there already: only what is seen lags behind.
 *
 * @param passage undefined where the level stays: then a tile comes from where it was
 */
export function moveTiles(
  tiles: Iterable<HTMLElement>,
  before: Places,
  after: Places,
  passage?: Passage,
): void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  for (const tile of tiles) {
    const name = tile.dataset['tile'] ?? '';
    const place = after.get(name);
    const from = place && (passage ? entrance(place, before, after, passage) : before.get(name));
    if (!from || samePlace(from, place)) continue;
    tile.animate([frameOf(from), frameOf(place)], {duration: MILLISECONDS, easing: 'ease-out'});
  }
}

/** What is inside a part grows out of it; what is around it draws back from it. */
function entrance(place: Place, before: Places, after: Places, {door, inwards}: Passage): Place | undefined {
  const part = (inwards ? before : after).get(door);
  if (!part || !(part.width > 0 && part.height > 0)) return undefined;
  return inwards ? moved(place, WHOLE, part) : moved(place, part, WHOLE);
}

function samePlace(one: Place, other: Place): boolean {
  return one.x === other.x && one.y === other.y && one.width === other.width && one.height === other.height;
}
