import type {Geometry} from 'geojson';
import {nameEntry} from '../element/labels.js';
import {chooseText} from '../model/text.js';
import {mostRadius} from './bubble-size.js';
import {type Camera, onScreen, projectionOf, type Size, visibleBox} from './camera.js';
import {type LabelWish, placeLabels} from './label-places.js';
import type {MapWords} from './map-words.js';
import type {Mark} from './mark.js';
import type {WorldPoint} from './mercator.js';
import {type PlaceName, regionMiddles} from './place-names.js';
import {middleOf} from './region-at.js';
import {regionMarks} from './region-marks.js';
import type {Overlay} from './render-overlay.js';
import type {Scene} from './scene.js';
import {mapName} from './short-name.js';
import type {PathFrame} from './svg-path.js';

/** What the overlay depends on besides the scene. */
export interface Looking {
  readonly camera: Camera;
  readonly size: Size;
  readonly frame: PathFrame;
  /** Rows of the open project and the selected one. */
  readonly rows: readonly number[];
  /** Codes of regions filtered by or pointed at. */
  readonly regions: readonly string[];
  readonly stop: string | undefined;
  readonly here: WorldPoint | undefined;
}

/** How far around the screen marks are drawn, so that a drag shows them at once. */
export const MARGIN = 0.4;

/** Longer names than this would cover half a small map. */
const LONGEST_NAME = 28;

/** The marks around the screen, and places for their labels. */
export function overlayOf(scene: Scene, words: MapWords, looking: Looking): Overlay {
  const {camera, size, rows, regions, stop, here, frame} = looking;
  const marks = marksOf(scene, words, camera, size);
  const names = namesOf(scene, words);
  const raised = new Set([...raisedBy(scene, marks, rows), ...regions.map((code) => `r${code}`)]);
  const outlined =
    scene.regions?.list.flatMap(({region}) =>
      regions.includes(region.code) ? (region.geometry ?? []) : [],
    ) ?? [];
  const works = scene.works.flatMap(({row, geometry}) => (rows.includes(row) ? geometry : []));
  return {
    marks,
    names,
    labels: labelsOf(marks, names, words, camera, size),
    regions: scene.regions,
    stop: marks.some(({key}) => key === stop) ? stop : marks[0]?.key,
    raised,
    outlines: [...outlined, ...works] as readonly Geometry[],
    here,
    frame,
  };
}

function marksOf(scene: Scene, words: MapWords, camera: Camera, size: Size): readonly Mark[] {
  const most = mostRadius(size.width);
  if (scene.index) return scene.index.marks(visibleBox(camera, size, MARGIN), camera.zoom, most);
  const {regions} = scene;
  if (!regions || scene.mode !== 'regions') return [];
  return regionMarks(regions.list, words.figures.currency !== undefined, most, regions.classes.length > 0);
}

/** Names of regions: of the boundaries where there are some, else of the feed's own regions, where their projects are. */
function namesOf({regions, frame}: Scene, words: MapWords): readonly PlaceName[] {
  const {locale} = words.naming;
  if (regions) {
    return regions.list.flatMap(({region}) => {
      const at = middleOf(region);
      const name = chooseText(region.name, locale);
      return at && name ? {key: `n${region.code}`, ...at, text: mapName(name.text), lang: name.lang} : [];
    });
  }
  const {dimensions, places} = words.figures.dataset.projects;
  const column = dimensions.region;
  if (!column || !frame) return [];
  return [...regionMiddles(column, places)].flatMap(([index, at]) => {
    const entry = column.entries[index];
    if (!entry || entry.parts) return [];
    const name = nameEntry('region', entry, words.naming, column);
    return name.text.length > LONGEST_NAME ? [] : {key: `n${index}`, ...at, ...name};
  });
}

function labelsOf(
  marks: readonly Mark[],
  names: readonly PlaceName[],
  words: MapWords,
  camera: Camera,
  size: Size,
) {
  const projection = projectionOf(camera, size);
  const bubbles = marks.map((mark) => ({...onScreen(projection, mark), radius: mark.radius}));
  const wishes: LabelWish[] = [];
  marks.forEach(({kind, key, radius}, index) => {
    const at = bubbles[index];
    const text = kind === 'cluster' ? words.clusterLabel(marks[index] as Mark) : '';
    if (at && text) wishes.push({key, x: at.x, y: at.y, radius, text});
  });
  for (const name of names) {
    const at = onScreen(projection, name);
    const symbol = marks.find(({region}) => region !== undefined && `n${region}` === name.key);
    wishes.push({
      key: name.key,
      ...at,
      radius: symbol?.radius ?? 0,
      text: name.text,
      centred: symbol === undefined,
    });
  }
  return placeLabels(wishes, bubbles, size);
}

function raisedBy({index}: Scene, marks: readonly Mark[], rows: readonly number[]): readonly string[] {
  if (rows.length === 0 || !index) return [];
  return marks
    .filter(({row, cluster}) => {
      if (row !== undefined) return rows.includes(row);
      return cluster !== undefined && index.rowsIn(cluster).some((inside) => rows.includes(inside));
    })
    .map(({key}) => key);
}
