import {html, nothing, type PropertyValues} from 'lit';
import {property, state} from 'lit/decorators.js';
import {BudgetElement} from '../element/budget-element.js';
import {fieldStyles} from '../element/field.styles.js';
import type {Messages} from '../i18n/messages.js';
import type {SectionFiles} from '../i18n/section-files.js';
import {coreWords} from '../i18n/sections/core.js';
import {controlWords} from '../i18n/sections/controls.js';
import type {Dimension} from '../model/dimension.js';
import type {BudgetState} from '../store/budget-state.js';
import {BudgetFilterEvent} from '../store/events.js';
import type {Figures} from '../store/figures.js';
import type {Choice} from '../store/view.js';
import {historyOf} from '../store/view-history.js';
import type {Where} from '../model/where.js';
import {filterStyles} from './budget-filters.styles.js';
import {amountRange, withAmount} from './amount-range.js';
import {type Condition, conditionsOf, withoutCondition, withPlaced, withText} from './conditions.js';
import {facetDimensions} from './facet-options.js';
import {facetStyles} from './facet.styles.js';
import {type FacetView, renderFacet} from './render-facet.js';
import {placedOptions} from './placed-options.js';
import {rangeStyles} from './range.styles.js';
import {type AmountDraft, renderAmount} from './render-amount.js';
import {renderPlaced} from './render-placed.js';
import {renderYearRange} from './render-year-range.js';
import {resultWords} from './result-words.js';
import {SearchField} from './search-field.js';
import {rangeYears} from './year-range.js';
import {renderConditions} from './render-conditions.js';
import {renderSwitches} from './render-switches.js';

/** Below this many pixels of its own width the element keeps its controls in a sheet. */
const NARROW = 640;

const CLOSED: FacetView = {all: false, query: ''};

/**
 * Search, filters and switches for the elements of the same feed. Only what changes something in the feed is offered.
 *
 * Where the element is narrow, all but the search stand in a sheet behind one button.
 *
 * @summary Search, facets with counts, ranges of sums and years, switches, undo.
 * @tag budget-filters
 * @slot - Shown until the feed is read, and when it cannot be.
 * @event {BudgetReadyEvent} budget-ready - The element shows its figures.
 * @event {BudgetErrorEvent} budget-error - The feed could not be read.
 * @event {BudgetFilterEvent} budget-filter - The reader changed what is looked at.
 * @csspart base - Everything.
 * @csspart facet - One disclosure of values.
 * @csspart switch - One group of alternatives.
 * @csspart why - Why there is nothing per resident.
 * @csspart results - What is left, in words.
 * @csspart chips - The list of filters in force.
 * @csspart chip - One filter in force.
 * @csspart sheet - The sheet of a narrow element.
 */
export class BudgetFilters extends BudgetElement {
  static override styles = [...BudgetElement.styles, fieldStyles, filterStyles, facetStyles, rangeStyles];

  /** Leaves out the search field, where the page has one of its own. */
  @property({type: Boolean, attribute: 'no-search'}) noSearch = false;

  @state() private narrow = false;
  /** Bounds of the sum that were typed but cannot be used yet. */
  @state() private draft: AmountDraft | undefined;

