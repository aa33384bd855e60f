import type {Measure} from '../model/measure.js';
import type {LegendItem} from './legend-item.js';
import type {PictureInk} from './picture.js';
import {type SvgNode, svgNode} from './svg-node.js';
import {textWidth} from './wrap-text.js';

/** A rectangle in pixels. */
export interface PixelBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How far a full fill stands inside the outline around it, in parts of the height. */
const INSET = 0.22;

/** The fixed look of a stage of money, as `stageStyles` draws it in a page. */
export function stageMark(
  stage: Measure,
  {x, y, width, height}: PixelBox,
  ink: PictureInk,
): readonly SvgNode[] {
  const wide = Math.max(2, width);
  switch (stage) {
    case 'planned':
      return [
        svgNode('rect', {
          ...inner(x, y, wide, height),
          fill: 'none',
          stroke: ink.outline,
          'stroke-width': 1.5,
        }),
      ];
    case 'adjusted':
      return [
        svgNode('rect', {
          ...inner(x, y, wide, height),
          fill: 'none',
          stroke: ink.outline,
          'stroke-width': 1.5,
          'stroke-dasharray': '4 3',
        }),
      ];
    case 'contracted':
      return [svgNode('rect', {x, y, width: wide, height, fill: ink.accent, 'fill-opacity': 0.32})];
    case 'paid':
      return [
        svgNode('rect', {
          x,
          y: y + height * INSET,
          width: wide,
          height: height * (1 - 2 * INSET),
          fill: ink.accent,
        }),
      ];
    case 'amount':
      return [svgNode('rect', {x, y, width: wide, height, fill: ink.accent})];
    case 'final':
      return [
        svgNode('rect', {x, y, width: wide, height, fill: ink.accent}),
        svgNode('rect', {x: x + wide - 4, y, width: 4, height, fill: ink.text}),
      ];
  }
}

const SIZE = 13;
const LINE = 20;
const KEY = {width: 20, height: 12};

/** A legend in words, in as many lines as the width asks for. */
export function legendNodes(
  items: readonly LegendItem[],
  width: number,
  ink: PictureInk,
): {readonly nodes: readonly SvgNode[]; readonly height: number} {
  const nodes: SvgNode[] = [];
  let [x, y] = [0, 0];
  for (const {text, stage, due, strong} of items) {
    const before = stage || due ? KEY.width + 6 : 0;
    const wide = before + textWidth(text, SIZE);
    if (x > 0 && x + wide > width) [x, y] = [0, y + LINE];
    if (due) nodes.push(dueMark(x + KEY.width / 2, y + 1, KEY.height + 4, ink));
    if (stage) nodes.push(...stageMark(stage, {x, y: y + 3, ...KEY}, ink));
    nodes.push(
      svgNode(
        'text',
        {
          x: x + before,
          y: y + SIZE + 1,
          'font-size': SIZE,
          fill: ink.muted,
          'font-weight': strong ? 700 : undefined,
        },
        text,
      ),
    );
    x += wide + 18;
  }
  return {nodes, height: items.length === 0 ? 0 : y + LINE + 8};
}

/** The line at what would be paid by now. */
export function dueMark(x: number, y: number, height: number, ink: PictureInk): SvgNode {
  return svgNode('line', {
    x1: x,
    x2: x,
    y1: y,
    y2: y + height,
    stroke: ink.text,
    'stroke-width': 2,
    'stroke-dasharray': '2 2',
  });
}

function inner(x: number, y: number, width: number, height: number) {
  return {x: x + 0.75, y: y + 0.75, width: Math.max(0.5, width - 1.5), height: height - 1.5};
}
