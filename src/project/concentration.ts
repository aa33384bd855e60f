/** How money is spread over those who get it. */
export interface Concentration {
  /** Herfindahl–Hirschman index: the sum of the squared shares in per cent, from 10 000 / n to 10 000. */
  readonly index: number;
  /** How many have a share. */
  readonly count: number;
  /** What the index would be if all had the same share. */
  readonly even: number;
}

/**
 * The index of Herfindahl and Hirschman over sums that are told; undefined where there is none, or one is below zero, as shares
 * of such a whole mean nothing.
 */
export function concentrationOf(sums: readonly (number | undefined)[]): Concentration | undefined {
  const told = sums.filter((sum): sum is number => sum !== undefined && sum !== 0);
  const whole = told.reduce((all, sum) => all + sum, 0);
  if (told.length === 0 || told.some((sum) => sum < 0)) return undefined;
  return {
    index: told.reduce((all, sum) => all + ((100 * sum) / whole) ** 2, 0),
    count: told.length,
    even: 10_000 / told.length,
  };
}
