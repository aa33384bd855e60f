import type {Graphic, PictureInk} from '../element/picture.js';
import {type SvgNode, svgNode} from '../element/svg-node.js';
import {textNode} from '../element/text-node.js';
import {textWidth, wrapText} from '../element/wrap-text.js';
import {legendSizes, mostRadius, radiusScale} from '../map/bubble-size.js';
import {colourOf} from '../map/choropleth.js';
import type {Tone} from '../map/ground.js';
import type {MapWords} from '../map/map-words.js';
import {paidArc} from '../map/paid-arc.js';
import {largestRegion} from '../map/region-marks.js';
import type {Scene} from '../map/scene.js';
import {wholeMeasure} from '../map/tally.js';
import {mixed, tokenColor} from './still-ink.js';

/** What the legend of a map is of. */
export interface MapLegend {
  readonly scene: Scene;
  readonly words: MapWords;
  readonly zoom: number;
  readonly width: number;
  /** True where some marks stand for places that are not known exactly. */
  readonly loose: boolean;
}

/** One sign with its words. */
interface Item {
  readonly text: string;
  readonly width: number;
  readonly height: number;
  /** Drawn around the middle of its place. */
  readonly sign: readonly SvgNode[];
}

const SIZE = 13;
const LINE = 20;

/** Sizes, signs and colours in words, line by line. */
export function mapLegend(legend: MapLegend, ink: PictureInk): Graphic {
  const {width} = legend;
  const nodes: SvgNode[] = [];
  let y = 0;
  for (const {title, items} of [sizes(legend, ink), classes(legend, ink), signs(legend, ink)]) {
    if (items.length === 0) continue;
    for (const line of wrapText(title, width, SIZE)) {
      nodes.push(textNode(line, 0, y + SIZE, SIZE, {fill: ink.muted}));
      y += LINE;
    }
    const rows = inRows(items, width);
    for (const row of rows) {
      const height = Math.max(LINE, ...row.map((item) => item.height + 4));
      let x = 0;
      for (const item of row) {
        const middle = `translate(${Math.round(x + item.width / 2)} ${Math.round(y + height / 2)})`;
        nodes.push(svgNode('g', {transform: middle}, ...item.sign));
        nodes.push(textNode(item.text, x + item.width + 6, y + height / 2 + 5, SIZE, {fill: ink.text}));
        x += spaceOf(item);
      }
      y += height;
    }
    y += 6;
  }
  return {height: y, nodes};
}

function inRows(items: readonly Item[], width: number): readonly (readonly Item[])[] {
  const rows: Item[][] = [];
  let room = 0;
  for (const item of items) {
    const row = rows.at(-1);
    if (row && room >= spaceOf(item)) row.push(item);
    else {
      rows.push([item]);
      room = width;
    }
    room -= spaceOf(item);
  }
  return rows;
}

function spaceOf({text, width}: Item): number {
  return width + 6 + textWidth(text, SIZE) + 18;
}

function sizes({scene: {index, regions, mode}, words, zoom, width}: MapLegend, ink: PictureInk) {
  const {messages, figures, formats, measure} = words;
  const byMoney = index ? index.byMoney : figures.currency !== undefined;
  const coloured = (regions?.classes.length ?? 0) > 0;
  const largest = index ? index.largest(zoom) : largestRegion(regions?.list ?? [], byMoney);
  const shown = mode !== 'nothing' && !(coloured && mode === 'regions') && (byMoney || largest >= 2);
  const round = shown ? legendSizes(largest).filter((size) => byMoney || Number.isInteger(size)) : [];
  const radius = radiusScale(largest, mostRadius(width));
  const scale = formats.scale(round[0] ?? 0, byMoney ? figures.currency : undefined);
  const counts = mode === 'regions' ? messages.core.byDimension.region : messages.map.sizesByCount;
  const what = byMoney ? messages.map.sizes : counts;
  return {
    title: byMoney && measure ? `${what}: ${measure}` : what,
    items: round.map((size): Item => {
      const r = radius(size);
      const fill = mixed(ink.accent, 0.12, ink.surface);
      return {
        text: scale.full(size),
        width: 2 * r,
        height: 2 * r,
        sign: [svgNode('circle', {r, fill, stroke: ink.accent})],
      };
    }),
  };
}

function classes({scene: {regions, mode}, words}: MapLegend, ink: PictureInk) {
  const {map, core} = words.messages;
  const {classes: list = [], list: all = []} = regions ?? {};
  const scale = words.formats.scale(list.at(-1)?.to ?? 0, words.figures.currency);
  const swatch = (tone: Tone): readonly SvgNode[] => {
    const {scheme} = ink;
    const plain = typeof tone === 'number' ? tokenColor(`sequence-${tone}`, scheme) : 'url(#hatch)';
    const land = tokenColor('land', scheme);
    const fill = mode === 'projects' && typeof tone === 'number' ? mixed(plain, 0.55, land) : plain;
    return [svgNode('rect', {x: -10, y: -7, width: 20, height: 14, fill, stroke: ink.line})];
  };
  const items = list.map(({from, to}, at): Item => {
    const [low, high] = [scale.format(from), scale.format(to)];
    const text = low === high ? low : `${low}–${high}`;
    return {text, width: 20, height: 14, sign: swatch(colourOf(at, list.length) as Tone)};
  });
  const hatched = list.length > 0 && all.some(({colour}) => colour === undefined);
  return {
    title: [`${map.classes}${words.measure ? `: ${words.measure}` : ''}`, scale.unit]
      .filter(Boolean)
      .join(', '),
    items: hatched ? [...items, {text: core.noData, width: 20, height: 14, sign: swatch('none')}] : items,
  };
}

function signs({scene: {mode, works}, words, loose}: MapLegend, ink: PictureInk) {
  const {map} = words.messages;
  const paid = {d: paidArc(0.64, 7), fill: 'none', stroke: ink.accent, 'stroke-width': 3};
  const box = {width: 20, height: 18};
  const items: Item[] = [];
  if (mode === 'projects' && wholeMeasure(words.figures) !== undefined)
    items.push({
      ...box,
      text: map.paidRing,
      sign: [
        svgNode('circle', {r: 7, fill: 'none', stroke: ink.line, 'stroke-width': 4}),
        svgNode('path', paid),
      ],
    });
  if (mode === 'projects' && loose)
    items.push({
      ...box,
      text: map.looseMark,
      sign: [svgNode('circle', {r: 6, fill: 'none', stroke: ink.accent, 'stroke-width': 2.25})],
    });
  if (works.length > 0)
    items.push({
      ...box,
      text: map.works,
      sign: [
        svgNode('path', {d: 'M-8 4L-2 -4L3 2L8 -5', fill: 'none', stroke: ink.accent, 'stroke-width': 3}),
      ],
    });
  return {title: '', items};
}
