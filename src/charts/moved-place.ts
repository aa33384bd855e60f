import type {Place} from './treemap-layout.js';

/** The picture. */
export const WHOLE: Place = {x: 0, y: 0, width: 100, height: 100};

/** Where a place comes to lie when the picture is moved so that `from` fills `to`. */
export function moved(place: Place, from: Place, to: Place): Place {
  const [across, down] = [to.width / from.width, to.height / from.height];
  return {
    x: to.x + (place.x - from.x) * across,
    y: to.y + (place.y - from.y) * down,
    width: place.width * across,
    height: place.height * down,
  };
}
