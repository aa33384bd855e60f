import type {FlowGraph} from './flow-graph.js';
import {flowRibbons} from './flow-layout.js';
import {linkKey} from './render-flow.js';

/**
 * Draws the bands between nodes where the browser has put these, whatever fonts and spacing the page has: no name is ever in
 * their way. Where nothing is laid out, nothing changes.
 */
export function drawFlowBands(picture: HTMLElement, graph: FlowGraph): void {
  const origin = picture.getBoundingClientRect();
  if (origin.width === 0) return;
  const [first, second] = [...picture.querySelectorAll('.level')].map((level) =>
    level.getBoundingClientRect(),
  );
  const down = (second?.top ?? 0) >= (first?.bottom ?? 0);
  const rects = new Map(
    [...picture.querySelectorAll<HTMLElement>('.box')].map((box) => {
      const {left, top, width, height} = box.getBoundingClientRect();
      return [box.dataset['node'] ?? '', {x: left - origin.left, y: top - origin.top, width, height}];
    }),
  );
  const paths = new Map(
    flowRibbons(graph, ({id}) => rects.get(id), down).map(({link, path}) => [linkKey(link), path]),
  );
  for (const link of picture.querySelectorAll<SVGPathElement>('.link'))
    link.setAttribute('d', paths.get(link.dataset['link'] ?? '') ?? '');
}
