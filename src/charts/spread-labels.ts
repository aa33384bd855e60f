/**
 * Moves labels on a line apart so that none covers another, each as little as can be: those that touch are moved together, around
 * the middle of where they want to be (pool adjacent violators).
 *
 * @param wanted middles of the labels, in any order
 * @param size height of a label, in the same unit
 * @param length of the line; labels stay on it while they fit
 * @returns middles in the order of `wanted`
 */
export function spreadLabels(wanted: readonly number[], size: number, length: number): readonly number[] {
  const order = wanted.map((_, at) => at).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0) || a - b);
  const pools: {labels: number[]; top: number}[] = [];
  for (const at of order) {
    pools.push({labels: [at], top: within((wanted[at] ?? 0) - size / 2, size, length)});
    for (;;) {
      const [before, last] = [pools.at(-2), pools.at(-1)];
      if (!before || !last || before.top + before.labels.length * size <= last.top) break;
      pools.pop();
      before.labels.push(...last.labels);
      const tops = before.labels.map((label, place) => (wanted[label] ?? 0) - size / 2 - place * size);
      const middle = tops.reduce((sum, top) => sum + top, 0) / tops.length;
      before.top = within(middle, before.labels.length * size, length);
    }
  }
  const placed = [...wanted];
  for (const {labels, top} of pools) labels.forEach((at, place) => (placed[at] = top + (place + 0.5) * size));
  return placed;
}

function within(top: number, size: number, length: number): number {
  return Math.max(0, Math.min(top, length - size));
}
