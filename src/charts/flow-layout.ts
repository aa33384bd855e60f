import type {FlowGraph, FlowLink, FlowNode} from './flow-graph.js';

/** Space between nodes of a level that lie side by side, as a part of the whole. */
const GAP = 0.02;

/** Where a node begins and how long it is along its level, as parts of the level's length. */
export interface FlowSpan {
  readonly start: number;
  readonly length: number;
}

/** A node on the picture, in pixels. */
export interface FlowRect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The ribbon of one link as an SVG path. */
export interface FlowRibbon {
  readonly link: FlowLink;
  readonly path: string;
}

/** Where nodes lie along their levels when each level is one line: lengths are to their sums as everywhere in the picture. */
export function flowSpans({levels}: FlowGraph): ReadonlyMap<FlowNode, FlowSpan> {
  const gaps = Math.max(0, ...levels.map(({nodes}) => nodes.length - 1));
  const scale = 1 - GAP * gaps;
  const spans = new Map<FlowNode, FlowSpan>();
  for (const {nodes} of levels) {
    const free = 1 - scale;
    const gap = nodes.length > 1 ? free / (nodes.length - 1) : 0;
    let start = nodes.length > 1 ? 0 : free / 2;
    for (const node of nodes) {
      const length = node.share * scale;
      spans.set(node, {start, length});
      start += length + gap;
    }
  }
  return spans;
}

/**
 * Ribbons between nodes that are laid out, each as thick as its part of the node at either end; those at a node lie in the
 * order of the nodes they lead to, and fill it.
 *
 * @param down true where levels follow each other from top to bottom; else they run to the side on which the next level lies
 */
export function flowRibbons(
  {levels, links}: FlowGraph,
  rectOf: (node: FlowNode) => FlowRect | undefined,
  down: boolean,
): readonly FlowRibbon[] {
  const place = new Map(levels.flatMap(({nodes}) => nodes.map((node, at) => [node, at] as const)));
  const by = (end: 'from' | 'to') => (a: FlowLink, b: FlowLink) =>
    (place.get(a[end]) ?? 0) - (place.get(b[end]) ?? 0);
  const starts = offsets([...links].sort(by('to')), 'from');
  const ends = offsets([...links].sort(by('from')), 'to');
  return links.flatMap((link) => {
    const [from, to] = [rectOf(link.from), rectOf(link.to)];
    if (!from || !to) return [];
    const [start = 0, end = 0] = [starts.get(link), ends.get(link)];
    const out = {from: start / link.from.sum, to: (start + link.sum) / link.from.sum};
    const into = {from: end / link.to.sum, to: (end + link.sum) / link.to.sum};
    return {link, path: down ? downward(from, out, to, into) : sideward(from, out, to, into)};
  });
}

interface Part {
  readonly from: number;
  readonly to: number;
}

function offsets(links: readonly FlowLink[], end: 'from' | 'to'): ReadonlyMap<FlowLink, number> {
  const used = new Map<FlowNode, number>();
  return new Map(
    links.map((link) => {
      const before = used.get(link[end]) ?? 0;
      used.set(link[end], before + link.sum);
      return [link, before];
    }),
  );
}

function sideward(from: FlowRect, out: Part, to: FlowRect, into: Part): string {
  const leftward = to.x < from.x;
  const x0 = leftward ? from.x : from.x + from.width;
  const x1 = leftward ? to.x + to.width : to.x;
  const [a, b] = [from.y + out.from * from.height, from.y + out.to * from.height];
  const [c, d] = [to.y + into.from * to.height, to.y + into.to * to.height];
  const middle = round((x0 + x1) / 2);
  const curve = (y0: number, y1: number, x: number) =>
    `C${middle} ${round(y0)} ${middle} ${round(y1)} ${round(x)} ${round(y1)}`;
  return `M${round(x0)} ${round(a)}${curve(a, c, x1)}L${round(x1)} ${round(d)}${curve(d, b, x0)}Z`;
}

function downward(from: FlowRect, out: Part, to: FlowRect, into: Part): string {
  const [y0, y1] = [from.y + from.height, to.y];
  const [a, b] = [from.x + out.from * from.width, from.x + out.to * from.width];
  const [c, d] = [to.x + into.from * to.width, to.x + into.to * to.width];
  const middle = round((y0 + y1) / 2);
  const curve = (x0: number, x1: number, y: number) =>
    `C${round(x0)} ${middle} ${round(x1)} ${middle} ${round(x1)} ${round(y)}`;
  return `M${round(a)} ${round(y0)}${curve(a, c, y1)}L${round(d)} ${round(y1)}${curve(d, b, y0)}Z`;
}

function round(length: number): number {
  return Math.round(length * 100) / 100;
}
