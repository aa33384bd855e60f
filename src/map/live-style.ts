import type {FeatureCollection} from 'geojson';
import type {LayerSpecification, StyleSpecification} from 'maplibre-gl';
import type {Basemap} from './basemap.js';
import type {Ground} from './ground.js';
import type {MapColours} from './map-colours.js';
import {isArea} from './svg-path.js';

/** Names of our sources. */
export const SOURCES = ['budget-areas', 'budget-works', 'budget-grid'] as const;
export type SourceName = (typeof SOURCES)[number];

const NOTHING: FeatureCollection = {type: 'FeatureCollection', features: []};

/** The ground as GeoJSON for each of our sources. */
export function sourceData({areas, works, grid}: Ground): Readonly<Record<SourceName, FeatureCollection>> {
  return {
    'budget-areas': {
      type: 'FeatureCollection',
      features: areas.map(({geometry, tone}) => ({
        type: 'Feature',
        geometry,
        properties: {tone: String(tone)},
      })),
    },
    'budget-works': {
      type: 'FeatureCollection',
      features: works.map(({geometry}) => ({
        type: 'Feature',
        geometry,
        properties: {area: isArea(geometry)},
      })),
    },
    'budget-grid': grid
      ? {type: 'FeatureCollection', features: [{type: 'Feature', geometry: grid, properties: {}}]}
      : NOTHING,
  };
}

/** Our layers, lowest first. On a foreign base map plain land stays clear. */
export function layersOf(colours: MapColours, quiet: boolean, onBasemap: boolean): LayerSpecification[] {
  const strength = onBasemap ? 0.5 : quiet ? 0.55 : 1;
  const land = onBasemap ? 'rgba(0, 0, 0, 0)' : colours.land;
  const classes = ([1, 2, 3, 4, 5] as const).flatMap((tone) => [String(tone), colours[`sequence-${tone}`]]);
  return [
    {
      id: 'budget-grid',
      type: 'line',
      source: 'budget-grid',
      paint: {'line-color': colours.line, 'line-width': 1},
    },
    {id: 'budget-land', type: 'fill', source: 'budget-areas', paint: {'fill-color': land}},
    {
      id: 'budget-classes',
      type: 'fill',
      source: 'budget-areas',
      filter: ['!', ['in', ['get', 'tone'], ['literal', ['land', 'none']]]],
      paint: {
        'fill-color': ['match', ['get', 'tone'], ...classes, land] as unknown as string,
        'fill-opacity': strength,
      },
    },
    {
      id: 'budget-hatch',
      type: 'fill',
      source: 'budget-areas',
      filter: ['==', ['get', 'tone'], 'none'],
      paint: {'fill-pattern': 'budget-hatch'},
    },
    {
      id: 'budget-borders',
      type: 'line',
      source: 'budget-areas',
      paint: {'line-color': colours.border, 'line-width': 1},
    },
    {
      id: 'budget-work-areas',
      type: 'fill',
      source: 'budget-works',
      filter: ['get', 'area'],
      paint: {'fill-color': colours.accent, 'fill-opacity': 0.22},
    },
    {
      id: 'budget-work-lines',
      type: 'line',
      source: 'budget-works',
      layout: {'line-cap': 'round', 'line-join': 'round'},
      paint: {'line-color': colours.accent, 'line-width': ['case', ['get', 'area'], 1.5, 3]},
    },
  ];
}

/** A style of our own: water, tiles where they are named, and the ground. */
export function styleOf(
  ground: Ground,
  colours: MapColours,
  basemap: Basemap | undefined,
): StyleSpecification {
  const tiles = basemap?.kind === 'tiles' ? basemap.url : undefined;
  const data = sourceData(ground);
  return {
    version: 8,
    sources: {
      ...(tiles ? {'budget-tiles': {type: 'raster', tiles: [tiles], tileSize: 256}} : {}),
      ...Object.fromEntries(SOURCES.map((name) => [name, {type: 'geojson', data: data[name]}] as const)),
    },
    layers: [
      {id: 'budget-water', type: 'background', paint: {'background-color': colours.water}},
      ...(tiles ? [{id: 'budget-tiles', type: 'raster' as const, source: 'budget-tiles'}] : []),
      ...layersOf(colours, ground.quiet, tiles !== undefined),
    ],
  };
}

/** A tile of diagonal lines for regions without a figure. */
export function hatchImage(colours: MapColours): {width: number; height: number; data: Uint8Array} {
  const side = 16;
  const data = new Uint8Array(side * side * 4);
  for (let at = 0; at < side * side; at++) {
    const onLine = (Math.floor(at / side) + (at % side)) % 8 < 2;
    data.set([...channels(onLine ? colours.border : colours['no-data']), 255], at * 4);
  }
  return {width: side, height: side, data};
}

function channels(colour: string): readonly number[] {
  return (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
}
