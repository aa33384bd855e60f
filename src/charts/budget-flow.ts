import {html, nothing, type PropertyValues} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {Messages} from '../i18n/messages.js';
import type {SectionFiles} from '../i18n/section-files.js';
import {chartWords} from '../i18n/sections/charts.js';
import {coreWords} from '../i18n/sections/core.js';
import {flowWords} from '../i18n/sections/flow.js';
import type {BudgetState} from '../store/budget-state.js';
import type {Figures} from '../store/figures.js';
import {flowStyles} from './budget-flow.styles.js';
import {ChartElement} from './chart-element.js';
import {drawFlowBands} from './flow-bands.js';
import {type FlowGraph, flowGraph, type FlowNode, litNode} from './flow-graph.js';
import {flowLevels} from './flow-levels.js';
import {flowNotes, flowTakeaway, flowTitle, type FlowWords} from './flow-words.js';
import type {MeasureChoice} from './render-measure-switches.js';
import {renderFlow} from './render-flow.js';
import {SpatialGroup} from './spatial-group.js';

/**
 * Shows the ways that money takes, from where it comes to who gets it, as bands as wide as their sums.
 *
 * The largest of each level are kept and the others folded into one, so that every level adds up to the whole. A node filters
 * every linked element.
 *
 * @summary Source → sector → supplier as a Sankey diagram; from top to bottom where it is narrow.
 * @tag budget-flow
 * @event {BudgetReadyEvent} budget-ready - The figures are shown.
 * @event {BudgetErrorEvent} budget-error - The feed could not be shown or renewed.
 * @event {BudgetFilterEvent} budget-filter - The reader filtered by a node, or stopped doing so.
 * @csspart heading - The heading.
 * @csspart takeaway - The generated sentence.
 * @csspart picture - Nodes and bands together.
 * @csspart node - The box of one node.
 * @csspart table - The table of the same figures.
 * @csspart footer - Source, date, licence and buttons.
 * @slot - Shown until the figures are there, and where they cannot be.
 */
export class BudgetFlow extends ChartElement<FlowWords> {
  static override styles = [...ChartElement.styles, flowStyles];

  /**
   * What money passes through, two or three of region, sector, authority, supplier, source, status: "source sector supplier". By
   * default those that the feed tells.
   */
  @property() levels?: string;

  /** The node that the pointer or the focus rests on. */
  @state() private hovered: string | undefined;

  readonly #group = new SpatialGroup(this, '.flow');
  readonly #sizes = new ResizeObserver(() => this.#drawLinks());
  #observed: Element | undefined;
  #made: {readonly figures: Figures; readonly levels: string; readonly graph: FlowGraph} | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sizes.disconnect();
    this.#observed = undefined;
  }

  protected override picks(budget: BudgetState): object {
    return {...super.picks(budget), highlight: budget.highlight};
  }

  protected override get sections(): readonly SectionFiles[] {
    return [coreWords, chartWords, flowWords];
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const picture = this.renderRoot.querySelector('.flow') ?? undefined;
    if (picture !== this.#observed) {
      this.#sizes.disconnect();
      this.#observed = picture;
      if (picture) this.#sizes.observe(picture);
    }
    this.#drawLinks();
  }

  protected override headingText(messages: Messages): string {
    const {figures} = this;
    if (!figures) return '';
    return flowTitle(
      figures,
      flowLevels(figures.table, this.levels).dimensions,
      this.naming(messages),
      this.formats,
    );
  }

  protected override words(messages: Messages): FlowWords | undefined {
    const {figures} = this;
    if (!figures) return undefined;
    const {dimensions, lacking} = flowLevels(figures.table, this.levels);
    if (dimensions.length < 2) return undefined;
    const levels = dimensions.join(' ');
    if (this.#made?.figures !== figures || this.#made.levels !== levels)
      this.#made = {figures, levels, graph: flowGraph(figures, dimensions)};
    return {figures, graph: this.#made.graph, lacking, naming: this.naming(messages), formats: this.formats};
  }

  protected override renderActions(messages: Messages): unknown {
    return this.words(messages) ? super.renderActions(messages) : nothing;
  }

  protected override renderNothing({core, flow}: Messages): unknown {
    const only = this.figures && flowLevels(this.figures.table, this.levels).dimensions[0];
    return html`<p class="note">${only ? flow.oneLevel(core.dimensions[only]) : flow.noLevels}</p>`;
  }

  protected override sentence(words: FlowWords): string {
    return flowTakeaway(words);
  }

  protected override isEmpty({figures}: FlowWords): boolean {
    return figures.total.count === 0;
  }

  protected override offers({figures}: FlowWords): MeasureChoice {
    return {measure: figures.view.measure, per: 'total', pers: []};
  }

  protected override renderGraphic(words: FlowWords, {flow}: Messages): unknown {
    const {graph} = words;
    if (graph.total === 0) return html`<p class="note">${flow.nothingAbove}</p>`;
    return renderFlow(words, {
      group: this.#group,
      lit: litNode(graph, this.hovered, this.shared.highlight),
      chosen: (node) => this.#chosen(graph, node),
      filter: (node) => this.#filter(graph, node),
      clear: () => this.#clear(graph),
      hover: (node) => this.#hover(graph, node),
      left: () => (this.acted = false),
    });
  }

  protected override notes(words: FlowWords): readonly string[] {
    return flowNotes(words);
  }

  protected override loadForms() {
    return import('./flow-table.js');
  }

  #chosen({levels}: FlowGraph, {level, keys}: FlowNode): boolean {
    const dimension = levels[level]?.dimension;
    const pressed = (dimension && this.figures?.view.where.values[dimension]) ?? [];
    return pressed.includes(keys[0] ?? '');
  }

  #hover({levels}: FlowGraph, node: FlowNode | undefined): void {
    this.hovered = node?.id;
    const dimension = node && levels[node.level]?.dimension;
    const key = node?.kind === 'rest' ? undefined : node?.keys[0];
    this.store?.highlight(dimension && key !== undefined ? {dimension, key} : undefined);
  }

  #filter({levels}: FlowGraph, {level, keys}: FlowNode): void {
    const dimension = levels[level]?.dimension;
    if (!dimension || !this.store) return;
    this.acted = true;
    this.store.toggle(dimension, keys[0] ?? '');
    this.tellFilter();
  }

  /** Takes away the filters by what the picture shows. */
  #clear({levels}: FlowGraph): void {
    const {store} = this;
    if (!store) return;
    this.hovered = undefined;
    store.highlight(undefined);
    const values = {...store.where.values};
    if (!levels.some(({dimension}) => (values[dimension] ?? []).length > 0)) return;
    for (const {dimension} of levels) delete values[dimension];
    this.acted = true;
    store.filter({values});
    this.tellFilter();
  }

  #drawLinks(): void {
    const picture = this.renderRoot.querySelector<HTMLElement>('.flow');
    if (picture && this.#made) drawFlowBands(picture, this.#made.graph);
  }
}
