import {expect} from '@open-wc/testing';
import type {FlowGraph, FlowNode} from '../../src/charts/flow-graph.js';
import {flowRibbons, flowSpans} from '../../src/charts/flow-layout.js';

describe('flowSpans', () => {
  it('makes nodes as long as their sums, on one scale for all levels', () => {
    const graph = twoToTwo();
    const spans = flowSpans(graph);
    const nodes = graph.levels.flatMap((level) => level.nodes);
    const scales = nodes.map((node) => (spans.get(node)?.length ?? NaN) / node.sum);
    for (const scale of scales) expect(scale).to.be.closeTo(scales[0] ?? NaN, 1e-9);
  });

  it('fills the level, without overlaps', () => {
    const graph = twoToTwo();
    const spans = flowSpans(graph);
    for (const {nodes} of graph.levels) {
      let end = 0;
      for (const node of nodes) {
        const {start = NaN, length = NaN} = spans.get(node) ?? {};
        expect(start).to.be.at.least(end);
        end = start + length;
      }
      expect(end).to.be.closeTo(1, 1e-9);
    }
  });
});

describe('flowRibbons', () => {
  it('makes ribbons as thick as their sums at both ends', () => {
    const [ribbon] = flowRibbons(twoToTwo(), rectOf, false);
    expect(ribbon?.path).to.equal('M10 0C55 0 55 0 100 0L100 500C55 500 55 500 10 500Z');
  });

  it('runs to the left where the next level lies there', () => {
    const mirrored = (node: FlowNode) => ({...rectOf(node), x: node.level === 0 ? 100 : 0});
    const [ribbon] = flowRibbons(twoToTwo(), mirrored, false);
    expect(ribbon?.path).to.match(/^M100 0C55 0 55 0 10 0/);
  });

  it('runs down where levels lie below each other', () => {
    const turned = (node: FlowNode) => {
      const {x, y, width, height} = rectOf(node);
      return {x: y, y: x, width: height, height: width};
    };
    const [ribbon] = flowRibbons(twoToTwo(), turned, true);
    expect(ribbon?.path).to.equal('M0 10C0 55 0 55 0 100L500 100C500 55 500 55 500 10Z');
  });

  it('stacks the ribbons of a node in the order of where they lead', () => {
    const [, second] = flowRibbons(twoToTwo(), rectOf, false);
    expect(second?.path).to.match(/^M10 500C/);
  });
});

/** 75 and 25 flow into 60 and 40. */
function twoToTwo(): FlowGraph {
  const [a, b] = [node(0, 'a', 75), node(0, 'b', 25)];
  const [c, d] = [node(1, 'c', 60), node(1, 'd', 40)];
  const column = {codes: new Uint32Array(), entries: []};
  return {
    levels: [
      {dimension: 'source', column, nodes: [a, b]},
      {dimension: 'sector', column, nodes: [c, d]},
    ],
    links: [
      {from: a, to: c, sum: 50},
      {from: a, to: d, sum: 25},
      {from: b, to: c, sum: 10},
      {from: b, to: d, sum: 15},
    ],
    paths: [],
    total: 100,
    below: {sum: 0, count: 0},
    missing: 0,
  };
}

function node(level: number, key: string, sum: number): FlowNode {
  return {id: `${level} ${key}`, kind: 'entry', level, entries: [1], keys: [key], sum, share: sum / 100};
}

/** Ten pixels a unit, 10 pixels thick, the levels 100 pixels apart. */
function rectOf({level, keys, sum}: FlowNode) {
  const before: Readonly<Record<string, number>> = {a: 0, b: 760, c: 0, d: 610};
  return {x: level * 100, y: before[keys[0] ?? ''] ?? 0, width: 10, height: sum * 10};
}
