import {nameEntry, type Naming} from '../element/labels.js';
import type {Formats} from '../i18n/formats.js';
import type {NumberScale} from '../i18n/numbers.js';
import type {Column, Dimension} from '../model/dimension.js';
import type {ChosenText} from '../model/text.js';
import type {Figures} from '../store/figures.js';
import type {FlowGraph, FlowLink, FlowNode} from './flow-graph.js';
import {headingOf} from './heading.js';
import type {LegendItem} from './legend-item.js';
import {takeaway} from './takeaway.js';

/** What the words of a flow are made of. */
export interface FlowWords {
  readonly figures: Figures;
  readonly graph: FlowGraph;
  /** Dimensions that were asked for and that the feed does not tell. */
  readonly lacking: readonly Dimension[];
  readonly naming: Naming;
  readonly formats: Formats;
}

/** How many neighbours of a node are read out. */
const MOST_READ = 3;

const ARROW = ' → ';

/** What a node is called, and in which language. */
export function flowNodeName({kind, level, entries, keys}: FlowNode, words: FlowWords): ChosenText {
  const {graph, naming, formats} = words;
  const {core, charts} = naming.messages;
  const own = {lang: core.language};
  if (kind === 'rest')
    return {text: charts.folded(core.everythingElse, formats.integer(keys.length)), ...own};
  const of = graph.levels[level];
  const entry = of?.column.entries[entries[0] ?? 0];
  return of && entry && kind === 'entry'
    ? nameEntry(of.dimension, entry, naming, of.column)
    : {text: core.notTold, ...own};
}

/** The unit of all figures of the picture. */
export function flowScale({figures, graph, formats}: FlowWords): NumberScale {
  const nodes = graph.levels.flatMap((level) => level.nodes);
  return formats.scale(
    Math.max(0, ...nodes.map(({sum}) => sum)),
    figures.view.measure ? figures.currency : undefined,
  );
}

/** What the bands stand for, and the unit of all figures, named once. */
export function flowLegend({figures, naming}: FlowWords, {unit}: NumberScale): readonly LegendItem[] {
  const {core, charts, flow} = naming.messages;
  const {measure, records} = figures.view;
  const what = measure ? core.measures[measure].name : charts.countName[records];
  return [{text: flow.width(what)}, ...(unit ? [{text: unit, strong: true}] : [])];
}

/** A sum with its unit; records where there is no money. */
function flowMoney(sum: number, {figures, naming, formats}: FlowWords): string {
  if (figures.view.measure) return formats.compactMoney(sum, figures.currency ?? '');
  return naming.messages.core[figures.view.records](sum, formats.integer(sum));
}

/** A sentence for the ear: name, sum, share, and what flows in and out. */
export function flowNodeSentence(node: FlowNode, words: FlowWords): string {
  const {graph, naming, formats} = words;
  const {flow} = naming.messages;
  const neighbours = (links: readonly FlowLink[], end: 'from' | 'to') => {
    const sorted = [...links].sort((a, b) => b.sum - a.sum);
    const read = sorted
      .slice(0, MOST_READ)
      .map((link) => `${flowNodeName(link[end], words).text} ${flowMoney(link.sum, words)}`);
    const left = sorted.length - read.length;
    return [...read, ...(left > 0 ? [flow.more(formats.integer(left))] : [])].join(', ');
  };
  const into = graph.links.filter(({to}) => to === node);
  const out = graph.links.filter(({from}) => from === node);
  const parts = [
    `${flowNodeName(node, words).text}: ${flowMoney(node.sum, words)}, ${formats.percent(node.share)}`,
    into.length > 0 && flow.from(neighbours(into, 'from')),
    out.length > 0 && flow.to(neighbours(out, 'to')),
  ];
  return parts.filter(Boolean).join('; ');
}

/** "Local budget → Education: ₸1.2bn, 31%" */
export function flowLinkWords({from, to, sum}: FlowLink, words: FlowWords): string {
  const names = [from, to].map((node) => flowNodeName(node, words).text).join(ARROW);
  return `${names}: ${flowMoney(sum, words)}, ${words.formats.percent(sum / words.graph.total)}`;
}

/** What, where, when; without two levels nothing flows. */
export function flowTitle(
  figures: Figures,
  dimensions: readonly Dimension[],
  naming: Naming,
  formats: Formats,
): string {
  const {messages} = naming;
  const what = dimensions.length > 1 ? messages.flow.heading(flowLevelNames(dimensions, naming)) : '';
  return headingOf(figures, what, messages, formats);
}

/** The dimensions in their order: "source → sector → supplier". */
export function flowLevelNames(dimensions: readonly Dimension[], {messages}: Naming): string {
  return dimensions.map((dimension) => lowerFirst(messages.core.dimensions[dimension])).join(ARROW);
}

/** The sentence above the picture: what became of the money, and the two that most of it flows between. */
export function flowTakeaway(words: FlowWords): string {
  const {figures, graph, naming, formats} = words;
  const {messages} = naming;
  const sentence = takeaway({figures, total: figures.total, messages, formats});
  const named = graph.links.filter(({from, to}) => from.kind === 'entry' && to.kind === 'entry');
  const [largest] = named.sort((a, b) => b.sum - a.sum);
  if (!largest || graph.links.length < 2) return sentence;
  const path = [largest.from, largest.to].map((node) => flowNodeName(node, words).text).join(ARROW);
  const share = formats.percent(largest.sum / graph.total);
  return `${sentence} ${messages.flow.largest(path, flowMoney(largest.sum, words), share)}`;
}

/** What is not in the picture, and why. */
export function flowNotes(words: FlowWords): readonly string[] {
  const {figures, graph, lacking, naming, formats} = words;
  const {core, charts, flow} = naming.messages;
  const records = (count: number) => core[figures.view.records](count, formats.integer(count));
  return [
    ...(graph.below.count > 0
      ? [flow.below(records(graph.below.count), flowMoney(graph.below.sum, words))]
      : []),
    ...(graph.missing > 0 ? [flow.missing(records(graph.missing))] : []),
    ...lacking.map((dimension) => charts.noDimension(core.dimensions[dimension])),
  ];
}

/** The sector that a node stands for, which has a colour; undefined for anything else. */
export function flowSector({kind, level, entries}: FlowNode, {graph}: FlowWords): FlowSector | undefined {
  const of = graph.levels[level];
  return of?.dimension === 'sector' && kind === 'entry'
    ? {column: of.column, index: entries[0] ?? 0}
    : undefined;
}

/** An entry of the column of sectors. */
export interface FlowSector {
  readonly column: Column;
  readonly index: number;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
