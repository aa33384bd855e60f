import {html, nothing} from 'lit';
import {property, state} from 'lit/decorators.js';
import {KeyboardGroup} from '../element/keyboard-group.js';
import type {Messages} from '../i18n/messages.js';
import type {SectionFiles} from '../i18n/section-files.js';
import {coreWords} from '../i18n/sections/core.js';
import {chartWords} from '../i18n/sections/charts.js';
import {comparisonWords} from '../i18n/sections/comparison.js';
import type {BarRow} from './bar-rows.js';
import {receiptStyles} from './budget-receipt.styles.js';
import {RankingElement} from './ranking-element.js';
import {renderSumField} from './receipt-form.js';
import {figuresOfOneYear} from './receipt-lines.js';
import {parseSum, receiptSum} from './receipt-sum.js';
import {receiptNotes, receiptTakeaway, receiptTitle, type ReceiptWords} from './receipt-words.js';
import type {MeasureChoice} from './render-measure-switches.js';
import {renderReceipt} from './render-receipt.js';
import {wordsOfReceipt} from './words-of-receipt.js';

/**
 * Shows where a sum of the reader's goes: 1 000 ₸, or what they pay in taxes, split as the budget is, and what comes to each
 * resident by year and by day.
 *
 * The lines are rounded so that they add up to the sum. What is below zero or has no figure is named, not drawn. The sum that a reader
 * writes stays in the page: it is neither stored nor sent.
 *
 * @summary "Out of my 1 000 ₸": a sum split by purpose, as a receipt.
 * @tag budget-receipt
 * @event {BudgetReadyEvent} budget-ready - The figures are shown.
 * @event {BudgetErrorEvent} budget-error - The feed could not be shown or renewed.
 * @event {BudgetFilterEvent} budget-filter - The reader filtered by a line.
 * @csspart heading - The heading.
 * @csspart takeaway - The generated sentence.
 * @csspart receipt - The slip.
 * @csspart bar - The track of one bar.
 * @csspart table - The table of the same figures.
 * @csspart footer - Source, date, licence and buttons.
 * @slot - Shown until the figures are there, and where they cannot be.
 */
export class BudgetReceipt extends RankingElement<ReceiptWords> {
  static override styles = [...RankingElement.styles, receiptStyles];

  /** What is split, in whole units of the currency, until the reader writes a sum of their own. */
  @property({type: Number}) sum = 1000;

  /** How many lines to show before the rest is folded into one. */
  @property({type: Number}) count = 12;

  /** What the reader wrote; undefined until then. */
  @state() private own: number | undefined;
  /** True while what is written is no sum. */
  @state() private wrong = false;
  @state() private expanded = false;

  readonly #group = new KeyboardGroup(this, '.rows');

  protected override get sections(): readonly SectionFiles[] {
    return [coreWords, chartWords, comparisonWords];
  }

  protected override headingText(messages: Messages): string {
    const {figures, dimension} = this;
    if (!figures || !dimension) return '';
    return receiptTitle(figuresOfOneYear(figures), dimension, this.#sum, messages, this.formats);
  }

  protected override words(messages: Messages): ReceiptWords | undefined {
    const {figures, dimension, column, formats} = this;
    if (!figures || !dimension || !column || this.#yearsOfBudget) return undefined;
    const most = this.expanded ? Infinity : Math.max(2, this.count || 12);
    const naming = this.naming(messages);
    return wordsOfReceipt({figures, dimension, column, sum: this.#sum, most, naming, formats});
  }

  protected override renderNothing(messages: Messages): unknown {
    const {comparison} = messages;
    if (this.#yearsOfBudget) return html`<p class="note">${comparison.receiptYears}</p>`;
    if (this.dimension && this.column) return html`<p class="note">${comparison.receiptNoMoney}</p>`;
    return super.renderNothing(messages);
  }

  protected override sentence(words: ReceiptWords): string {
    return receiptTakeaway(words);
  }

  protected override isEmpty({receipt}: ReceiptWords): boolean {
    return receipt.all.length === 0 && receipt.negative.length === 0 && receipt.missing.length === 0;
  }

  protected override offers({receipt}: ReceiptWords): MeasureChoice {
    return {measure: receipt.measure, per: 'total', pers: []};
  }

  protected override renderAbove(words: ReceiptWords): unknown {
    return this.noControls ? nothing : renderSumField(words, this.wrong, (text) => this.#write(text));
  }

  protected override renderGraphic(words: ReceiptWords): unknown {
    if (words.receipt.all.every(({sum}) => sum === 0)) return nothing;
    return renderReceipt(words, {
      group: this.#group,
      pressed: this.pressed,
      lit: this.lit,
      expanded: this.expanded && words.receipt.all.length > this.count,
      filter: (row: BarRow) => this.filterBy(row.keys[0]),
      expand: () => {
        this.expanded = !this.expanded;
        void this.updateComplete.then(() => this.#group.focusStop());
      },
      clear: () => this.#clear(),
      hover: (row) => this.light(row),
      left: () => (this.acted = false),
    });
  }

  protected override notes(words: ReceiptWords): readonly string[] {
    return receiptNotes(words);
  }

  protected override loadForms() {
    return import('./receipt-table.js');
  }

  get #sum(): number {
    return this.own ?? receiptSum(this.sum);
  }

  /** Years of a budget are no parts of one whole. */
  get #yearsOfBudget(): boolean {
    return this.dimension === 'year' && this.figures?.view.records === 'lines';
  }

  #write(text: string): void {
    const sum = parseSum(text);
    this.wrong = sum === undefined;
    if (sum === undefined) return;
    this.own = sum;
    this.acted = true;
  }

  #clear(): void {
    const {dimension, store} = this;
    if (!dimension || !store || this.pressed.length === 0) return;
    const {[dimension]: _, ...values} = store.where.values;
    this.acted = true;
    this.choose({where: {...store.where, values}});
  }
}
