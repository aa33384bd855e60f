import type {Geometry} from 'geojson';
import type {Graphic, PictureInk} from '../element/picture.js';
import {type SvgNode, svgNode} from '../element/svg-node.js';
import {textNode} from '../element/text-node.js';
import {cameraFor, onScreen, projectionOf, type Size} from '../map/camera.js';
import {type Ground, groundOf, type Tone} from '../map/ground.js';
import {CLOSEST_HOME, homePadding, WORLD} from '../map/home.js';
import type {LabelPlace} from '../map/label-places.js';
import type {MapWords} from '../map/map-words.js';
import type {Mark} from '../map/mark.js';
import {overlayOf} from '../map/overlay-of.js';
import {paidArc} from '../map/paid-arc.js';
import type {WorldPoint} from '../map/mercator.js';
import type {Scene} from '../map/scene.js';
import {frameOf, isArea, type PathFrame, svgPath} from '../map/svg-path.js';
import {paidShare} from '../map/tally.js';
import {mapLegend} from './map-legend.js';
import {mixed, tokenColor} from './still-ink.js';

/** Height of letters in pixels. */
const SIZE = 12;

/** Land, works, marks with their sums and names of places as the map shows them at first, and the legend below. */
export function drawMap(scene: Scene, words: MapWords, width: number, ink: PictureInk): Graphic {
  const size: Size = {width, height: Math.round(width * (width < 480 ? 1 : 0.64))};
  const camera = cameraFor(scene.frame ?? WORLD, size, homePadding(size), CLOSEST_HOME);
  const projection = projectionOf(camera, size);
  const frame = frameOf(projection);
  const looking = {camera, size, frame, rows: [], regions: [], stop: undefined, here: undefined};
  const {marks, names, labels} = overlayOf(scene, words, looking);
  const map = svgNode(
    'svg',
    {...size, viewBox: `0 0 ${size.width} ${size.height}`},
    svgNode('rect', {...size, fill: tokenColor('water', ink.scheme)}),
    ...groundNodes(groundOf(scene), frame, ink),
    ...names.flatMap((name) => {
      const place = labels.get(name.key);
      return place ? [labelNode(name.text, onScreen(projection, name), place, ink.muted, ink)] : [];
    }),
    ...marks.map((mark) => markNode(mark, onScreen(projection, mark), labels.has(mark.key), words, ink)),
    ...marks.flatMap((mark) => {
      const place = mark.kind === 'cluster' ? labels.get(mark.key) : undefined;
      return place
        ? [labelNode(words.clusterLabel(mark), onScreen(projection, mark), place, ink.text, ink)]
        : [];
    }),
    svgNode('rect', {
      x: 0.5,
      y: 0.5,
      width: width - 1,
      height: size.height - 1,
      fill: 'none',
      stroke: ink.line,
    }),
  );
  const loose = marks.some((mark) => mark.loose);
  const legend = mapLegend({scene, words, zoom: camera.zoom, width, loose}, ink);
  return {
    height: size.height + 10 + legend.height,
    nodes: [map, svgNode('g', {transform: `translate(0 ${size.height + 10})`}, ...legend.nodes)],
  };
}

/** A word on the map; what is said of marks is heavier than names of places. */
function labelNode(
  text: string,
  {x, y}: WorldPoint,
  {dx, dy}: LabelPlace,
  fill: string,
  ink: PictureInk,
): SvgNode {
  return svgNode(
    'text',
    {
      x: x + dx,
      y: y + dy + SIZE * 0.35,
      'font-size': SIZE,
      'text-anchor': 'middle',
      fill,
      stroke: tokenColor('water', ink.scheme),
      'stroke-width': 3.5,
      'stroke-linejoin': 'round',
      'paint-order': 'stroke',
      'font-weight': fill === ink.text ? 600 : undefined,
    },
    text,
  );
}

