/** A node of a budget with levels: a function and its sub-functions, a region and its districts. */
export interface TreeNode {
  /** Index of the node above; undefined for a root. */
  readonly parent: number | undefined;
  /** One figure a measure, in the same order in every node; NaN where the feed has none. */
  readonly values: readonly number[];
}

/** A row that may be added to every other row of its tree. */
export interface AdditiveRow {
  /** Index of the node it belongs to. */
  readonly node: number;
  /** NaN where the node adds nothing to the measure. */
  readonly values: readonly number[];
  /** True where the row is the part of its node that the children do not cover: "not broken down". */
  readonly rest: boolean;
}

/** Differences below this share of the figures compared are noise of binary fractions. */
const NOISE = 1e-9;

/**
 * Turns a tree, in which every level repeats the money of the one below, into rows that count each sum once.
 *
 * Measure by measure a node's own figure stands: a leaf is a row; a node above is a row of what its children do not
 * cover, which is negative where they exceed it; where it has no figure its children's sum stands for it. So the rows add
 * up to the roots' own figures, within `tolerance` a node. A loop in a broken feed is cut open at one of its nodes.
 *
 * @param tolerance differences up to this are rounding and make no row, in the unit of the figures
 */
export function additiveRows(nodes: readonly TreeNode[], tolerance = 0): readonly AdditiveRow[] {
  const {order, parents} = parentsFirst(nodes);
  const width = nodes[0]?.values.length ?? 0;
  const covered = new Float64Array(nodes.length * width).fill(NaN);
  const inner = new Uint8Array(nodes.length);
  const rows: AdditiveRow[] = [];
  for (let at = order.length - 1; at >= 0; at--) {
    const node = order[at] as number;
    const parent = parents[node] as number;
    const values = (nodes[node] as TreeNode).values.map((own, measure) => {
      const below = covered[node * width + measure] as number;
      if (parent >= 0) cover(covered, parent * width + measure, Number.isNaN(own) ? below : own);
      return inner[node] ? uncovered(own, below, tolerance) : own;
    });
    if (parent >= 0) inner[parent] = 1;
    if (values.some((value) => !Number.isNaN(value))) rows.push({node, values, rest: inner[node] === 1});
  }
  return rows.sort((a, b) => a.node - b.node);
}

function cover(covered: Float64Array, at: number, value: number): void {
  if (Number.isNaN(value)) return;
  const before = covered[at] as number;
  covered[at] = Number.isNaN(before) ? value : before + value;
}

function uncovered(own: number, below: number, tolerance: number): number {
  if (Number.isNaN(own)) return NaN;
  if (Number.isNaN(below)) return own;
  const difference = own - below;
  const noise = NOISE * Math.max(Math.abs(own), Math.abs(below));
  return Math.abs(difference) <= Math.max(tolerance, noise) ? NaN : difference;
}

/** The nodes, every one after its parent; in `parents` -1 is a root. */
function parentsFirst(nodes: readonly TreeNode[]): {order: readonly number[]; parents: Int32Array} {
  const parents = Int32Array.from(nodes, ({parent}) => (parent !== undefined && nodes[parent] ? parent : -1));
  const seen = new Uint8Array(nodes.length);
  const order: number[] = [];
  for (let start = 0; start < nodes.length; start++) {
    const path: number[] = [];
    let node = start;
    while (node >= 0 && !seen[node]) {
      seen[node] = 1;
      path.push(node);
      node = parents[node] as number;
    }
    const last = path[path.length - 1];
    if (last !== undefined && node >= 0 && path.includes(node)) parents[last] = -1;
    for (let at = path.length - 1; at >= 0; at--) order.push(path[at] as number);
  }
  return {order, parents};
}
