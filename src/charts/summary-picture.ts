import type {Graphic, PictureInk} from '../element/picture.js';
import {stageMark} from '../element/stage-mark.js';
import {type SvgNode, svgNode} from '../element/svg-node.js';
import {textNode} from '../element/text-node.js';
import {BOLD_LETTER, textWidth, wrapText} from '../element/wrap-text.js';
import {type SummaryFigure, summaryFigures} from './summary-figures.js';
import type {SummaryWords} from './summary-words.js';

const NAME = 14;
const VALUE = 22;
const SMALL = 13;
const LADDER = 10;
/** Line heights of the same three sizes. */
const [NAME_LINE, VALUE_LINE, SMALL_LINE] = [18, 28, 17];
const GAP = {x: 20, y: 18};
/** What a column takes at least, as in the page. */
const LEAST = 152;

/** The headline figures as a picture: a tile each, with the marks of its stage on the scale of all stages. */
export function drawSummary(words: SummaryWords, width: number, ink: PictureInk): Graphic {
  const figures = summaryFigures(words.figures, words.messages, words.formats);
  const rows = inRows(figures, width);
  const columns = Math.max(1, ...rows.map(({length}) => length));
  const column = (width - (columns - 1) * GAP.x) / columns;
  const nodes: SvgNode[] = [];
  let y = 0;
  for (const row of rows) {
    const wide = row.length === 1 ? width : column;
    const tiles = row.map((figure, at) => drawTile(figure, at * (column + GAP.x), y, wide, ink));
    nodes.push(...tiles.flatMap((tile) => tile.nodes));
    y += Math.max(...tiles.map(({height}) => height)) + GAP.y;
  }
  return {height: Math.max(0, y - GAP.y), nodes};
}

/** As many columns as fit, so that no figure stands alone in the last row: one that is left over stands first, by itself. */
function inRows(figures: readonly SummaryFigure[], width: number): readonly (readonly SummaryFigure[])[] {
  const least = Math.min(width, Math.max(LEAST, ...figures.map(longest)));
  const fit = Math.max(1, Math.floor((width + GAP.x) / (least + GAP.x)));
  const columns = Math.ceil(figures.length / Math.ceil(figures.length / fit));
  const over = columns > 1 && figures.length % columns === 1 ? 1 : 0;
  const rows = over > 0 ? [figures.slice(0, 1)] : [];
  for (let at = over; at < figures.length; at += columns) rows.push(figures.slice(at, at + columns));
  return rows;
}

/** Width of what cannot be broken. */
function longest({name, text, notes}: SummaryFigure): number {
  const words = (line: string, size: number) => line.split(' ').map((word) => textWidth(word, size));
  return Math.max(
    [...text].length * VALUE * BOLD_LETTER,
    ...words(name, NAME),
    ...notes.flatMap((note) => words(note, SMALL)),
  );
}

function drawTile(
  {name, text, notes, mark}: SummaryFigure,
  x: number,
  top: number,
  width: number,
  ink: PictureInk,
): Graphic {
  const nodes = [svgNode('rect', {x, y: top, width, height: 1, fill: ink.line})];
  let y = top + 8;
  for (const line of wrapText(name, width, NAME)) {
    nodes.push(textNode(line, x, y + NAME, NAME, {fill: ink.muted}));
    y += NAME_LINE;
  }
  nodes.push(textNode(text, x, y + VALUE, VALUE, {fill: ink.text, weight: 700}));
  y += VALUE_LINE;
  if (mark) {
    const {start, length} = mark.box;
    const box = {x: x + (start / 100) * width, y: y + 4, width: (length / 100) * width, height: LADDER};
    nodes.push(...stageMark(mark.stage, box, ink));
    y += LADDER + 8;
  }
  for (const line of notes.flatMap((note) => wrapText(note, width, SMALL))) {
    nodes.push(textNode(line, x, y + SMALL, SMALL, {fill: ink.muted}));
    y += SMALL_LINE;
  }
  return {height: y - top, nodes};
}
