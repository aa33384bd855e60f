import {CATEGORICAL} from '../theme/palettes.js';
import type {FlowGraph, FlowLink, FlowNode} from './flow-graph.js';
import {type FlowRect, flowRibbons, flowSpans} from './flow-layout.js';
import {flowLegend, flowNodeName, flowScale, flowSector, type FlowWords} from './flow-words.js';
import type {Graphic, PictureInk} from '../element/picture.js';
import {sectorColorOf} from './sector-paints.js';
import {legendNodes} from './stage-picture.js';
import {type SvgNode, svgNode} from '../element/svg-node.js';
import {textNode} from '../element/text-node.js';
import {BOLD_LETTER, wrapText} from '../element/wrap-text.js';

const SIZE = 13;
const LINE = 17;
const EDGE = 5;
const PAD = 8;
/** From this width levels stand side by side, as in the page. */
const WIDE = 576;
/** How long all money together is where levels stand side by side. */
const LENGTH = 352;
const SLOT_GAP = 6;
const LEVEL_GAP = 56;
/** Room for the name of a level. */
const HEAD = 22;

/** The words of a node, and where they begin or end. */
interface Label {
  readonly lines: readonly string[];
  readonly figure: string;
  readonly x: number;
  /** Of the first base line. */
  readonly y: number;
  readonly anchor: 'start' | 'end';
}

interface Layout {
  readonly rects: ReadonlyMap<FlowNode, FlowRect>;
  readonly labels: readonly Label[];
  readonly heads: readonly {readonly text: string; readonly x: number; readonly y: number}[];
  readonly height: number;
}

/** The flow of money as a picture: side by side when wide, from top to bottom when narrow. */
export function drawFlow(words: FlowWords, width: number, ink: PictureInk): Graphic {
  const {graph} = words;
  const legend = legendNodes(flowLegend(words, flowScale(words)), width, ink);
  const down = width < WIDE;
  const {rects, labels, heads, height} = (down ? below : beside)(words, width);
  const ribbons = flowRibbons(graph, (node) => rects.get(node), down).map(({link, path}) => {
    const color = linkColor(link, words, ink);
    return svgNode('path', {d: path, fill: color, 'fill-opacity': 0.34, stroke: color, 'stroke-width': 0.75});
  });
  const boxes = nodesOf(graph).flatMap((node) => {
    const rect = rects.get(node);
    return rect ? boxNodes(node, rect, down, words, ink) : [];
  });
  const texts = labels.flatMap(({lines, figure, x, y, anchor}) => [
    ...lines.map((line, at) => textNode(line, x, y + at * LINE, SIZE, {fill: ink.text, anchor, weight: 600})),
    textNode(figure, x, y + lines.length * LINE, SIZE, {fill: ink.text, anchor}),
  ]);
  const names = heads.map(({text, x, y}) => textNode(text, x, y, SIZE, {fill: ink.muted}));
  const place = {transform: `translate(0 ${legend.height})`};
  return {
    height: legend.height + height,
    nodes: [...legend.nodes, svgNode('g', place, ...ribbons, ...boxes, ...names, ...texts)],
  };
}

/** A column a level; each node has room for its box and for its words. */
function beside(words: FlowWords, width: number): Layout {
  const {graph} = words;
  const gap = Math.min(192, Math.max(64, width * 0.16));
  const column = (width - gap * (graph.levels.length - 1)) / graph.levels.length;
  const slots = graph.levels.map(({nodes}) =>
    nodes.map((node) => {
      const {lines, figure} = said(node, words, column - 2 * PAD - EDGE);
      const box = Math.max(1.5, node.share * LENGTH);
      return {node, lines, figure, box, height: Math.max(box, (lines.length + 1) * LINE + 6)};
    }),
  );
  const lengths = slots.map((of) => of.reduce((sum, {height}) => sum + height + SLOT_GAP, -SLOT_GAP));
  const height = Math.max(0, ...lengths);
  const rects = new Map<FlowNode, FlowRect>();
  const labels: Label[] = [];
  slots.forEach((of, level) => {
    const free = height - (lengths[level] ?? 0);
    const x = level * (column + gap);
    let y = HEAD + (of.length > 1 ? 0 : free / 2);
    for (const {node, lines, figure, box, height: slot} of of) {
      const middle = y + slot / 2;
      rects.set(node, {x, y: middle - box / 2, width: column, height: box});
      const top = middle - ((lines.length + 1) * LINE) / 2 + SIZE;
      labels.push({lines, figure, x: x + EDGE + PAD, y: top, anchor: 'start'});
      y += slot + SLOT_GAP + (of.length > 1 ? free / (of.length - 1) : 0);
    }
  });
  const heads = headsOf(words).map((text, level) => ({text, x: level * (column + gap), y: SIZE}));
  return {rects, labels, heads, height: HEAD + height};
}

