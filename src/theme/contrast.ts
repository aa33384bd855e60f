/** Red, green and blue in linear light, each 0–1. */
export type LinearRgb = readonly [red: number, green: number, blue: number];

/** Reads `#rrggbb` into linear light (sRGB, IEC 61966-2-1). */
export function linearRgb(hex: string): LinearRgb {
  return [channel(hex, 1), channel(hex, 3), channel(hex, 5)];
}

/** Relative luminance of WCAG 2, 0 (black) to 1 (white). */
export function luminance(hex: string): number {
  const [red, green, blue] = linearRgb(hex);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of WCAG 2, 1 to 21. Text needs 4.5, marks need 3. */
export function contrastRatio(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const DARK_INK = '#000000';
const LIGHT_INK = '#ffffff';

/** The colour of text on a fill: black or white, whichever reads better. One of them has a contrast of 4.58 and more on any colour. */
export function inkOn(background: string): string {
  const darkReads = contrastRatio(background, DARK_INK) >= contrastRatio(background, LIGHT_INK);
  return darkReads ? DARK_INK : LIGHT_INK;
}

function channel(hex: string, at: number): number {
  const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}
