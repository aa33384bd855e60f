import {type CrossSums, crossSums} from '../model/cross-sums.js';
import type {Column} from '../model/dimension.js';
import {valuesIn} from '../model/money.js';
import {topmost} from '../model/topmost.js';
import type {Highlight} from '../store/budget-state.js';
import type {Figures} from '../store/figures.js';
import type {FlowDimension} from './flow-levels.js';

/** What money passes through: a value of a dimension, several folded into one, or what the feed does not tell. */
export interface FlowNode {
  /** The same after figures have changed. */
  readonly id: string;
  readonly kind: 'entry' | 'rest' | 'untold';
  /** Place of its level, from 0. */
  readonly level: number;
  /** Indices of the entries it stands for, the largest first, and their keys. */
  readonly entries: readonly number[];
  readonly keys: readonly string[];
  /** Whole currency units, or records where there is no money; always above zero. */
  readonly sum: number;
  /** Its part of the whole, 0–1. */
  readonly share: number;
}

/** The values of one dimension, side by side in the flow. */
export interface FlowLevel {
  readonly dimension: FlowDimension;
  readonly column: Column;
  /** The largest first, then everything else, last what is not told. */
  readonly nodes: readonly FlowNode[];
}

/** Money between two nodes of levels that follow each other. */
export interface FlowLink {
  readonly from: FlowNode;
  readonly to: FlowNode;
  readonly sum: number;
}

/** Money that takes the same way through every level. */
export interface FlowPath {
  /** One a level. */
  readonly nodes: readonly FlowNode[];
  readonly sum: number;
}

/** The ways of money. The nodes of each level add up to `total`, and so do the links between two levels and the paths. */
export interface FlowGraph {
  readonly levels: readonly FlowLevel[];
  readonly links: readonly FlowLink[];
  /** The largest first. */
  readonly paths: readonly FlowPath[];
  readonly total: number;
  /** Figures below zero, which no width can show. `total` and `below.sum` together are the sum of all figures. */
  readonly below: {readonly sum: number; readonly count: number};
  /** How many records have no figure. */
  readonly missing: number;
}

/** How many nodes a picture may have besides those that are not told. */
const MOST_NODES = 12;

/** Nodes that a level keeps in any case, the rest being one of them. */
const LEAST_NODES = 3;

/** Adds up the figures of a view by the ways they take. */
export function flowGraph(figures: Figures, dimensions: readonly FlowDimension[]): FlowGraph {
  const {table, view, rows} = figures;
  const values = view.measure && valuesIn(table, view.measure, view.currency);
  const columns = dimensions.flatMap((dimension) => {
    const column = table.dimensions[dimension];
    return column ? {dimension, column, top: topmost(column)} : [];
  });
  const amounts = ({count, above}: CrossSums) => (values ? above : Float64Array.from(count));
  const single = columns.map(({column, top}) =>
    crossSums(rows, values, [{codes: column.codes, into: top, groups: column.entries.length}]),
  );
  const sums = single.map(amounts);
  const all = single[0];
  const total = added(sums[0]);
  const most = roomFor(sums);
  const levels = columns.map(({dimension, column}, level) => ({
    dimension,
    column,
    nodes: nodesOf(column, sums[level] ?? new Float64Array(), level, most[level] ?? LEAST_NODES, total),
  }));
  const sortings = columns.map(({column, top}, level) => {
    const into = placesOf(levels[level]?.nodes ?? [], column);
    return {
      codes: column.codes,
      into: top.map((entry) => into[entry] ?? -1),
      groups: Math.max(1, levels[level]?.nodes.length ?? 1),
    };
  });
  const paths = pathsOf(levels, amounts(crossSums(rows, values, sortings)));
  return {
    levels,
    links: linksOf(paths),
    paths,
    total,
    below: {sum: added(all?.below), count: added(all?.negative)},
    missing: values ? added(all?.count) - added(all?.stated) : 0,
  };
}

