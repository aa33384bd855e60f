import type {Axis} from './bar-layout.js';
import type {Graphic, PictureInk} from '../element/picture.js';
import {type SvgNode, svgNode} from '../element/svg-node.js';
import {textNode} from '../element/text-node.js';
import {lineEnds} from './timeline-ends.js';
import type {SeriesKey} from './timeline-series.js';
import {timeTicks, yearStarts} from './timeline-ticks.js';
import {lineName, timelineScale, timelineUnit, type TimelineWords} from './timeline-words.js';
import {textWidth} from '../element/wrap-text.js';

const SIZE = 13;
const LINE = 18;
const HEIGHT = 280;
/** Height of a label at the end of a line, which has two lines of text. */
const LABEL = 36;
const LEAD = 14;
const SPARSE = 16;
const WIDE = 560;
/** Kazakh letters are wider than the average that `textWidth` takes. */
const WORDY = 1.14;

/** The lines as a picture, with names and last figures at their ends. */
export function drawTimeline(words: TimelineWords, width: number, ink: PictureInk): Graphic {
  const {view, naming} = words;
  const scale = timelineScale(words);
  const ends = lineEnds(words, scale, (LABEL / HEIGHT) * 100);
  const legend = legendOf(words, width, ink);
  const left = widest(view.ticks.map((value) => scale.format(value))) + 8;
  const right = LEAD + 4 + widest(ends.flatMap(({name, figure}) => [name, figure])) * WORDY;
  const [x0, y0, w] = [left, legend.height + SIZE, Math.max(60, width - left - right)];
  const x = (share: number) => x0 + (share / 100) * w;
  const y = (share: number) => y0 + (share / 100) * HEIGHT;
  const nodes: SvgNode[] = [...legend.nodes];
  const rule = (x1: number, y1: number, x2: number, y2: number, stroke: string) =>
    nodes.push(svgNode('line', {x1, y1, x2, y2, stroke, 'stroke-width': 1}));
  for (const value of view.ticks) {
    const at = y(shareDown(value, view.axis));
    rule(x0, at, x0 + w, at, value === 0 ? ink.text : ink.line);
    nodes.push(
      textNode(scale.format(value), x0 - 8, at + SIZE * 0.35, SIZE, {fill: ink.muted, anchor: 'end'}),
    );
  }
  for (const share of yearStarts(view.periods)) rule(x(share), y0, x(share), y0 + HEIGHT, ink.line);
  for (const {x: share, text, below, wideOnly} of timeTicks(view.periods, naming.messages.timeline)) {
    if (wideOnly && width < WIDE) continue;
    const look = {fill: ink.muted, anchor: 'middle'} as const;
    nodes.push(textNode(text, x(share), y0 + HEIGHT + LINE, SIZE, look));
    if (below !== undefined) nodes.push(textNode(below, x(share), y0 + HEIGHT + 2 * LINE, SIZE, look));
  }
  for (const end of ends) if (end.last) rule(x(end.x), y(end.y), x0 + w, y(end.y), ink.line);
  for (const {key, d, points, chosen} of [...view.lines].sort(
    (a, b) => Number(a.chosen) - Number(b.chosen),
  )) {
    const path = d.replace(
      /([ML])([\d.-]+) ([\d.-]+)/g,
      (_, move: string, px: string, py: string) => `${move}${round(x(Number(px)))} ${round(y(Number(py)))}`,
    );
    if (path !== '') nodes.push(...strokeNodes(key, path, ink, chosen));
    points
      .filter(({alone}, place) => alone || view.periods.length <= SPARSE || place === points.length - 1)
      .forEach((point) => nodes.push(pointNode(key, x(point.x), y(point.y), ink)));
  }
  for (const {name, figure, last, y: from, middle} of ends) {
    const end = x0 + w + LEAD;
    if (last) rule(x0 + w, y(from), end, y(middle), ink.line);
    nodes.push(textNode(name, end + 4, y(middle) - 4, SIZE, {fill: ink.text}));
    nodes.push(textNode(figure, end + 4, y(middle) + SIZE - 1, SIZE, {fill: ink.text, weight: 700}));
  }
  return {height: y0 + HEIGHT + 2 * LINE + 6, nodes};
}

function legendOf(words: TimelineWords, width: number, ink: PictureInk): Graphic {
  const nodes: SvgNode[] = [];
  let [x, y] = [0, 0];
  const place = (text: string, key?: SeriesKey) => {
    const before = key ? 36 : 0;
    const wide = before + textWidth(text, SIZE) * WORDY;
    if (x > 0 && x + wide > width) [x, y] = [0, y + LINE];
    if (key)
      nodes.push(
        ...strokeNodes(key, `M${x} ${y + 9}L${x + 28} ${y + 9}`, ink),
        pointNode(key, x + 14, y + 9, ink),
      );
    nodes.push(textNode(text, x + before, y + SIZE, SIZE, {fill: ink.muted, ...(key ? {} : {weight: 700})}));
    x += wide + 18;
  };
  for (const {key} of words.view.lines) place(lineName(key, words), key);
  place(timelineUnit(words));
  return {nodes, height: y + LINE + 8};
}

/** The looks of `timelineStyles`. */
function strokeNodes(key: SeriesKey, d: string, ink: PictureInk, chosen = false): readonly SvgNode[] {
  const more = chosen ? 1 : 0;
  const plan = chosen ? ink.text : ink.outline;
  const stroke = (color: string, wide: number, dashes?: string) =>
    svgNode('path', {
      d,
      fill: 'none',
      stroke: color,
      'stroke-width': wide,
      'stroke-dasharray': dashes,
      'stroke-linejoin': 'round',
    });
  switch (key) {
    case 'planned':
      return [stroke(plan, 2 + more, '8 4')];
    case 'adjusted':
      return [stroke(plan, 2.5 + more, '2 3')];
    case 'contracted':
      return [stroke(ink.accent, 5), stroke(ink.surface, 2.5)];
    default:
      return [stroke(ink.accent, 2.5 + more)];
  }
}

function pointNode(key: SeriesKey, x: number, y: number, ink: PictureInk): SvgNode {
  const hollow = {fill: ink.surface, 'stroke-width': 2};
  switch (key) {
    case 'planned':
      return svgNode('circle', {cx: x, cy: y, r: 3.5, stroke: ink.outline, ...hollow});
    case 'adjusted':
      return svgNode('path', {
        d: `M${x - 4.5} ${y}L${x} ${y - 4.5}L${x + 4.5} ${y}L${x} ${y + 4.5}Z`,
        stroke: ink.outline,
        ...hollow,
      });
    case 'contracted':
      return svgNode('circle', {cx: x, cy: y, r: 3.5, stroke: ink.accent, ...hollow});
    case 'final':
      return svgNode('rect', {x: x - 2.5, y: y - 7, width: 5, height: 14, fill: ink.text});
    default:
      return svgNode('circle', {cx: x, cy: y, r: 4, fill: ink.accent});
  }
}

function shareDown(value: number, {min, max}: Axis): number {
  return ((max - value) / (max - min || 1)) * 100;
}

function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map((text) => textWidth(text, SIZE)));
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
