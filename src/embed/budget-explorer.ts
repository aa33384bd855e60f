import {ContextProvider} from '@lit/context';
import {html, nothing, type PropertyValues} from 'lit';
import {state} from 'lit/decorators.js';
import {BudgetElement} from '../element/budget-element.js';
import type {Messages} from '../i18n/messages.js';
import type {SectionFiles} from '../i18n/section-files.js';
import {coreWords} from '../i18n/sections/core.js';
import {embedWords} from '../i18n/sections/embed.js';
import {chooseText} from '../model/text.js';
import type {BudgetProject} from '../project/budget-project.js';
import {budgetContext} from '../store/budget-store.js';
import {BudgetErrorEvent, BudgetSelectEvent} from '../store/events.js';
import type {Figures} from '../store/figures.js';
import {historyOf} from '../store/view-history.js';
import {explorerStyles} from './budget-explorer.styles.js';
import {watchKeys} from './explorer-keys.js';
import {type ExplorerChart, type ExplorerPlan, planExplorer} from './explorer-plan.js';
import {FocusMemory} from './focus-memory.js';
import {PartLoader} from './part-loader.js';
import {renderChart} from './render-chart.js';
import {TAG_MODULES} from './tag-modules.js';

/** Below this many pixels of its own width everything stands in one column and the dossier in a sheet. */
const NARROW = 800;

/** The first view of every feed: asked for while the feed is still on its way. */
const FIRST = ['budget-summary', 'budget-filters'];

/**
 * The ready-made page: headline figures, filters, map with list and dossier, charts that answer where the money goes, whether
 * that is on plan, when and who, signals worth a question, the table, and ways to share, all linked. An open project carries
 * its signals, and the dialogue where the feed holds reports or says where they are taken.
 *
 * Parts that the feed cannot fill fold away, with a line that says why. Each part is fetched on its own, those below when they
 * come near. Ctrl or Cmd with Z takes back the last change of what is looked at.
 *
 * @summary Everything in one tag, from 320 px up.
 * @tag budget-explorer
 * @slot - Shown until the feed is read, and when it cannot be.
 * @event {BudgetReadyEvent} budget-ready - The feed is read and the page stands; its parts tell their own.
 * @event {BudgetErrorEvent} budget-error - The feed or a part of the page could not be fetched.
 * @event {BudgetSelectEvent} budget-select - The reader opened or closed a project.
 * @event {BudgetFilterEvent} budget-filter - The reader changed what is looked at.
 * @csspart base - Everything.
 * @csspart heading - The title.
 * @csspart dossier - The open project beside the map.
 * @csspart chart - One chart.
 * @csspart sheet - The open project on a narrow page.
 * @csspart footer - Source, date and licence.
 */
export class BudgetExplorer extends BudgetElement {
  static override styles = [...BudgetElement.styles, explorerStyles];

  @state() private narrow = false;
  @state() private partMissing = false;
  @state() private sharing = false;

  readonly #provider = new ContextProvider(this, {context: budgetContext});
  readonly #parts = new PartLoader((tag) => this.#fetch(tag));
  readonly #focus = new FocusMemory();
  readonly #size = new ResizeObserver(() => this.#measure());