/** The colour of an area; hatching needs a pattern, which `hatch` is. */
function toneColor(tone: Tone, {scheme}: PictureInk): string {
  switch (tone) {
    case 'land':
      return tokenColor('land', scheme);
    case 'none':
      return 'url(#hatch)';
    default:
      return tokenColor(`sequence-${tone}`, scheme);
  }
}

function groundNodes(
  {areas, works, grid, quiet}: Ground,
  frame: PathFrame,
  ink: PictureInk,
): readonly SvgNode[] {
  const {scheme} = ink;
  const [land, border] = [tokenColor('land', scheme), tokenColor('border', scheme)];
  const units = areas.map(({tone, geometry}) =>
    svgNode('path', {
      d: pathOf(geometry, frame),
      fill:
        quiet && typeof tone === 'number' ? mixed(toneColor(tone, ink), 0.55, land) : toneColor(tone, ink),
      stroke: border,
    }),
  );
  const paths = works.map(({geometry}) =>
    svgNode('path', {
      d: pathOf(geometry, frame),
      ...(isArea(geometry)
        ? {fill: ink.accent, 'fill-opacity': 0.22, 'stroke-width': 1.5}
        : {fill: 'none', 'stroke-width': 3}),
      stroke: ink.accent,
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
    }),
  );
  return [
    svgNode('defs', {}, hatch(ink)),
    ...(grid ? [svgNode('path', {d: pathOf(grid, frame), fill: 'none', stroke: ink.line})] : []),
    ...units,
    ...paths,
  ];
}

function hatch({scheme}: PictureInk): SvgNode {
  return svgNode(
    'pattern',
    {id: 'hatch', width: 7, height: 7, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)'},
    svgNode('rect', {width: 7, height: 7, fill: tokenColor('no-data', scheme)}),
    svgNode('rect', {width: 2, height: 7, fill: tokenColor('border', scheme)}),
  );
}

function markNode(
  {kind, radius, loose, tally}: Mark,
  {x, y}: WorldPoint,
  labelled: boolean,
  words: MapWords,
  ink: PictureInk,
): SvgNode {
  const share = kind === 'region' ? undefined : paidShare(tally);
  const ring = radius + 2.5;
  const count = words.formats.integer(tally.count);
  const counted = kind === 'cluster' && !labelled && tally.count > 0 && count.length * 7 < radius * 2;
  return svgNode(
    'g',
    {transform: `translate(${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10})`},
    svgNode('circle', {r: radius, ...bodyOf(kind, loose, ink)}),
    ...(share === undefined
      ? []
      : [
          svgNode('circle', {
            r: ring,
            fill: 'none',
            stroke: ink.surface,
            'stroke-width': 4,
            'stroke-opacity': 0.9,
          }),
          svgNode('path', {d: paidArc(share, ring), fill: 'none', stroke: ink.accent, 'stroke-width': 3}),
        ]),
    ...(counted
      ? [textNode(count, 0, SIZE * 0.35, SIZE, {fill: ink.text, anchor: 'middle', weight: 600})]
      : []),
  );
}

function bodyOf(kind: Mark['kind'], loose: boolean, ink: PictureInk): SvgNode['attributes'] {
  if (loose) return {fill: ink.surface, 'fill-opacity': 0.4, stroke: ink.accent, 'stroke-width': 2.25};
  switch (kind) {
    case 'cluster':
      return {
        fill: mixed(ink.accent, 0.26, ink.surface),
        'fill-opacity': 0.86,
        stroke: ink.accent,
        'stroke-width': 1.25,
      };
    case 'region':
      return {fill: ink.accent, 'fill-opacity': 0.5, stroke: ink.accent};
    case 'project':
      return {fill: ink.accent, 'fill-opacity': 0.72, stroke: ink.surface};
  }
}

/** Tenths of a pixel are enough for a picture that nobody zooms into: files become half as large. */
function pathOf(geometry: Geometry, frame: PathFrame): string {
  return svgPath(geometry, frame).replace(/(\.\d)\d+/g, '$1');
}
