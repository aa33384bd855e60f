/** A repeatable stream of chance: the same seed gives the same feed (mulberry32, public domain). */
export function seeded(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const chance = {
    /** A number from low to high. */
    between: (low, high) => low + (high - low) * next(),
    /** A whole number from low to high, both possible. */
    whole: (low, high) => Math.floor(chance.between(low, high + 1)),
    /** True this often. */
    often: (share) => next() < share,
    pick: (list) => list[Math.floor(next() * list.length)],
    /** Picks by weight from `[[weight, value], …]`. */
    weighted(pairs) {
      let left = next() * pairs.reduce((sum, [weight]) => sum + weight, 0);
      for (const [weight, value] of pairs) if ((left -= weight) < 0) return value;
      return pairs.at(-1)[1];
    },
    /** Between low and high, small values more often, as sums of money are. */
    skewed: (low, high) => low * (high / low) ** ((next() + next()) / 2),
    /** Bell-shaped around 0, mostly within ±1. */
    bell: () => (next() + next() + next() - 1.5) / 1.5,
  };
  return chance;
}