/** The node that is lit: the one that the pointer rests on, else that of the value lit in a linked element. */
export function litNode(
  {levels}: FlowGraph,
  hovered: string | undefined,
  highlight: Highlight | undefined,
): FlowNode | undefined {
  const nodes = levels.flatMap((level) => level.nodes);
  const linked = highlight && 'dimension' in highlight ? highlight : undefined;
  return (
    nodes.find(({id}) => id === hovered) ??
    nodes.find(
      ({level, keys, kind}) =>
        kind !== 'rest' && linked?.dimension === levels[level]?.dimension && linked?.key === keys[0],
    )
  );
}

/** How many told nodes each level may have, so that the picture stays readable: the fullest level gives way first. */
function roomFor(sums: readonly Float64Array[]): readonly number[] {
  const fair = sums.length > 2 ? MOST_NODES / 3 + 1 : MOST_NODES / 2;
  const room = sums.map((of) => Math.min(fair, of.filter((sum, entry) => entry > 0 && sum > 0).length));
  const over = () => room.reduce((all, of) => all + of, 0) > MOST_NODES;
  while (over() && Math.max(...room) > LEAST_NODES) {
    const fullest = Math.max(...room);
    room[room.lastIndexOf(fullest)] = fullest - 1;
  }
  return room;
}

function nodesOf(
  {entries}: Column,
  sums: Float64Array,
  level: number,
  most: number,
  total: number,
): readonly FlowNode[] {
  const ranked = [...sums.keys()]
    .filter((entry) => entry > 0 && (sums[entry] ?? 0) > 0)
    .sort((a, b) => (sums[b] ?? 0) - (sums[a] ?? 0) || a - b);
  const kept = ranked.length <= most ? ranked : ranked.slice(0, Math.max(1, most - 1));
  const folded = ranked.slice(kept.length);
  const node = (kind: FlowNode['kind'], of: readonly number[]): FlowNode => {
    const keys = of.map((entry) => entries[entry]?.key ?? '');
    const sum = of.reduce((all, entry) => all + (sums[entry] ?? 0), 0);
    const id = `${level} ${kind}${kind === 'entry' ? ` ${keys[0] ?? ''}` : ''}`;
    return {id, kind, level, entries: of, keys, sum, share: total > 0 ? sum / total : 0};
  };
  return [
    ...kept.map((entry) => node('entry', [entry])),
    ...(folded.length > 0 ? [node('rest', folded)] : []),
    ...((sums[0] ?? 0) > 0 ? [node('untold', [0])] : []),
  ];
}

/** For each entry the place of its node in the level; -1 where it has none. */
function placesOf(nodes: readonly FlowNode[], column: Column): Int32Array {
  const places = new Int32Array(column.entries.length).fill(-1);
  nodes.forEach(({entries}, place) => {
    for (const entry of entries) places[entry] = place;
  });
  return places;
}

function pathsOf(levels: readonly FlowLevel[], sums: Float64Array): readonly FlowPath[] {
  const paths: FlowPath[] = [];
  sums.forEach((sum, cell) => {
    if (sum <= 0) return;
    let left = cell;
    const nodes: FlowNode[] = [];
    for (const {nodes: of} of [...levels].reverse()) {
      const node = of[left % of.length];
      left = Math.floor(left / of.length);
      if (node) nodes.unshift(node);
    }
    paths.push({nodes, sum});
  });
  return paths.sort((a, b) => b.sum - a.sum);
}

function linksOf(paths: readonly FlowPath[]): readonly FlowLink[] {
  const links = new Map<string, FlowLink>();
  for (const {nodes, sum} of paths) {
    nodes.slice(1).forEach((to, at) => {
      const from = nodes[at];
      if (!from) return;
      const key = `${from.id} ${to.id}`;
      links.set(key, {from, to, sum: sum + (links.get(key)?.sum ?? 0)});
    });
  }
  return [...links.values()];
}

function added(figures: Float64Array | Uint32Array = new Float64Array()): number {
  let sum = 0;
  for (const figure of figures) sum += figure;
  return sum;
}
