import {html, nothing, type PropertyValues} from 'lit';
import {property, state} from 'lit/decorators.js';
import {BudgetElement} from '../element/budget-element.js';
import {whenIdle} from '../element/when-idle.js';
import type {Messages} from '../i18n/messages.js';
import {BudgetFilterEvent} from '../store/events.js';
import type {Figures} from '../store/figures.js';
import type {Choice} from '../store/view.js';
import type {ChartForms, FileKind} from './chart-forms.js';
import {type MeasureChoice, renderMeasureSwitches} from './render-measure-switches.js';
import {stageStyles} from './stage.styles.js';
import {switchStyles} from './switch.styles.js';

const FILES: readonly FileKind[] = ['csv', 'png', 'svg'];

/**
 * What every chart is made on: a sentence, switches, the graphic, and the same figures as a table and as files.
 *
 * @typeParam Words what the chart draws and says, made anew for each render
 */
export abstract class ChartElement<Words extends {readonly figures: Figures}> extends BudgetElement {
  static override styles = [...BudgetElement.styles, switchStyles, stageStyles];

  /** Leaves out the switches, where the page has them elsewhere. */
  @property({type: Boolean, attribute: 'no-controls'}) noControls = false;

  @state() private asTable = false;
  /** The table and files of the same figures, fetched once the chart is drawn: print always shows the table. */
  @state() private forms: ChartForms<Words> | undefined;
  /** True after the reader's own action, until the focus leaves: then changes are spoken. */
  @state() protected acted = false;

  #draws = false;
  #awaited = false;
  #fetching: Promise<void> | undefined;

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.state !== 'ready' || this.#awaited) return;
    this.#awaited = true;
    whenIdle(() => void this.fetchForms());
  }

  /** What is drawn and said; undefined where the feed has nothing for this chart. */
  protected abstract words(messages: Messages): Words | undefined;

  /** Why there is nothing to draw. */
  protected abstract renderNothing(messages: Messages): unknown;

  /** The generated sentence. */
  protected abstract sentence(words: Words): string;

  protected abstract renderGraphic(words: Words, messages: Messages): unknown;

  protected abstract loadForms(): Promise<{readonly forms: ChartForms<Words>}>;

  /** True where the reader's filter leaves nothing. */
  protected abstract isEmpty(words: Words): boolean;

  /** What the switches offer; undefined leaves them out. */
  protected offers(_words: Words): MeasureChoice | undefined {
    return undefined;
  }

  /** What stands between switches and graphic. */
  protected renderAbove(_words: Words): unknown {
    return nothing;
  }

  /** What a reader must know of the figures. */
  protected notes(_words: Words): readonly string[] {
    return [];
  }

  protected override renderContent(messages: Messages): unknown {
    const words = this.words(messages);
    this.#draws = words !== undefined;
    if (!words) return this.renderNothing(messages);
    const {core} = messages;
    const sentence = this.sentence(words);
    const offers = this.offers(words);
    return html`
      <p class="takeaway" part="takeaway">${sentence}</p>
      ${offers ? renderMeasureSwitches(words.figures, this.#open(offers), messages, (choice) => this.choose(choice)) : nothing}
      ${this.renderAbove(words)}
      ${
        this.isEmpty(words)
          ? html`<p class="state">${core.emptyFiltered}. ${core.emptyFilteredHint}</p>`
          : html`<div class="graphic" ?hidden=${this.asTable && this.forms !== undefined}>${this.renderGraphic(words, messages)}</div>`
      }
      ${this.forms?.renderTable(words, this.heading ?? this.headingText(messages), core.noData, this.asTable)}
      ${this.notes(words).map((note) => html`<p class="note">${note}</p>`)}
      <p class="visually-hidden" role="status">${this.acted ? sentence : nothing}</p>
    `;
  }

  /** Asked for after the content: where that shows nothing there is nothing to download. */
  protected override renderActions({core}: Messages): unknown {
    if (!this.#draws) return nothing;
    return html`
      <button type="button" aria-pressed=${this.asTable} @click=${this.#swapTable}>${core.table}</button>
      <span role="group" aria-label=${core.download}
        >${core.download}:
        ${FILES.map((kind) => html`<button type="button" @click=${() => this.#save(kind)}>${kind.toUpperCase()}</button> `)}</span
      >
    `;
  }

  /** Changes what every linked element looks at. */
  protected choose(choice: Choice): void {
    this.store?.choose(choice);
    this.tellFilter();
  }

  /** Fetches what the first drawing does without, once. */
  protected fetchForms(): Promise<void> {
    return (this.#fetching ??= this.#equip());
  }

  protected tellFilter(): void {
    if (this.store) this.dispatchEvent(new BudgetFilterEvent(this.store.where));
  }

  /** Leaves out what an attribute fixes inside a shared feed. */
  #open({measure, per, pers}: MeasureChoice): MeasureChoice {
    const free = (key: 'measure' | 'per') =>
      !this.noControls && (this.ownStore !== undefined || this[key] === undefined);
    return {measure: free('measure') ? measure : undefined, per, pers: free('per') ? pers : []};
  }

  #swapTable(): void {
    this.asTable = !this.asTable;
  }

  async #equip(): Promise<void> {
    this.forms = (await this.fetched(this.loadForms()))?.forms;
    this.forms?.equip(this);
    if (!this.forms) this.#fetching = undefined;
  }

  async #save(kind: FileKind): Promise<void> {
    await this.fetchForms();
    const {messages, formats, shared} = this;
    const words = messages && this.words(messages);
    if (!messages || !words || !shared.dataset) return;
    const {core} = messages;
    const frame = {
      title: this.heading || this.headingText(messages),
      sentence: this.sentence(words),
      notes: this.notes(words),
      language: core.language,
    };
    const source = {meta: shared.dataset.meta, url: shared.url, core, formats};
    await this.fetched(this.forms?.save(kind, words, frame, source, this) ?? Promise.resolve());
  }
}
