/** Heights in CSS pixels of an element in a column and on a phone. */
export type Heights = readonly [wide: number, narrow: number];

/** Screens below it, in CSS pixels, are taken for phones. */
const NARROW = 640;

/**
 * Declarations that keep an element's place free from the first moment to the last, so that the text below it does not
 * move: one height on phones, one elsewhere, in words that fit a `style` attribute. A chart that is far from the screen
 * takes no other place either. What is as high as the screen says no more than that.
 */
export function heldHeight(held: Heights | 'screen'): string {
  if (held === 'screen') return 'display: block; min-height: 100vh';
  const [wide, narrow] = [Math.ceil(held[0]), Math.ceil(held[1])];
  const step = wide < narrow ? `${NARROW}px - 100vw` : `100vw - ${NARROW - 1}px`;
  const [least, most] = [Math.min(wide, narrow), Math.max(wide, narrow)];
  return `display: block; min-height: clamp(${least}px, (${step}) * 9999, ${most}px); contain-intrinsic-height: auto 1px`;
}
