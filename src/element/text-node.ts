import {type SvgNode, svgNode} from './svg-node.js';

/** How a line of text stands. */
export interface TextLook {
  readonly fill: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly weight?: number;
}

/** One line of text; `y` is its base line. */
export function textNode(
  text: string,
  x: number,
  y: number,
  size: number,
  {fill, anchor, weight}: TextLook,
): SvgNode {
  return svgNode('text', {x, y, 'font-size': size, fill, 'text-anchor': anchor, 'font-weight': weight}, text);
}
