/** Quotas this close to a whole number are that number: the rest is noise of binary fractions. */
const NOISE = 1e-9;

/**
 * Shares a whole number among parts in whole numbers that add up to it exactly: each part gets the whole number below its quota, and
 * what is left goes one by one to those with the largest remainder (the method of Hamilton and Hare).
 *
 * Of equal remainders the larger part comes first, then the earlier one. A part of 0 gets 0.
 *
 * @param whole what is shared, a whole number of 0 or more
 * @param parts none of them negative
 * @returns in the order of the parts; zeros where the parts come to nothing
 * @throws RangeError where a part is negative or no number, or the whole is no whole number
 */
export function apportion(whole: number, parts: readonly number[]): readonly number[] {
  if (!Number.isSafeInteger(whole) || whole < 0) throw new RangeError('The whole is to be a whole number.');
  if (parts.some((part) => !(part >= 0) || !Number.isFinite(part)))
    throw new RangeError('A part is to be a number of 0 or more.');
  const total = parts.reduce((sum, part) => sum + part, 0);
  if (total === 0) return parts.map(() => 0);
  const quotas = parts.map((part) => (part / total) * whole);
  const shares = quotas.map((quota) => Math.floor(quota + NOISE));
  const remainder = (at: number) => (quotas[at] ?? 0) - (shares[at] ?? 0);
  const order = parts
    .map((_, at) => at)
    .filter((at) => (parts[at] ?? 0) > 0)
    .sort((a, b) => {
      const gap = remainder(b) - remainder(a);
      return Math.abs(gap) > NOISE ? gap : (parts[b] ?? 0) - (parts[a] ?? 0) || a - b;
    });
  const left = whole - shares.reduce((sum, share) => sum + share, 0);
  for (const at of order.slice(0, Math.max(0, left))) shares[at] = (shares[at] ?? 0) + 1;
  return shares;
}
