import {currencySign} from '../i18n/currency-sign.js';
import {rowName} from './bar-words.js';
import type {Graphic, PictureInk} from '../element/picture.js';
import {lineAmount, receiptBasis, type ReceiptWords, residentTexts} from './receipt-words.js';
import {stageMark} from '../element/stage-mark.js';
import {type SvgNode, svgNode} from '../element/svg-node.js';
import {textNode} from '../element/text-node.js';
import {wrapText} from '../element/wrap-text.js';

const SIZE = 14;
const LINE = 18;
const SMALL = 13;
const BAR = 6;
const PADDING = 16;
/** A slip is no wider than this, in the middle of the picture. */
const WIDEST = 520;
const AMOUNTS = 104;
const PERCENTS = 56;

/** The receipt as a picture of a slip of paper. */
export function drawReceipt(words: ReceiptWords, width: number, ink: PictureInk): Graphic {
  const {receipt, figures, naming, formats} = words;
  const {currency = ''} = figures;
  const paper = Math.min(width, WIDEST);
  const start = (width - paper) / 2;
  const [left, right] = [start + PADDING, start + paper - PADDING];
  const nodes: SvgNode[] = [];
  let y = PADDING;
  const rule = (color: string, at: number, wide = 1, dashes?: string) =>
    nodes.push(
      svgNode('line', {
        x1: left,
        y1: at,
        x2: right,
        y2: at,
        stroke: color,
        'stroke-width': wide,
        'stroke-dasharray': dashes,
      }),
    );
  const column = (text: string, x: number, size: number, fill: string, weight?: number) =>
    nodes.push(textNode(text, x, y + SIZE, size, {fill, anchor: 'end', ...(weight ? {weight} : {})}));
  const written = (text: string, wide: number, fill: string, weight?: number) => {
    const lines = wrapText(text, wide, SIZE);
    lines.forEach((line, at) =>
      nodes.push(textNode(line, left, y + SIZE + at * LINE, SIZE, {fill, ...(weight ? {weight} : {})})),
    );
    return lines.length * LINE;
  };
  column(currencySign(currency), right - PERCENTS, SMALL, ink.muted);
  column('%', right, SMALL, ink.muted);
  y += written(receiptBasis(words), right - left - AMOUNTS - PERCENTS, ink.muted) + 6;
  rule(ink.outline, y);
  y += 8;
  const largest = Math.max(...receipt.lines.map(({share}) => share));
  for (const line of receipt.lines) {
    column(lineAmount(line, words), right - PERCENTS, SIZE, ink.text, 600);
    column(formats.percent(line.share), right, SMALL, ink.muted);
    y += written(rowName(line.row, words).text, right - left - AMOUNTS - PERCENTS, ink.text) + 4;
    const length = largest > 0 ? (line.share / largest) * (right - left) : 0;
    if (length > 0) nodes.push(...stageMark(receipt.measure, {x: left, y, width: length, height: BAR}, ink));
    y += BAR + 8;
  }
  rule(ink.text, y, 1);
  rule(ink.text, y + 3, 1);
  y += 10;
  column(formats.money(receipt.sum, currency), right, SIZE, ink.text, 700);
  y += written(naming.messages.core.total, right - left - AMOUNTS, ink.text, 700) + 4;
  const residents = residentTexts(words);
  if (residents.length > 0) {
    rule(ink.outline, y + 4, 1, '4 3');
    y += 12;
  }
  for (const {name, money} of residents) {
    column(money, right, SIZE, ink.text, 600);
    y += written(name, right - left - AMOUNTS - PERCENTS, ink.text) + 2;
  }
  const height = y + PADDING;
  return {height, nodes: [...paperNodes(start, paper, height, ink), ...nodes]};
}

function paperNodes(x: number, width: number, height: number, ink: PictureInk): readonly SvgNode[] {
  const edge = (y: number) =>
    svgNode('line', {
      x1: x,
      y1: y,
      x2: x + width,
      y2: y,
      stroke: ink.line,
      'stroke-width': 2,
      'stroke-dasharray': '6 4',
    });
  return [svgNode('rect', {x, y: 0, width, height, fill: ink.raised}), edge(1), edge(height - 1)];
}