/** A band a level; the words of each node have lines of their own. */
function below(words: FlowWords, width: number): Layout {
  const spans = flowSpans(words.graph);
  const names = headsOf(words);
  const rects = new Map<FlowNode, FlowRect>();
  const labels: Label[] = [];
  const heads: {text: string; x: number; y: number}[] = [];
  let y = 0;
  words.graph.levels.forEach(({nodes}, level) => {
    heads.push({text: names[level] ?? '', x: 0, y: y + SIZE});
    const top = y + HEAD;
    y = top + EDGE + 4;
    for (const node of nodes) {
      const {start = 0, length = 0} = spans.get(node) ?? {};
      const ending = start > 0.5;
      const x = ending ? (start + length) * width - 4 : start * width + 4;
      const {lines, figure} = said(node, words, ending ? x : width - x);
      labels.push({lines, figure, x, y: y + SIZE, anchor: ending ? 'end' : 'start'});
      y += (lines.length + 1) * LINE + 6;
    }
    y += EDGE;
    for (const node of nodes) {
      const {start = 0, length = 0} = spans.get(node) ?? {};
      rects.set(node, {x: start * width, y: top, width: Math.max(2, length * width), height: y - top});
    }
    y += LEVEL_GAP;
  });
  return {rects, labels, heads, height: y - LEVEL_GAP};
}

function boxNodes(
  node: FlowNode,
  {x, y, width, height}: FlowRect,
  down: boolean,
  words: FlowWords,
  ink: PictureInk,
): readonly SvgNode[] {
  const color = nodeColor(node, words, ink) ?? ink.outline;
  const edge = down ? {width, height: EDGE} : {width: EDGE, height};
  const end = down ? {x, y: y + height - EDGE} : {x: x + width - EDGE, y};
  return [
    svgNode('rect', {x, y, width, height, fill: ink.surface}),
    ...(node.kind === 'untold'
      ? [svgNode('path', {d: hatch(x, y, width, height), stroke: ink.line, 'stroke-width': 2})]
      : [
          svgNode('rect', {
            x,
            y,
            width,
            height,
            fill: color,
            'fill-opacity': node.kind === 'rest' ? 0.08 : 0.16,
          }),
        ]),
    svgNode('rect', {x, y, ...edge, fill: color}),
    svgNode('rect', {...end, ...edge, fill: color}),
  ];
}

/** Slanting lines within a box. */
function hatch(x: number, y: number, width: number, height: number): string {
  const lines: string[] = [];
  for (let at = 6; at < width + height; at += 8) {
    const [left, right] = [Math.max(0, at - height), Math.min(at, width)];
    lines.push(`M${round(x + left)} ${round(y + at - left)}L${round(x + right)} ${round(y + at - right)}`);
  }
  return lines.join('');
}

function said(node: FlowNode, words: FlowWords, width: number): Pick<Label, 'lines' | 'figure'> {
  const figure = `${flowScale(words).format(node.sum)} · ${words.formats.percent(node.share)}`;
  return {lines: wrapText(flowNodeName(node, words).text, width - PAD, SIZE, BOLD_LETTER), figure};
}

function headsOf({graph, naming}: FlowWords): readonly string[] {
  return graph.levels.map(({dimension}) => naming.messages.core.dimensions[dimension]);
}

function linkColor({from, to}: FlowLink, words: FlowWords, ink: PictureInk): string {
  return nodeColor(from, words, ink) ?? nodeColor(to, words, ink) ?? ink.outline;
}

function nodeColor(node: FlowNode, words: FlowWords, ink: PictureInk): string | undefined {
  const sector = flowSector(node, words);
  return sector && CATEGORICAL[ink.scheme][sectorColorOf(words.figures.table, sector.column, sector.index)];
}

function nodesOf({levels}: FlowGraph): readonly FlowNode[] {
  return levels.flatMap(({nodes}) => nodes);
}

function round(length: number): number {
  return Math.round(length * 100) / 100;
}
