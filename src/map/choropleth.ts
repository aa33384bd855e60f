/** One class of a coloured map. */
export interface ColourClass {
  /** The least and the largest figure in it. */
  readonly from: number;
  readonly to: number;
}

/** Colours there are. */
const MOST_CLASSES = 5;

/**
 * Quantiles: each class holds about the same number of regions, equal figures stay together, and the bounds are figures
 * that regions really have. With few regions there are fewer classes.
 */
export function quantileClasses(figures: readonly number[]): readonly ColourClass[] {
  const sorted = [...figures].filter(Number.isFinite).sort((a, b) => a - b);
  const count = Math.min(MOST_CLASSES, new Set(sorted).size);
  const classes: ColourClass[] = [];
  let at = 0;
  for (let k = 1; k <= count && at < sorted.length; k++) {
    let end = Math.max(at + 1, Math.round((k * sorted.length) / count));
    while (end < sorted.length && sorted[end] === sorted[end - 1]) end++;
    classes.push({from: sorted[at] ?? 0, to: sorted[end - 1] ?? 0});
    at = end;
  }
  return classes;
}

/** Which class a figure is in, 0-based; undefined where there is no figure. */
export function classOf(classes: readonly ColourClass[], figure: number | undefined): number | undefined {
  if (figure === undefined) return undefined;
  const index = classes.findIndex(({to}) => figure <= to);
  return index < 0 ? undefined : index;
}

/** Number of the colour token, 1–5, so that fewer classes still reach from light to dark. */
export function colourOf(index: number, count: number): number {
  return count < 2 ? 3 : 1 + Math.round((index * (MOST_CLASSES - 1)) / (count - 1));
}
