import {HIGHEST} from './row-window.js';

/** Where to scroll to, so that a row is seen whole; undefined where it is already. */
export function scrollTo(
  row: number,
  count: number,
  height: number,
  scrollTop: number,
  viewport: number,
): number | undefined {
  if (count * height > HIGHEST) return (row / Math.max(1, count - 1)) * (HIGHEST - viewport);
  const top = row * height;
  if (top < scrollTop) return top;
  return top + height > scrollTop + viewport ? top + height - viewport : undefined;
}
