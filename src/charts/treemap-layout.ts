/** A place in the picture, in per cent of its width and height. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One part with its place. */
export interface Tile<Part> {
  readonly part: Part;
  readonly place: Place;
  /** Whether a finger can hit it: WCAG 2.2, success criterion 2.5.8, asks for 24 pixels. */
  readonly touchable: boolean;
}

/** The picture in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Side of the smallest thing to press, in CSS pixels (WCAG 2.5.8). */
const LEAST_TARGET = 24;

/** Width to height that rows of tiles aim at, after Kong, Heer and Agrawala 2010. */
const GOLDEN = (1 + Math.sqrt(5)) / 2;

/**
 * Divides a rectangle among parts so that areas are as their values, as near to squares as their order lets them be.
 *
 * Parts without a positive value get no place: there is no area below zero. Squarified after Bruls, Huizing and van Wijk 2000;
 * the same places as `treemapSquarify` of d3-hierarchy gives, which brings five times as many bytes.
 */
export function layoutTreemap<Part>(
  parts: readonly Part[],
  valueOf: (part: Part) => number,
  {width, height}: Size,
): readonly Tile<Part>[] {
  const drawn = parts.filter((part) => valueOf(part) > 0);
  if (drawn.length === 0 || width <= 0 || height <= 0) return [];
  const tiles: Tile<Part>[] = [];
  let [x, y, wide, high] = [0, 0, width, height];
  let rest = drawn.map((part) => ({part, value: valueOf(part)}));
  while (rest.length > 0) {
    const whole = sumOf(rest);
    const row = rest.slice(0, rowLength(rest, Math.max(high / wide, wide / high) / whole / GOLDEN));
    const filled = sumOf(row);
    const across = wide < high;
    const deep = ((across ? high : wide) * filled) / whole;
    let at = across ? x : y;
    for (const {part, value} of row) {
      const long = ((across ? wide : high) * value) / filled;
      const box = across ? ([at, y, long, deep] as const) : ([x, at, deep, long] as const);
      tiles.push(tileOf(part, box, width, height));
      at += long;
    }
    if (across) [y, high] = [y + deep, high - deep];
    else [x, wide] = [x + deep, wide - deep];
    rest = rest.slice(row.length);
  }
  return tiles;
}

/** How many of the first go into one row: as long as the worst of them does not become narrower. */
function rowLength(values: readonly {readonly value: number}[], alpha: number): number {
  let [sum, least, most, worst] = [0, Infinity, 0, Infinity];
  for (const [index, {value}] of values.entries()) {
    sum += value;
    least = Math.min(least, value);
    most = Math.max(most, value);
    const beta = sum * sum * alpha;
    const narrow = Math.max(most / beta, beta / least);
    if (narrow > worst) return index;
    worst = narrow;
  }
  return values.length;
}

function sumOf(values: readonly {readonly value: number}[]): number {
  return values.reduce((sum, {value}) => sum + value, 0);
}

function tileOf<Part>(
  part: Part,
  [x, y, wide, high]: readonly [number, number, number, number],
  width: number,
  height: number,
): Tile<Part> {
  return {
    part,
    place: {
      x: (x / width) * 100,
      y: (y / height) * 100,
      width: (wide / width) * 100,
      height: (high / height) * 100,
    },
    touchable: wide >= LEAST_TARGET && high >= LEAST_TARGET,
  };
}

/** The CSS of a place, with the names that `styleMap` and animations take. */
export function frameOf({x, y, width, height}: Place) {
  return {
    insetInlineStart: `${x}%`,
    insetBlockStart: `${y}%`,
    inlineSize: `${width}%`,
    blockSize: `${height}%`,
  };
}
