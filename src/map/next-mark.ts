import type {Mark} from './mark.js';

/** Where an arrow key leads. */
export type Direction = 'left' | 'right' | 'up' | 'down';

/** How much worse a step aside is than one ahead. */
const ASIDE = 2;

/** The mark nearest in a direction, seen from another; undefined where there is none. */
export function nextMark(marks: readonly Mark[], from: Mark, direction: Direction): Mark | undefined {
  let best: Mark | undefined;
  let least = Infinity;
  for (const mark of marks) {
    if (mark.key === from.key) continue;
    const [ahead, aside] = turned(mark.x - from.x, mark.y - from.y, direction);
    const far = ahead + ASIDE * Math.abs(aside);
    if (ahead > 0 && Math.abs(aside) <= ahead * 2 && far < least) {
      least = far;
      best = mark;
    }
  }
  return best;
}

function turned(right: number, down: number, direction: Direction): readonly [number, number] {
  switch (direction) {
    case 'left':
      return [-right, down];
    case 'right':
      return [right, down];
    case 'up':
      return [-down, right];
    case 'down':
      return [down, right];
  }
}
