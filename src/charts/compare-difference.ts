/** How the largest of some figures differs from the smallest; `most` and `least` are their places. */
export type CompareDifference = {readonly most: number; readonly least: number} & (
  | {readonly kind: 'same'}
  /** The smallest is not above zero: only the difference itself can be told. */
  | {readonly kind: 'more'; readonly by: number}
  | {readonly kind: 'percent'; readonly share: number}
  | {readonly kind: 'times'; readonly factor: number}
);

/** Below this the two are as good as the same. */
const SAME = 1.01;

/** From double on "3 times" says more than "200 %"; below, all rows are told in one way. */
const TIMES = 2;

/** Undefined where fewer than two figures are told. */
export function differenceOf(values: readonly (number | undefined)[]): CompareDifference | undefined {
  const told = values.flatMap((value, place) => (value === undefined ? [] : [{value, place}]));
  if (told.length < 2) return undefined;
  const ranked = [...told].sort((a, b) => b.value - a.value);
  const [high, low] = [ranked[0], ranked.at(-1)];
  if (!high || !low) return undefined;
  const ends = {most: high.place, least: low.place};
  if (high.value === low.value) return {...ends, kind: 'same'};
  if (low.value <= 0) return {...ends, kind: 'more', by: high.value - low.value};
  const factor = high.value / low.value;
  if (factor < SAME) return {...ends, kind: 'same'};
  return factor < TIMES ? {...ends, kind: 'percent', share: factor - 1} : {...ends, kind: 'times', factor};
}
