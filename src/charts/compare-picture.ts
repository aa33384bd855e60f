import {boxOf} from './bar-layout.js';
import {
  compareDifference,
  compareFigure,
  compareRowName,
  compareScale,
  compareUnit,
  type CompareWords,
  placeTitle,
} from './compare-words.js';
import type {Graphic, PictureInk} from '../element/picture.js';
import type {PixelBox} from '../element/stage-mark.js';
import {type SvgNode, svgNode} from '../element/svg-node.js';
import {textNode} from '../element/text-node.js';
import {BOLD_LETTER, textWidth, wrapText} from '../element/wrap-text.js';

const SIZE = 14;
const SMALL = 13;
const LINE = 18;
const BAR = 14;
const GAP = 12;
const KEY = {width: 20, height: 12};

/** Places side by side as a picture: names, a bar for each place on one axis, figures, and the difference in words. */
export function drawCompare(words: CompareWords, width: number, ink: PictureInk): Graphic {
  const {view, naming} = words;
  const scale = compareScale(words);
  const legend = legendOf(words, width, ink);
  const nodes: SvgNode[] = [...legend.nodes];
  const rows = view.rows.map((row) => ({
    row,
    name: compareRowName(row, words).text,
    figures: view.places.map((_, at) => compareFigure(row, at, words, scale)),
    difference: compareDifference(row, words) ?? '',
  }));
  const said = (figure: string | undefined) => figure ?? naming.messages.core.notTold;
  const figures =
    Math.max(0, ...rows.flatMap((row) => row.figures.map((figure) => textWidth(said(figure), SIZE)))) + 12;
  const track = Math.max(40, width - figures);
  const zero = (boxOf(0, view.axis).start / 100) * track;
  let {height: y} = legend;
  for (const {row, name, figures: of, difference} of rows) {
    const write = (text: string, size: number, fill: string): void => {
      for (const line of wrapText(text, width, size)) {
        nodes.push(textNode(line, 0, y + size, size, {fill}));
        y += LINE;
      }
    };
    write(name, SIZE, row.kind === 'entry' ? ink.text : ink.muted);
    const top = y + 2;
    of.forEach((figure, at) => {
      const value = view.value(row, at);
      y += 2;
      if (value !== undefined && value !== 0) {
        const {start, length} = boxOf(value, view.axis);
        const box = {x: (start / 100) * track, y, width: Math.max(2, (length / 100) * track), height: BAR};
        nodes.push(...placeMark(at, box, ink));
      }
      const look = {fill: figure === undefined ? ink.muted : ink.text, anchor: 'end'} as const;
      nodes.push(textNode(said(figure), width, y + BAR - 2, figure === undefined ? SMALL : SIZE, look));
      y += BAR + 2;
    });
    nodes.push(svgNode('rect', {x: zero, y: top - 1, width: 1, height: y - top, fill: ink.text}));
    y += 2;
    if (difference) write(difference, SMALL, ink.muted);
    y += GAP;
  }
  return {height: y - GAP, nodes};
}

/** The fixed look of the first, second and third place, as in the page. */
function placeMark(at: number, {x, y, width, height}: PixelBox, ink: PictureInk): readonly SvgNode[] {
  if (at === 0) return [svgNode('rect', {x, y, width, height, fill: ink.accent})];
  const inner = {x: x + 0.75, y: y + 0.75, width: Math.max(0.5, width - 1.5), height: height - 1.5};
  const look = at === 1 ? {fill: ink.accent, 'fill-opacity': 0.25} : {fill: ink.surface};
  const stroke = at === 1 ? ink.accent : ink.outline;
  const lines: string[] = [];
  for (let from = 4; at > 1 && from < width; from += 6) {
    const low = Math.max(0, from - height);
    lines.push(`M${round(x + from)} ${y}L${round(x + low)} ${round(y + from - low)}`);
  }
  return [
    svgNode('rect', {...inner, ...look, stroke, 'stroke-width': 1.5}),
    ...(lines.length > 0 ? [svgNode('path', {d: lines.join(''), stroke, 'stroke-width': 1})] : []),
  ];
}

function legendOf(words: CompareWords, width: number, ink: PictureInk) {
  const nodes: SvgNode[] = [];
  let [x, y] = [0, 0];
  words.view.places.forEach((place, at) => {
    const name = placeTitle(place, words);
    const wide = KEY.width + 6 + textWidth(name, SMALL);
    if (x > 0 && x + wide > width) [x, y] = [0, y + LINE];
    nodes.push(...placeMark(at, {x, y: y + 3, ...KEY}, ink));
    nodes.push(textNode(name, x + KEY.width + 6, y + SMALL + 1, SMALL, {fill: ink.muted}));
    x += wide + 18;
  });
  y += LINE + 2;
  for (const line of wrapText(compareUnit(words, compareScale(words)), width, SMALL, BOLD_LETTER)) {
    nodes.push(textNode(line, 0, y + SMALL, SMALL, {fill: ink.muted, weight: 700}));
    y += LINE;
  }
  return {nodes, height: y + 8};
}

function round(length: number): number {
  return Math.round(length * 100) / 100;
}
