/** By how many per cent an amount is over its base; a difference first, so that 105 of 100 is 5 and no hair more. */
export function excess(amount: number, base: number): number {
  return (100 * (amount - base)) / base;
}
