import type {SafePhoto} from './photo-groups.js';

/** Two photos to be put over each other, and those that are left. */
export interface PhotoPair {
  readonly pair?: {readonly before: SafePhoto; readonly later: SafePhoto};
  readonly rest: readonly SafePhoto[];
}

/**
 * Chooses the first photo before the works and the last one after them, or during them where none is after.
 *
 * @param photos those that may be shown, in the order before – during – after
 * @param broken addresses that gave no image
 */
export function pairPhotos(photos: readonly SafePhoto[], broken: ReadonlySet<string>): PhotoPair {
  const whole = photos.filter(({href}) => !broken.has(href));
  const before = whole.find(({when}) => when === 'before');
  const latest = [...whole].reverse();
  const later = latest.find(({when}) => when === 'after') ?? latest.find(({when}) => when === 'during');
  if (!before || !later) return {rest: photos};
  return {pair: {before, later}, rest: photos.filter((photo) => photo !== before && photo !== later)};
}
