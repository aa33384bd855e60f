import {ContextConsumer} from '@lit/context';
import {html, noChange, nothing, type PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';
import {type Formats, formatsFor} from '../i18n/formats.js';
import {type Locale, resolveLocale} from '../i18n/locale.js';
import {loadedMessages, loadMessages, type Messages} from '../i18n/messages.js';
import type {SectionFiles} from '../i18n/section-files.js';
import {coreWords} from '../i18n/sections/core.js';
import {type BudgetState, NOTHING_YET} from '../store/budget-state.js';
import {budgetContext, type BudgetStore} from '../store/budget-store.js';
import {BudgetChangeEvent, BudgetErrorEvent, BudgetReadyEvent} from '../store/events.js';
import {FeedElement} from '../store/feed-element.js';
import type {Figures} from '../store/figures.js';
import {type LocalFigures, localFigures} from '../store/local-figures.js';
import {Selection} from '../store/selection.js';
import {canSearch, loadTextSearch} from '../store/text-search.js';
import {frameStyles} from './frame.styles.js';
import {inheritedLocale, watchLanguage} from './inherited-locale.js';
import type {Naming} from './labels.js';
import {namingSections} from './naming-sections.js';
import {renderFooter} from './render-footer.js';
import {renderLoading} from './render-loading.js';
import {tokenStyles} from './token-styles.js';
import {isInTrouble, loadTrouble, readyTrouble, type Trouble} from './trouble.js';

/** Where an element stands, reflected for styles and scripts of the page. */
export type ElementState = 'loading' | 'ready' | 'empty' | 'stale' | 'error';

const HEADING_LEVELS = [1, 2, 3, 4, 5, 6];

/**
 * What every visible element is made on: the feed, the language, the states, heading and footer.
 *
 * An element adds its graphic by `renderContent`, called only when there is a dataset and the words are here.
 *
 * @event {BudgetChangeEvent} budget-change - A refresh brought other figures.
 */
export abstract class BudgetElement extends FeedElement {
  static override styles = [tokenStyles, frameStyles];

  /** Language: `kk`, `ru`, `en` or `kk-Latn`; by default that of the page, else of the feed, else Kazakh. */
  @property() locale?: Locale | (string & {});

  /** Replaces the generated heading; an empty one leaves it out. */
  @property() heading?: string;

  /** Level of the heading in the page, 1–6. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 3;

  /** Colours: auto follows the `color-scheme` of the page. */
  @property({reflect: true}) theme: 'auto' | 'light' | 'dark' = 'auto';

  /** Leaves out the line with source, date and licence, where the page has it elsewhere. */
  @property({type: Boolean, attribute: 'no-footer'}) noFooter = false;

  /**
   * Where the element stands.
   *
   * @readonly
   */
  @property({reflect: true}) state: ElementState = 'loading';

  readonly #selection = new Selection(this, (state) => this.picks(state));
  readonly #surrounding = new ContextConsumer(this, {
    context: budgetContext,
    subscribe: true,
    callback: () => this.storeChanged(),
  });
  #connection = new AbortController();
  #local: LocalFigures | undefined;
  #told: ElementState = 'loading';
  #shown: BudgetState['dataset'];
  #named: {readonly dataset: BudgetState['dataset']; readonly sections: readonly SectionFiles[]} | undefined;
  #heading: HTMLElement | undefined;
  /** Whether what tells of refreshing has been asked for. */
  #live = false;
  #trouble: Trouble | 'asked' | 'missing' | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#connection = new AbortController();
    watchLanguage(() => this.requestUpdate(), this.#connection.signal);
    if (!customElements.get('budget-feed')) void this.#awaitProvider();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#connection.abort();
  }

  /** The store this element reads and tells of the reader's actions. */
  protected get store(): BudgetStore | undefined {
    return this.ownStore ?? this.#surrounding.value;
  }

  protected get shared(): BudgetState {
    return this.store?.state ?? NOTHING_YET;
  }

  /** The part of the state whose changes make the element render again. */
  protected picks({load, dataset, figures, regions, selected}: BudgetState): object {
    return {load, dataset, figures, regions, selected};
  }

  /**
   * The figures to draw. Inside a feed, `measure`, `per` and `where` of the element apply to it alone, on top of the
   * shared conditions.
   */
  protected get figures(): Figures | undefined {
    const shared = this.shared.figures;
    const {choice} = this;
    if (!shared || this.ownStore || Object.keys(choice).length === 0) return shared;
    if (!canSearch(choice.where)) void this.#searchLater();
    this.#local = localFigures(shared, this.shared.choice, choice, this.#local);
    return this.#local.figures;
  }

  protected get language(): Locale {
    const ofFeed = () => this.shared.dataset?.meta.languages.map(resolveLocale).find((locale) => locale);
    return resolveLocale(this.locale) ?? inheritedLocale(this) ?? ofFeed() ?? 'kk';
  }

  protected get messages(): Messages | undefined {
    return loadedMessages(this.language, this.#wanted);
  }

  protected get formats(): Formats {
    return formatsFor(this.language);
  }

  /** True where the element draws boundaries, which are fetched for those alone; they bring the names of their regions. */
  protected get drawsRegions(): boolean {
    return false;
  }

  /** The parts of the words that the element uses, whatever the data. */
  protected get sections(): readonly SectionFiles[] {
    return [coreWords];
  }

  /** What `nameEntry` needs. */
  protected naming(messages: Messages): Naming {
    return {messages, locale: this.language, regions: this.shared.regions};
  }

  protected override storeChanged(): void {
    if (this.drawsRegions) this.store?.drawRegions();
    this.#selection.follow(this.store);
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!this.messages) void this.#loadMessages();
    if (
      isInTrouble(this.shared) &&
      !this.#troubleView &&
      this.#trouble !== 'asked' &&
      this.#trouble !== 'missing'
    )
      void this.#loadTrouble();
    this.state = this.#stateNow();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#tellChange();
    if (!this.#live && this.shared.live) void this.#loadLive();
    if (this.state === this.#told) return;
    this.#told = this.state;
    if (this.state === 'ready') this.dispatchEvent(new BudgetReadyEvent());
    const failure = this.#failure();
    if (failure && (this.state === 'error' || this.state === 'stale')) {
      this.dispatchEvent(new BudgetErrorEvent(failure.code, failure.message));
    }
  }

  protected override render(): unknown {
    const {messages} = this;
    const {load, dataset} = this.shared;
    if (!messages && this.hasUpdated) return noChange;
    if (!messages)
      return html`<div class="frame"><slot class="fallback"><div class="skeleton"></div></slot></div>`;
    const shown = dataset && this.state !== 'empty';
    return html`
      <div class="frame" part="base" lang=${messages.core.language} aria-busy=${this.state === 'loading'}>
        ${shown ? this.#renderHeading(messages) : nothing}
        ${load.phase === 'error' ? this.#troubleView?.renderFailure(messages, load.error, () => void this.#retry()) : nothing}
        ${this.state === 'empty' ? html`<p class="state" role="status">${messages.core.empty}</p>` : nothing}
        ${load.phase === 'loading' ? renderLoading(messages.core, this.formats, load.progress) : nothing}
        <slot class="fallback">${this.state === 'loading' ? html`<div class="skeleton" part="skeleton"></div>` : nothing}</slot>
        ${shown ? this.renderContent(messages) : nothing}
        ${shown && !this.noFooter ? this.#troubleView?.renderNeeds(messages, dataset.meta.needs) : nothing}
        ${shown && !this.noFooter ? renderFooter(messages, this.formats, this.shared, this.renderActions(messages)) : nothing}
      </div>
    `;
  }

  /** The graphic, when there is something to show. */
  protected abstract renderContent(messages: Messages): unknown;

  /** Says what, where and when. */
  protected abstract headingText(messages: Messages): string;

  /** Buttons at the end of the footer. */
  protected renderActions(_messages: Messages): unknown {
    return nothing;
  }

  /** True where the dataset holds nothing that this element could show. */
  protected get nothingToShow(): boolean {
    const {dataset} = this.shared;
    return dataset !== undefined && dataset.projects.size === 0 && dataset.lines.size === 0;
  }

  /** Made by hand: templates have no tags that vary. */
  #renderHeading(messages: Messages): HTMLElement | typeof nothing {
    const text = this.heading ?? this.headingText(messages);
    if (text === '') return nothing;
    const level = HEADING_LEVELS.includes(this.headingLevel) ? this.headingLevel : 3;
    if (this.#heading?.localName !== `h${level}`) {
      this.#heading = document.createElement(`h${level}`);
      this.#heading.className = 'heading';
      this.#heading.setAttribute('part', 'heading');
    }
    if (this.#heading.textContent !== text) this.#heading.textContent = text;
    return this.#heading;
  }

  #stateNow(): ElementState {
    const {load, dataset} = this.shared;
    if (!this.messages) return this.state;
    if (load.phase === 'error') return this.#trouble === 'asked' ? 'loading' : 'error';
    if (!dataset) return 'loading';
    if (this.nothingToShow) return 'empty';
    return this.#failure() ? 'stale' : 'ready';
  }

  #failure() {
    const {load} = this.shared;
    if (load.phase === 'error') return load.error;
    return load.phase === 'ready' ? load.failure : undefined;
  }

  /** A feed around this element that is registered later has not heard the question for its data. */
  async #awaitProvider(): Promise<void> {
    await customElements.whenDefined('budget-feed');
    if (this.isConnected && !this.store) this.#surrounding.hostConnected();
  }

  async #searchLater(): Promise<void> {
    if (!(await this.fetched(loadTextSearch()))) return;
    this.#local = undefined;
    this.requestUpdate();
  }

  #tellChange(): void {
    const {dataset} = this.shared;
    const before = this.#shown;
    this.#shown = dataset;
    if (before && dataset && dataset !== before)
      this.dispatchEvent(new BudgetChangeEvent(dataset.meta.asOf, this.shared.live?.changes));
  }

  async #loadMessages(): Promise<void> {
    try {
      await loadMessages(this.language, this.#wanted);
      this.requestUpdate();
    } catch (error) {
      this.dispatchEvent(new BudgetErrorEvent('no-messages', String(error)));
    }
  }

  get #wanted(): readonly SectionFiles[] {
    const {dataset} = this.shared;
    if (!this.#named || this.#named.dataset !== dataset) {
      const naming = dataset ? namingSections(dataset) : [];
      const sections = naming.filter(({name}) => name !== 'regions' || !this.drawsRegions);
      this.#named = {dataset, sections: [...this.sections, ...sections]};
    }
    return this.#named.sections;
  }

  get #troubleView(): Trouble | undefined {
    return readyTrouble(this.#trouble, this.language);
  }

  async #loadTrouble(): Promise<void> {
    this.#trouble = 'asked';
    this.#trouble = (await this.fetched(loadTrouble(this.language))) ?? 'missing';
    this.requestUpdate();
  }

  async #loadLive(): Promise<void> {
    this.#live = true;
    const module = await this.fetched(import('./live-bar.js'));
    if (module) new module.LiveBar(this, () => this.store);
  }

  async #retry(): Promise<void> {
    await this.store?.retry();
  }
}
