export type Scheme = 'light' | 'dark';

/** Colours by their place, for each theme. */
export type Colors = Readonly<Record<Scheme, readonly string[]>>;

/** Place of "other" in `CATEGORICAL`: what has no hue of its own. */
export const OTHER = 8;

/**
 * Eight hues and, last, the grey of "other".
 *
 * Hues as in the sets of Okabe and Ito and of Paul Tol, then lightness and chroma searched so that the closest pair is as
 * far apart as can be in every colour vision, with a contrast of 3 and more against cards and land.
 */
export const CATEGORICAL: Colors = {
  light: ['#21398a', '#bc494b', '#673303', '#03760d', '#1d93b3', '#a38411', '#9373e8', '#932e60', '#6f757b'],
  dark: ['#6378d8', '#e47264', '#f6a95d', '#80dcaf', '#02a9e8', '#efe06f', '#cabdfd', '#ae6395', '#98a0a8'],
}; // prettier-ignore

/** Places of the hues that black reads better on, in the light theme; in the dark one it does on all. */
const BRIGHT: readonly number[] = [4, 5, 6];

/** The colour of text on a colour of `CATEGORICAL`, black or white, as CSS that follows the page's `color-scheme`. */
export function inkOver(index: number): string {
  return BRIGHT.includes(index) ? '#000' : 'light-dark(#fff, #000)';
}

/** A colour of a palette as CSS that follows the page's `color-scheme`. */
export function paint(colors: Colors, index: number): string {
  return `light-dark(${colors.light[index] ?? 'currentcolor'}, ${colors.dark[index] ?? 'currentcolor'})`;
}
