/** Smaller bubbles could not be seen or hit. */
const LEAST_RADIUS = 5;

/** Makes radii whose areas are in proportion to the figures, the largest having `most` pixels. Missing figures get the least. */
export function radiusScale(largest: number, most: number): (figure: number | undefined) => number {
  return (figure) => {
    if (figure === undefined || !(largest > 0)) return LEAST_RADIUS;
    return Math.max(LEAST_RADIUS, most * Math.sqrt(Math.abs(figure) / largest));
  };
}

/** The largest radius for a map of a width. */
export function mostRadius(width: number): number {
  return Math.round(Math.max(20, Math.min(36, width / 18)));
}

/** Three round figures for a legend of sizes, largest first; each can be told from the next. */
export function legendSizes(largest: number): readonly number[] {
  if (!(largest > 0)) return [];
  const top = roundDown(largest);
  const sizes = [top, roundDown(top / 4), roundDown(top / 20)];
  return [...new Set(sizes.filter((size) => size > 0))];
}

/** The next lower of 1, 2, 5 times a power of ten. */
function roundDown(figure: number): number {
  const power = 10 ** Math.floor(Math.log10(figure));
  const lead = [5, 2, 1].find((step) => step * power <= figure * (1 + 1e-9)) ?? 1;
  return lead * power;
}
