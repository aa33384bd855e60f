/** Scales the median absolute deviation to the standard deviation of a normal sample. */
const TO_SIGMA = 0.6745;

/** How far tails begin: Tukey's fences. */
const FENCE = 1.5;

/** Middle of a sample, and how it spreads. */
export interface Spread {
  readonly n: number;
  readonly median: number;
  /** Median of the absolute distances from the median. */
  readonly mad: number;
}

/** Fences of Tukey: values at or beyond them are outliers. */
export interface Fences {
  readonly lower: number;
  readonly upper: number;
}

/** The median; NaN of nothing. */
function medianOf(sorted: Float64Array): number {
  return quantile(sorted, 0.5);
}

export function spreadOf(sample: ArrayLike<number>): Spread {
  const sorted = Float64Array.from(sample).sort();
  const median = medianOf(sorted);
  return {n: sorted.length, median, mad: medianOf(distances(sorted, median))};
}

/** How far the values of a sorted sample are from a middle, sorted: what lies below and above it is merged. */
function distances(sorted: Float64Array, middle: number): Float64Array {
  const found = new Float64Array(sorted.length);
  let [low, high] = [0, sorted.length - 1];
  for (let at = sorted.length - 1; at >= 0; at--) {
    const [below, above] = [middle - (sorted[low] ?? NaN), (sorted[high] ?? NaN) - middle];
    found[at] = Math.max(below, above);
    if (below > above) low++;
    else high--;
  }
  return found;
}

/**
 * Modified z-score, 0.6745 (x − median) / MAD; over 3.5 is an outlier (Iglewicz and Hoaglin, How to detect and handle
 * outliers, 1993).
 *
 * @returns NaN where half of the sample or more is alike: its MAD is 0
 */
export function modifiedZ(value: number, {median, mad}: Spread): number {
  return mad > 0 ? (TO_SIGMA * (value - median)) / mad : NaN;
}

/** Q1 − 1.5 IQR and Q3 + 1.5 IQR, as Cardinal has them for R024 and R058. */
export function fencesOf(sample: ArrayLike<number>): Fences {
  const sorted = Float64Array.from(sample).sort();
  const [first, third] = [quantile(sorted, 0.25), quantile(sorted, 0.75)];
  return {lower: first - FENCE * (third - first), upper: third + FENCE * (third - first)};
}

/** Between the two nearest values, by their distance: type 7 of Hyndman and Fan. */
function quantile(sorted: Float64Array, share: number): number {
  const at = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(at)] ?? NaN, sorted[Math.ceil(at)] ?? NaN];
  return below + (above - below) * (at - Math.floor(at));
}
