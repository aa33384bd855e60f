import {stageMark} from '../element/stage-mark.js';
import type {LegendItem} from './legend-item.js';
import type {PictureInk} from '../element/picture.js';
import {type SvgNode, svgNode} from '../element/svg-node.js';
import {textWidth} from '../element/wrap-text.js';

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
