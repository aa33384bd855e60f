import type {Measure} from '../model/measure.js';
import type {PictureInk} from './picture.js';
import {type SvgNode, svgNode} from './svg-node.js';

/** A rectangle in pixels. */
export interface PixelBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How far a full fill stands inside the outline around it, in parts of the height. */
const INSET = 0.22;

/** Width of an outline. */
const STROKE = 1.5;

/** The fixed look of a stage of money, as `stageStyles` draws it in a page. */
export function stageMark(
  stage: Measure,
  {x, y, width, height}: PixelBox,
  ink: PictureInk,
): readonly SvgNode[] {
  const wide = Math.max(2, width);
  switch (stage) {
    case 'planned':
      return [outline({x, y, width: wide, height}, ink)];
    case 'adjusted':
      return [outline({x, y, width: wide, height}, ink, '4 3')];
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

/** An outline whose stroke lies inside the box. */
function outline({x, y, width, height}: PixelBox, ink: PictureInk, dashes?: string): SvgNode {
  return svgNode('rect', {
    x: x + STROKE / 2,
    y: y + STROKE / 2,
    width: Math.max(0.5, width - STROKE),
    height: height - STROKE,
    fill: 'none',
    stroke: ink.outline,
    'stroke-width': STROKE,
    'stroke-dasharray': dashes,
  });
}
