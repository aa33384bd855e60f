/**
 * Room beside the first and the last period, in parts of a period: half of one where there are many, little where there are few, so
 * that lines end near their labels.
 */
function roomFor(count: number): number {
  if (count === 1 || count > 8) return 0.5;
  return 0.15;
}

/** Where the figure of a period stands, in per cent of the time axis. */
export function middleOf(at: number, count: number): number {
  const room = roomFor(count);
  return ((at + room) / (count - 1 + 2 * room)) * 100;
}

/** Where a period begins, halfway from the one before; the one after the last begins at 100. */
export function startOf(at: number, count: number): number {
  if (at <= 0) return 0;
  return at >= count ? 100 : (middleOf(at - 1, count) + middleOf(at, count)) / 2;
}

/** The period at a place of the time axis, in per cent. */
export function periodAtShare(share: number, count: number): number {
  let at = 0;
  while (at < count - 1 && share >= startOf(at + 1, count)) at++;
  return at;
}