  constructor() {
    super();
    this.addEventListener('budget-select', this.#onSelect);
    watchKeys(this, () => this.store);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#size.observe(this);
    this.#measure();
    for (const tag of FIRST) void this.#parts.load(tag);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#size.disconnect();
    this.#parts.disconnect();
  }

  protected override storeChanged(): void {
    super.storeChanged();
    if (!this.store) return;
    this.#provider.setValue(this.store);
    historyOf(this.store);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const {figures} = this;
    if (!figures) return;
    const plan = this.#plan(figures);
    if (plan.map) void this.#parts.load('budget-map');
    if (this.shared.selected !== undefined) void this.#parts.load('budget-project');
    this.#parts.watch(this.renderRoot);
    this.#matchSheet();
  }

  protected override get sections(): readonly SectionFiles[] {
    return [coreWords, embedWords];
  }

  protected override headingText({embed}: Messages): string {
    const {meta} = this.shared.dataset ?? {};
    return (
      (chooseText(meta?.title, this.language) ?? chooseText(meta?.publisher?.name, this.language))?.text ??
      embed.title
    );
  }

  protected override renderContent(messages: Messages) {
    const {figures, narrow} = this;
    if (!figures) return nothing;
    const plan = this.#plan(figures);
    const filters = this.#renderFilters(plan);
    return html`
      <div class="page ${narrow ? 'narrow' : 'wide'}">
        <budget-summary heading="" no-footer no-controls .locale=${this.language}></budget-summary>
        ${narrow ? filters : nothing} ${plan.map || plan.dossier ? this.#renderWhere(messages, plan) : nothing}
        ${narrow ? nothing : filters}
        ${plan.charts.length === 0 ? nothing : html`<div class="charts">${plan.charts.map((chart) => this.#renderChart(messages, chart))}</div>`}
        ${this.#renderTable(messages, figures)} ${plan.share ? this.#renderShare(messages) : nothing}
        ${this.#renderReasons(messages, plan)}
      </div>
    `;
  }

  #renderWhere({embed}: Messages, plan: ExplorerPlan) {
    const {selected} = this.shared;
    const beside = !this.narrow && selected !== undefined;
    if (!plan.map && !beside && !this.narrow) return nothing;
    return html`
      <div class="where ${beside && plan.map ? 'open' : ''}" @keydown=${this.#onKey}>
        ${plan.map ? html`<budget-map heading="" no-footer ?no-search=${this.narrow} ?no-list=${beside} heading-level=${this.#level} .locale=${this.language}></budget-map>` : nothing}
        ${beside ? html`<aside part="dossier" aria-label=${embed.dossier}><div class="scroll">${this.#renderProject(plan)}</div></aside>` : nothing}
        ${this.narrow ? html`<dialog part="sheet" aria-label=${embed.dossier} @close=${this.#close} @click=${this.#onBackdrop}>${selected === undefined ? nothing : this.#renderProject(plan)}</dialog>` : nothing}
      </div>
    `;
  }

  /** The dossier gives headings to what it carries. */
  #renderProject({signals, dialogue}: ExplorerPlan) {
    const level = this.#level;
    const below = Math.min(6, level + 1);
    const locale = this.language;
    return html`
      <budget-project no-footer heading-level=${level} .locale=${locale}>
        ${signals ? html`<budget-flags slot="flags" project="" heading="" heading-level=${below} no-footer .locale=${locale}></budget-flags>` : nothing}
        ${dialogue ? html`<budget-feedback slot="dialogue" heading="" heading-level=${below} no-footer .locale=${locale}></budget-feedback>` : nothing}
      </budget-project>
    `;
  }

  /** One search field is enough: on a wide page the map has it. */
  #renderFilters({map}: ExplorerPlan) {
    return html`<budget-filters no-footer ?no-search=${map && !this.narrow} .locale=${this.language}></budget-filters>`;
  }

  #renderChart({embed}: Messages, chart: ExplorerChart) {
    const place = {heading: embed.questions[chart.question], level: this.#level, locale: this.language};
    return html`<div class="chart ${chart.wide ? 'whole' : ''}" part="chart">${renderChart(chart, place)}</div>`;
  }

  #renderTable({embed}: Messages, {view}: Figures) {
    const heading = view.records === 'lines' ? embed.allLines : embed.allProjects;
    return html`<budget-table heading=${heading} heading-level=${this.#level} no-footer .locale=${this.language}></budget-table>`;
  }

  /** Codes and links are asked for by few: they come when they are opened. */
  #renderShare({embed}: Messages) {
    return html`
      <details class="share" @toggle=${this.#onShare}>
        <summary>${embed.share}</summary>
        ${this.sharing ? html`<budget-share heading="" heading-level=${this.#level} .locale=${this.language}></budget-share>` : nothing}
      </details>
    `;
  }

  #renderReasons({embed}: Messages, {reasons}: ExplorerPlan) {
    return html`
      ${reasons.length === 0 ? nothing : html`<details class="reasons"><summary>${embed.notShown}</summary>${reasons.map((reason) => html`<p class="note">${embed.reasons[reason]}</p>`)}</details>`}
      ${this.partMissing ? html`<p class="state warn" role="status">${embed.notLoaded}</p>` : nothing}
    `;
  }

  /** An open project takes the focus to its name; a closed one gives it back. */
  #onSelect = (event: BudgetSelectEvent): void => {
    if (event.project === undefined) {
      void this.updateComplete.then(() => this.#focus.restore());
      return;
    }
    if (!isFromDossier(event)) this.#focus.remember();
    void this.#focusDossier();
  };

  #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || this.narrow) return;
    this.#close();
  };

  #onShare = (): void => {
    this.sharing = true;
    void this.#parts.load('budget-share');
  };

  #onBackdrop = (event: MouseEvent): void => {
    if (event.target === event.currentTarget) this.#close();
  };

  #close = (): void => {
    if (this.shared.selected === undefined) return;
    this.store?.select(undefined);
    this.dispatchEvent(new BudgetSelectEvent(undefined));
  };

  async #focusDossier(): Promise<void> {
    await Promise.all([this.updateComplete, customElements.whenDefined('budget-project')]);
    this.renderRoot.querySelector<BudgetProject>('budget-project')?.focusHeading();
  }

  /** The sheet is open exactly while a project is. */
  #matchSheet(): void {
    const sheet = this.renderRoot.querySelector('dialog');
    if (!sheet) return;
    const open = this.shared.selected !== undefined;
    if (open && !sheet.open) {
      sheet.showModal();
      void this.#focusDossier();
    }
    if (!open && sheet.open) sheet.close();
  }

  #plan(figures: Figures): ExplorerPlan {
    return planExplorer(figures, {boundaries: this.regionsSrc !== undefined, tags: Object.keys(TAG_MODULES)});
  }

  get #level(): number {
    return Math.min(6, this.headingLevel + 1);
  }

  async #fetch(tag: string): Promise<void> {
    try {
      await TAG_MODULES[tag]?.load();
    } catch (error) {
      this.partMissing = true;
      this.dispatchEvent(new BudgetErrorEvent('no-module', `${tag}: ${String(error)}`));
    }
  }

  #measure(): void {
    const {clientWidth} = this;
    if (clientWidth > 0) this.narrow = clientWidth < NARROW;
  }
}

/** A dossier that leads to another goes with its button: what opened the first one keeps its claim to the focus. */
function isFromDossier(event: Event): boolean {
  return event.composedPath().some((node) => node instanceof Element && node.localName === 'budget-project');
}
