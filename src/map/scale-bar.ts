/** A length to show on the map. */
export interface ScaleBar {
  readonly metres: number;
  readonly pixels: number;
}

/** Metres of the equator in a pixel at zoom 0, world 512 px wide. */
const EQUATOR = 40_075_016.686 / 512;

/** The longest of 1, 2, 5 times a power of ten metres that fits, true at a latitude. */
export function scaleBar(lat: number, zoom: number, most = 96): ScaleBar {
  const perPixel = (EQUATOR * Math.cos((lat * Math.PI) / 180)) / 2 ** zoom;
  const longest = perPixel * most;
  const power = 10 ** Math.floor(Math.log10(longest));
  const metres = ([5, 2, 1].find((step) => step * power <= longest) ?? 1) * power;
  return {metres, pixels: Math.round(metres / perPixel)};
}
