import {html, nothing, svg} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {styleMap} from '../element/style-map.js';
import type {NumberScale} from '../i18n/numbers.js';
import type {FlowLevel, FlowLink, FlowNode} from './flow-graph.js';
import {type FlowSpan, flowSpans} from './flow-layout.js';
import {
  flowLegend,
  flowLevelNames,
  flowLinkWords,
  flowNodeName,
  flowNodeSentence,
  flowScale,
  flowSector,
  type FlowWords,
} from './flow-words.js';
import {renderLegend} from './render-legend.js';
import {sectorPaintOf} from './sector-paints.js';
import type {SpatialGroup} from './spatial-group.js';

/** What the reader can do with a flow, and what is chosen now. */
export interface FlowActions {
  readonly group: SpatialGroup;
  /** The node whose links are lit. */
  readonly lit: FlowNode | undefined;
  chosen(node: FlowNode): boolean;
  filter(node: FlowNode): void;
  clear(): void;
  hover(node: FlowNode | undefined): void;
  left(): void;
}

/** The levels with their nodes, one stop of the Tab key, and room for the ribbons between them. */
export function renderFlow(words: FlowWords, actions: FlowActions) {
  const {graph, naming} = words;
  const {flow} = naming.messages;
  const scale = flowScale(words);
  const spans = flowSpans(graph);
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') actions.clear();
    actions.group.handleEvent(event);
  };
  return html`
    ${renderLegend(flowLegend(words, scale))}
    <div
      class="flow ${actions.lit ? 'lighting' : ''}"
      part="picture"
      role="group"
      aria-label=${flow.heading(
        flowLevelNames(
          graph.levels.map(({dimension}) => dimension),
          naming,
        ),
      )}
      @keydown=${onKey}
      @focusin=${actions.group}
      @focusout=${actions.left}
    >
      <svg class="links" aria-hidden="true">
        ${repeat(graph.links, linkKey, (link) => renderLink(link, words, actions))}
      </svg>
      ${graph.levels.map((level, at) => renderLevel(level, at, spans, words, actions, scale))}
    </div>
  `;
}

/** What stays the same of a link when its figures change. */
export function linkKey({from, to}: FlowLink): string {
  return `${from.id}|${to.id}`;
}

function renderLink(link: FlowLink, words: FlowWords, {lit}: FlowActions) {
  const fill = fillOf(link.from, words) ?? fillOf(link.to, words);
  const on = lit !== undefined && (link.from.id === lit.id || link.to.id === lit.id);
  return svg`
    <path class="link ${on ? 'lit' : ''}" data-link=${linkKey(link)} style=${styleMap({'--_fill': fill})}>
      <title>${flowLinkWords(link, words)}</title>
    </path>
  `;
}

function renderLevel(
  {dimension, nodes}: FlowLevel,
  at: number,
  spans: ReadonlyMap<FlowNode, FlowSpan>,
  words: FlowWords,
  actions: FlowActions,
  scale: NumberScale,
) {
  return html`
    <div class="level">
      <p class="what" id="level-${at}">${words.naming.messages.core.dimensions[dimension]}</p>
      <ol class="nodes" role="list" aria-labelledby="level-${at}">
        ${repeat(
          nodes,
          ({id}) => id,
          (node) => renderNode(node, spans.get(node), words, actions, scale),
        )}
      </ol>
    </div>
  `;
}

function renderNode(
  node: FlowNode,
  {start = 0, length = 0}: Partial<FlowSpan> = {},
  words: FlowWords,
  actions: FlowActions,
  scale: NumberScale,
) {
  const {text, lang} = flowNodeName(node, words);
  const sentence = flowNodeSentence(node, words);
  const ending = start > 0.5;
  const styles = styleMap({
    '--_fill': fillOf(node, words),
    '--_part': String(node.share),
    '--_start': `${start * 100}%`,
    '--_length': `${length * 100}%`,
    '--_after': `${Math.max(0, 1 - start - length) * 100}%`,
  });
  const inside = html`
    <span class="box" part="node" data-node=${node.id} role="img" aria-label=${sentence}></span>
    <span class="label" aria-hidden="true">
      <span class="name" lang=${lang || nothing}>${text}</span>
      <span class="figure num">${scale.format(node.sum)}<span class="share">${words.formats.percent(node.share)}</span></span>
    </span>
  `;
  const look = `node ${node.kind} ${ending ? 'ending' : ''} ${actions.lit?.id === node.id ? 'lit' : ''}`;
  const enter = () => actions.hover(node);
  const leave = () => actions.hover(undefined);
  if (node.kind === 'rest') {
    return html`
      <li>
        <div class=${look} style=${styles} role="img" data-mark=${node.id} aria-label=${sentence}
          @pointerenter=${enter} @pointerleave=${leave} @focus=${enter} @blur=${leave}>
          ${inside}
        </div>
      </li>
    `;
  }
  return html`
    <li>
      <button class=${look} style=${styles} type="button" data-mark=${node.id} aria-pressed=${actions.chosen(node)}
        @click=${() => actions.filter(node)}
        @pointerenter=${enter} @pointerleave=${leave} @focus=${enter} @blur=${leave}>
        ${inside}
      </button>
    </li>
  `;
}

function fillOf(node: FlowNode, words: FlowWords): string | undefined {
  const sector = flowSector(node, words);
  return sector && sectorPaintOf(words.figures.table, sector.column, sector.index).fill;
}
