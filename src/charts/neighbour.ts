/** Edges of a mark on the screen. */
export interface Edges {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export type ArrowKey = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

/** How much worse a step aside is than one ahead. */
const ASIDE = 3;

/** Marks that touch may overlap by the width of their borders. */
const OVERLAP = 2;

/**
 * Index of the mark to which an arrow key leads: the nearest that lies ahead, one straight ahead before one aside.
 * Undefined at the edge.
 */
export function neighbour(marks: readonly Edges[], from: number, key: ArrowKey): number | undefined {
  const here = marks[from];
  if (!here) return undefined;
  const start = turned(here, key);
  let best: number | undefined;
  let least = Infinity;
  marks.forEach((mark, index) => {
    const there = turned(mark, key);
    const ahead = there.near - start.far;
    if (index === from || ahead < -OVERLAP || there.far <= start.far) return;
    const aside = Math.max(0, there.low - start.high, start.low - there.high);
    const askew = Math.abs(there.low + there.high - start.low - start.high) / 2;
    const cost = Math.max(0, ahead) + ASIDE * aside + askew / 100;
    if (cost < least) [best, least] = [index, cost];
  });
  return best;
}

/** A mark as seen by someone who looks the way of the arrow. */
function turned({left, right, top, bottom}: Edges, key: ArrowKey) {
  switch (key) {
    case 'ArrowRight':
      return {near: left, far: right, low: top, high: bottom};
    case 'ArrowLeft':
      return {near: -right, far: -left, low: top, high: bottom};
    case 'ArrowDown':
      return {near: top, far: bottom, low: left, high: right};
    case 'ArrowUp':
      return {near: -bottom, far: -top, low: left, high: right};
  }
}
