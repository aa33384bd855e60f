import {hierarchy, treemap} from 'd3-hierarchy';

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

export const WHOLE: Place = {x: 0, y: 0, width: 100, height: 100};

const LEAST_TARGET = 24;

/**
 * Divides a rectangle among parts so that areas are as their values, as near to squares as their order lets them be.
 *
 * Parts without a positive value get no place: there is no area below zero. Squarified after Bruls, Huizing and van Wijk 2000.
 */
export function layoutTreemap<Part>(
  parts: readonly Part[],
  valueOf: (part: Part) => number,
  {width, height}: Size,
): readonly Tile<Part>[] {
  const drawn = parts.filter((part) => valueOf(part) > 0);
  if (drawn.length === 0 || width <= 0 || height <= 0) return [];
  const root = hierarchy<{part?: Part; children?: readonly {part: Part}[]}>({
    children: drawn.map((part) => ({part})),
  }).sum(({part}) => (part === undefined ? 0 : valueOf(part)));
  const leaves = treemap<{part?: Part}>().size([width, height])(root).children ?? [];
  return leaves.flatMap(({data: {part}, x0, x1, y0, y1}) => {
    if (part === undefined) return [];
    const place = {
      x: (x0 / width) * 100,
      y: (y0 / height) * 100,
      width: ((x1 - x0) / width) * 100,
      height: ((y1 - y0) / height) * 100,
    };
    return {part, place, touchable: x1 - x0 >= LEAST_TARGET && y1 - y0 >= LEAST_TARGET};
  });
}

/** Where a place comes to lie when the picture is moved so that `from` fills `to`. */
export function moved(place: Place, from: Place, to: Place): Place {
  const [across, down] = [to.width / from.width, to.height / from.height];
  return {
    x: to.x + (place.x - from.x) * across,
    y: to.y + (place.y - from.y) * down,
    width: place.width * across,
    height: place.height * down,
  };
}
