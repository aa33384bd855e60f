import {boxOf} from './bar-layout.js';
import {barLegend} from './bar-legend.js';
import type {BarRow} from './bar-rows.js';
import {type BarWords, rowFigure, rowName, scaleOf} from './bar-words.js';
import {paidShare} from './execution.js';
import type {Graphic, PictureInk} from '../element/picture.js';
import {type PixelBox, stageMark} from '../element/stage-mark.js';
import {dueMark, legendNodes} from './stage-picture.js';
import {type SvgNode, svgNode} from '../element/svg-node.js';
import {textNode} from '../element/text-node.js';
import {textWidth, wrapText} from '../element/wrap-text.js';

const SIZE = 14;
const LINE = 18;
const BAR = 18;
const GAP = 10;
/** From this width names stand beside the bars, as in the page. */
const WIDE = 560;

/** A ranking as a picture: names, bars on one axis, figures, and the per cent paid. */
export function drawBars(words: BarWords, width: number, ink: PictureInk): Graphic {
  const {view} = words;
  const scale = scaleOf(words);
  const legend = legendNodes(barLegend(words, scale), width, ink);
  const rows = view.rows.map((row) => ({
    row,
    name: rowName(row, words).text,
    figure: rowFigure(row, words, scale) ?? '—',
    percent: percentOf(row, words),
  }));
  const percents = view.plan ? widest(rows.map(({percent}) => percent)) + 12 : 0;
  const figures = widest(rows.map(({figure}) => figure)) + 8;
  const beside = width >= WIDE;
  const names = beside ? Math.min(width * 0.36, widest(rows.map(({name}) => name)) + 8) : 0;
  const left = beside ? names + 8 : 0;
  const track = width - left - (beside ? figures + percents : 0);
  const nodes: SvgNode[] = [...legend.nodes];
  let y = legend.height;
  for (const {row, name, figure, percent} of rows) {
    const lines = wrapText(name, beside ? names : width - figures - percents, SIZE);
    const block = lines.length * LINE;
    const top = beside ? y + Math.max(0, (block - BAR) / 2) : y + block + 2;
    const level = beside ? top + SIZE : y + SIZE;
    const fill = row.kind === 'entry' ? ink.text : ink.muted;
    lines.forEach((line, at) => nodes.push(textNode(line, 0, y + SIZE + at * LINE, SIZE, {fill})));
    nodes.push(...barNodes(row, words, {x: left, y: top, width: track, height: BAR}, ink));
    nodes.push(textNode(figure, width - percents, level, SIZE, {fill: ink.text, anchor: 'end', weight: 600}));
    if (percent !== '') nodes.push(textNode(percent, width, level, SIZE, {fill: ink.muted, anchor: 'end'}));
    y = (beside ? Math.max(y + block, top + BAR) : top + BAR) + GAP;
  }
  return {height: y - GAP, nodes};
}

function barNodes(
  row: BarRow,
  {view}: BarWords,
  {x, y, width, height}: PixelBox,
  ink: PictureInk,
): readonly SvgNode[] {
  const layers = view.measure ? view.layers : (['amount'] as const);
  const marks = layers.flatMap((stage) => {
    const value = view.measure ? view.value(row, stage) : row.count;
    if (value === undefined || value === 0) return [];
    const {start, length} = boxOf(value, view.axis);
    const box = {x: x + (start / 100) * width, y, width: (length / 100) * width, height};
    return stageMark(stage, box, ink);
  });
  const zero = x + (boxOf(0, view.axis).start / 100) * width;
  const due = view.due(row);
  const line =
    due === undefined
      ? []
      : [dueMark(zero + (boxOf(due, view.axis).length / 100) * width, y - 3, height + 6, ink)];
  return [
    ...marks,
    ...line,
    svgNode('rect', {x: zero, y: y - 2, width: 1, height: height + 4, fill: ink.text}),
  ];
}

function percentOf(row: BarRow, {view, formats}: BarWords): string {
  const share = paidShare(row, view.plan);
  return share === undefined ? '' : formats.percent(share);
}

function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map((text) => textWidth(text, SIZE)));
}