  readonly #facets = new Map<Dimension, FacetView>();
  readonly #search = new SearchField(this, (text) =>
    this.#choose((store) => store.choose({where: withText(store.where, text)})),
  );
  readonly #size = new ResizeObserver(() => this.#measure());

  override connectedCallback(): void {
    super.connectedCallback();
    this.#size.observe(this);
    this.#measure();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#size.disconnect();
  }

  /** What was done by keys may have moved the button that has the focus out of the strip of a narrow page. */
  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.renderRoot
      .querySelector('.in-force.narrow :focus')
      ?.scrollIntoView({block: 'nearest', inline: 'nearest'});
  }

  /** Drill-downs can be undone too. */
  protected override picks(budget: BudgetState): object {
    return {...super.picks(budget), levels: budget.levels};
  }

  protected override get sections(): readonly SectionFiles[] {
    return [coreWords, controlWords];
  }

  protected override storeChanged(): void {
    super.storeChanged();
    void this.#history;
  }

  protected override headingText(): string {
    return '';
  }

  protected override renderContent(messages: Messages) {
    const {figures} = this;
    if (!figures) return nothing;
    return html`
      ${
        this.noSearch && !this.narrow
          ? nothing
          : html`<div class="bar">
            ${this.noSearch ? nothing : this.#renderSearch(messages, figures)} ${this.narrow ? this.#renderOpener(messages, figures) : nothing}
          </div>`
      }
      ${this.narrow ? this.#renderSheet(messages, figures) : this.#renderSwitches(messages, figures)}
      <div class="in-force ${this.narrow ? 'narrow' : ''}">
        <p class="results" role="status" part="results">${resultWords(figures, messages, this.formats)}</p>
        ${renderConditions({
          figures,
          naming: this.naming(messages),
          formats: this.formats,
          remove: (condition) => void this.#remove(condition),
          reset: () => void this.#reset(),
          undo: this.#history?.canUndo ? () => void this.#undo() : undefined,
        })}
      </div>
      ${this.narrow ? nothing : this.#renderFacets(messages, figures)}
    `;
  }

  #renderSearch({core, controls}: Messages, {view}: Figures) {
    const label = view.records === 'lines' ? controls.searchLines : controls.searchProjects;
    return this.#search.render(view.where.text ?? '', label, this.narrow ? core.search : label);
  }

  #renderOpener({controls}: Messages, {view}: Figures) {
    const count = conditionsOf(view.where).length;
    const formatted = this.formats.integer(count);
    return html`
      <button type="button" class="open" aria-haspopup="dialog" @click=${() => this.#dialog?.showModal()}>
        ${controls.filters}
        ${count === 0 ? nothing : html`<span class="badge" aria-hidden="true">${formatted}</span><span class="visually-hidden">${controls.inForceCount(count, formatted)}</span>`}
      </button>
    `;
  }

  #renderSheet(messages: Messages, figures: Figures) {
    const {core, controls} = messages;
    return html`
      <dialog part="sheet" aria-label=${controls.filters} @click=${this.#onBackdrop}>
        <div class="sheet">
          <div class="sheet-head">
            <span>${controls.filters}</span>
            <button type="button" @click=${this.#close}>${core.close}</button>
          </div>
          <div class="panel">${this.#renderSwitches(messages, figures)} ${this.#renderFacets(messages, figures)}</div>
          <div class="sheet-foot">
            <p class="results" role="status">${resultWords(figures, messages, this.formats)}</p>
            ${conditionsOf(figures.view.where).length === 0 ? nothing : html`<button type="button" class="link" @click=${() => this.#choose((store) => store.reset())}>${core.reset}</button>`}
            <button type="button" class="primary" @click=${this.#close}>${controls.showResults}</button>
          </div>
        </div>
      </dialog>
    `;
  }

  #renderSwitches(messages: Messages, figures: Figures) {
    const choose = (choice: Choice): void => this.#choose((store) => store.choose(choice));
    return html`<div class="switches">${renderSwitches({figures, naming: this.naming(messages), formats: this.formats, choose})}</div>`;
  }

  #renderFacets(messages: Messages, figures: Figures) {
    const filters = [
      ...facetDimensions(figures).map((dimension) => this.#renderFacet(dimension, messages, figures)),
      this.#renderAmount(messages, figures),
      this.#renderPlaced(messages, figures),
    ].filter((filter) => filter !== nothing);
    return filters.length === 0 ? nothing : html`<div class="facets">${filters}</div>`;
  }

  #renderFacet(dimension: Dimension, messages: Messages, figures: Figures) {
    const years = dimension === 'year' ? rangeYears(figures) : [];
    const {where} = figures.view;
    const choose = (changed: Where): void => this.#choose((store) => store.choose({where: changed}));
    return renderFacet(dimension, {
      figures,
      naming: this.naming(messages),
      formats: this.formats,
      view: this.#facets.get(dimension) ?? CLOSED,
      ...(years.length > 0 && {above: renderYearRange(years, {where, messages, choose})}),
      inForce: dimension === 'year' && where.years ? 1 : 0,
      toggle: (key) => this.#choose((store) => store.toggle(dimension, key)),
      change: (view) => {
        this.#facets.set(dimension, view);
        this.requestUpdate();
      },
    });
  }

  #renderAmount(messages: Messages, figures: Figures) {
    const range = amountRange(figures);
    if (!range) return nothing;
    return renderAmount(range, {
      figures,
      messages,
      formats: this.formats,
      draft: this.draft,
      apply: (min, max) => {
        this.draft = undefined;
        this.#choose((store) => store.choose({where: withAmount(store.where, min, max)}));
      },
      keep: (draft) => (this.draft = draft),
    });
  }

  #renderPlaced(messages: Messages, figures: Figures) {
    const options = placedOptions(figures);
    if (options.length === 0) return nothing;
    const choose = (placed: boolean | undefined): void =>
      this.#choose((store) => store.choose({where: withPlaced(store.where, placed)}));
    return renderPlaced(options, {messages, formats: this.formats, choose});
  }

  #onBackdrop = (event: MouseEvent): void => {
    if (event.target === event.currentTarget) this.#close();
  };

  #close = (): void => {
    this.#dialog?.close();
  };

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  #choose(change: (store: NonNullable<typeof this.store>) => void): void {
    const {store} = this;
    if (!store) return;
    change(store);
    this.dispatchEvent(new BudgetFilterEvent(store.where));
  }

  /** Focus goes to the next filter in force, or to the search when none is left. */
  async #remove(condition: Condition): Promise<void> {
    const at = conditionsOf(this.store?.where ?? {values: {}}).findIndex(
      (other) => JSON.stringify(other) === JSON.stringify(condition),
    );
    this.#choose((store) => store.choose({where: withoutCondition(store.where, condition)}));
    await this.updateComplete;
    const chips = [...this.renderRoot.querySelectorAll<HTMLElement>('.chip')];
    (chips[Math.min(at, chips.length - 1)] ?? this.#first)?.focus();
  }

  async #reset(): Promise<void> {
    this.#choose((store) => store.reset());
    await this.updateComplete;
    this.#first?.focus();
  }

  async #undo(): Promise<void> {
    this.#history?.undo();
    if (this.store) this.dispatchEvent(new BudgetFilterEvent(this.store.where));
    await this.updateComplete;
    (this.renderRoot.querySelector<HTMLElement>('.undo') ?? this.#first)?.focus();
  }

  get #history() {
    return this.store && historyOf(this.store);
  }

  /** Where the focus goes when no filter is left to take off. */
  get #first(): HTMLElement | null {
    return (
      this.renderRoot.querySelector('.words') ??
      this.renderRoot.querySelector('.open, .segments input, .facet summary')
    );
  }

  #measure(): void {
    const {clientWidth} = this;
    if (clientWidth > 0) this.narrow = clientWidth < NARROW;
  }
}
