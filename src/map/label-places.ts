/** A text that wants to stand beside a round thing. */
export interface LabelWish {
  readonly key: string;
  /** Middle of the thing on the screen. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly text: string;
  /** Where no thing is labelled: the text may stand on the point itself. */
  readonly centred?: boolean;
}

/** Where the middle of a label stands, from the middle of its thing. */
export interface LabelPlace {
  readonly dx: number;
  readonly dy: number;
}

interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** Height of a label, and its distance from its bubble, in CSS pixels. */
const HEIGHT = 15;
const GAP = 3;

/**
 * Finds places for labels that cover neither each other nor the middle of a bubble. Earlier wishes win; those without room get none.
 *
 * Widths are estimated from the number of letters, so that nothing is measured in the page.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  bubbles: readonly {readonly x: number; readonly y: number; readonly radius: number}[],
  size: {readonly width: number; readonly height: number},
): ReadonlyMap<string, LabelPlace> {
  const taken: Box[] = [];
  const middles = bubbles.map(({x, y, radius}) => around(x, y, radius * 1.3, radius * 1.3));
  const placed = new Map<string, LabelPlace>();
  for (const wish of wishes) {
    const width = labelWidth(wish.text);
    const found = candidates(wish, width).find(({dx, dy}) => {
      const box = around(wish.x + dx, wish.y + dy, width, HEIGHT);
      if (!isWithin(box, size)) return false;
      return !taken.some((other) => overlap(box, other)) && !middles.some((other) => overlap(box, other));
    });
    if (!found) continue;
    placed.set(wish.key, found);
    taken.push(around(wish.x + found.dx, wish.y + found.dy, width, HEIGHT));
  }
  return placed;
}

/** About how wide a text of 12 px is. */
export function labelWidth(text: string): number {
  return text.length * 6.6 + 4;
}

function candidates({radius, centred}: LabelWish, width: number): readonly LabelPlace[] {
  if (centred) return [{dx: 0, dy: 0}];
  const down = radius + GAP + HEIGHT / 2;
  const aside = radius + GAP + width / 2;
  return [
    {dx: 0, dy: down},
    {dx: 0, dy: -down},
    {dx: aside, dy: 0},
    {dx: -aside, dy: 0},
  ];
}

function around(x: number, y: number, width: number, height: number): Box {
  return {x0: x - width / 2, y0: y - height / 2, x1: x + width / 2, y1: y + height / 2};
}

function overlap(a: Box, b: Box): boolean {
  return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
}

function isWithin(box: Box, {width, height}: {readonly width: number; readonly height: number}): boolean {
  return box.x0 >= 0 && box.y0 >= 0 && box.x1 <= width && box.y1 <= height;
}
