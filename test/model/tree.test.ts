import {expect} from '@open-wc/testing';
import {additiveRows, type TreeNode} from '../../src/model/tree.js';
import {integer, random} from '../seeded.mjs';

describe('additiveRows', () => {
  it('takes the leaves where they cover everything', () => {
    expect(
      rowsOf([
        [undefined, 10],
        [0, 4],
        [0, 6],
      ]),
    ).to.deep.equal([
      [1, 4, false],
      [2, 6, false],
    ]);
  });

  it('gives a node what its children do not cover', () => {
    expect(
      rowsOf([
        [undefined, 10],
        [0, 4],
        [0, 5],
      ]),
    ).to.deep.equal([
      [0, 1, true],
      [1, 4, false],
      [2, 5, false],
    ]);
  });

  it('gives a node a negative row where its children exceed it', () => {
    expect(
      rowsOf([
        [undefined, 10],
        [0, 12],
      ]),
    ).to.deep.equal([
      [0, -2, true],
      [1, 12, false],
    ]);
  });

  it('lets the sum of the children stand for a missing figure, and the own figure for missing children', () => {
    expect(
      rowsOf([
        [undefined, 9],
        [0, NaN],
        [1, 4],
        [1, 5],
      ]),
    ).to.deep.equal([
      [2, 4, false],
      [3, 5, false],
    ]);
    expect(
      rowsOf([
        [undefined, 9],
        [0, NaN],
        [0, NaN],
      ]),
    ).to.deep.equal([[0, 9, true]]);
  });

  it('does not make rows of rounding', () => {
    expect(
      rowsOf([
        [undefined, 0.3],
        [0, 0.1],
        [0, 0.2],
      ]),
    ).to.have.lengthOf(2);
    expect(
      rowsOf(
        [
          [undefined, 10],
          [0, 4],
          [0, 5.9],
        ],
        0.15,
      ),
    ).to.have.lengthOf(2);
  });

  it('holds measures apart', () => {
    const nodes: TreeNode[] = [
      {parent: undefined, values: [10, 7]},
      {parent: 0, values: [10, NaN]},
    ];
    expect(additiveRows(nodes)).to.deep.equal([
      {node: 0, values: [NaN, 7], rest: true},
      {node: 1, values: [10, NaN], rest: false},
    ]);
  });

  it('cuts loops and parents that are not there', () => {
    expect(
      sum(
        rowsOf([
          [1, 5],
          [0, 5],
          [99, 3],
        ]),
      ),
    ).to.equal(8);
  });

  it("always adds up to the roots' own figures", () => {
    const next = random(5);
    for (let run = 0; run < 200; run++) {
      const nodes = Array.from({length: 1 + integer(next, 40)}, (_, node): Plain => {
        const root = node === 0 || next() < 0.1;
        const value = !root && next() < 0.3 ? NaN : integer(next, 1000) - 100;
        return [root ? undefined : integer(next, node), value];
      });
      const roots = nodes.filter(([parent]) => parent === undefined).map(([, value]) => value);
      expect(sum(rowsOf(shuffled(nodes, next)))).to.equal(roots.reduce((total, value) => total + value, 0));
    }
  });
});

type Plain = [parent: number | undefined, value: number];

function rowsOf(nodes: readonly Plain[], tolerance?: number) {
  const tree = nodes.map(([parent, value]) => ({parent, values: [value]}));
  return additiveRows(tree, tolerance).map(({node, values, rest}) => [node, values[0] ?? NaN, rest] as const);
}

function sum(rows: readonly (readonly [number, number, boolean])[]): number {
  return rows.reduce((total, [, value]) => total + value, 0);
}

/** The same tree, its nodes in another order. */
function shuffled(nodes: readonly Plain[], next: () => number): Plain[] {
  const order = nodes.map((_, node) => [next(), node] as const).sort(([a], [b]) => a - b);
  const places = new Map(order.map(([, node], place) => [node, place]));
  return order.map(([, node]) => {
    const [parent, value] = nodes[node] ?? [undefined, NaN];
    return [parent === undefined ? undefined : places.get(parent), value];
  });
}
