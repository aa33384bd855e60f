import type {Geometry, MultiLineString} from 'geojson';
import {colourOf} from './choropleth.js';
import {graticule} from './graticule.js';
import type {Scene, Work} from './scene.js';

/** Colour of an area: plain land, hatched where it has no figure, or one of the five classes. */
export type Tone = 'land' | 'none' | 1 | 2 | 3 | 4 | 5;

/** A region as it lies under the marks. */
export interface GroundArea {
  readonly code: string;
  readonly geometry: Geometry;
  readonly tone: Tone;
}

/** Everything under the marks, whoever draws it. */
export interface Ground {
  readonly areas: readonly GroundArea[];
  readonly works: readonly Work[];
  /** Meridians and parallels, where there are no boundaries. */
  readonly grid?: MultiLineString;
  /** True where marks of projects stand on coloured regions, which then step back. */
  readonly quiet: boolean;
}

/** What lies below the marks: regions in their tones, lines and areas of works, and the grid where no boundaries are. */
export function groundOf({regions, works, frame, mode}: Scene): Ground {
  const classes = regions?.classes.length ?? 0;
  const areas = (regions?.list ?? []).flatMap(({region, colour}) => {
    if (!region.geometry) return [];
    return {
      code: region.code,
      geometry: region.geometry,
      tone: classes > 0 ? toneOf(colour, classes) : ('land' as const),
    };
  });
  return {
    areas,
    works,
    quiet: mode === 'projects',
    ...(areas.length === 0 && frame ? {grid: graticule(frame)} : {}),
  };
}

function toneOf(colour: number | undefined, classes: number): Tone {
  return colour === undefined ? 'none' : (colourOf(colour, classes) as Tone);
}
