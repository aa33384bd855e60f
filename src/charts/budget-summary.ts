import {html, nothing, type PropertyValues} from 'lit';
import {property, state} from 'lit/decorators.js';
import {pressedStyles} from '../element/pressed.styles.js';
import {styleMap} from '../element/style-map.js';
import {BudgetElement} from '../element/budget-element.js';
import type {Locale} from '../i18n/locale.js';
import {loadedMessages, loadMessages, type Messages} from '../i18n/messages.js';
import type {SectionFiles} from '../i18n/section-files.js';
import {coreWords} from '../i18n/sections/core.js';
import {chartWords} from '../i18n/sections/charts.js';
import {liveWords} from '../i18n/sections/live.js';
import type {LineTable} from '../model/dataset.js';
import {monthOf} from '../model/period.js';
import {yearsOf} from '../model/year.js';
import {BudgetFilterEvent} from '../store/events.js';
import type {Figures} from '../store/figures.js';
import {summaryStyles} from './budget-summary.styles.js';
import type * as ChangeNotes from './change-notes.js';
import {headingOf} from './heading.js';
import {incomparableNote, incomparableWords} from './incomparable-note.js';
import {renderSwitch} from './render-switch.js';
import {residentsInView} from './residents.js';
import {stageStyles} from './stage.styles.js';
import {type SummaryFigure, summaryFigures} from './summary-figures.js';
import {offMapNote, summarySentence} from './summary-words.js';
import {switchStyles} from './switch.styles.js';

const FILES = ['csv', 'png', 'svg'] as const;

/**
 * The headline figures: every stage of money that the feed has, how many projects or budget lines, the sum per resident, and
 * what is not on the map.
 *
 * Of a budget they are of the latest complete year, with a switch to the others; years are not added up.
 *
 * @summary Headline figures.
 * @tag budget-summary
 * @event {BudgetReadyEvent} budget-ready - The figures are shown.
 * @event {BudgetErrorEvent} budget-error - The feed could not be shown or renewed.
 * @event {BudgetFilterEvent} budget-filter - The reader chose a year, a currency or what is not on the map.
 * @csspart heading - The heading.
 * @csspart takeaway - The generated sentence.
 * @csspart figures - The list of figures.
 * @csspart footer - Source, date, licence and buttons.
 * @slot - Shown until the figures are there, and where they cannot be.
 */
export class BudgetSummary extends BudgetElement {
  static override styles = [...BudgetElement.styles, switchStyles, pressedStyles, stageStyles, summaryStyles];

  /** Leaves out the switches for year and currency, where the page has them elsewhere. */
  @property({type: Boolean, attribute: 'no-controls'}) noControls = false;

  /** Fetched where figures have changed. */
  @state() private notes: typeof ChangeNotes | undefined;
  #notesIn: Locale | undefined;

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.shared.live?.changes || this.#notesIn === this.language) return;
    this.#notesIn = this.language;
    void this.#fetchNotes();
  }

  protected override get sections(): readonly SectionFiles[] {
    return [coreWords, chartWords, ...incomparableWords(this.shared.dataset)];
  }

  protected override headingText(messages: Messages): string {
    return this.figures ? headingOf(this.figures, '', messages, this.formats) : '';
  }

  protected override renderContent(messages: Messages): unknown {
    const {figures, formats} = this;
    if (!figures) return nothing;
    const told = summaryFigures(figures, messages, formats);
    return html`
      <p class="takeaway" part="takeaway">${summarySentence({figures, messages, formats})}</p>
      ${this.noControls ? nothing : this.#renderControls(figures, messages)}
      <div class="columns">
        <dl class="figures of-${told.length}" part="figures">${told.map((figure) => renderFigure(figure, this.#sinceOf(figure, figures)))}</dl>
      </div>
      ${incomparableNote(figures.dataset, messages).map((note) => html`<p class="note">${note}</p>`)}
      ${this.#renderOffMap(figures, messages)} ${this.#renderNoResidents(figures, messages)}
    `;
  }

  protected override renderActions({core}: Messages): unknown {
    if (!this.figures) return nothing;
    return html`
      <span role="group" aria-label=${core.download}
        >${core.download}:
        ${FILES.map((kind) => html`<button type="button" @click=${() => this.#save(kind)}>${kind.toUpperCase()}</button> `)}</span
      >
    `;
  }

  /** By how much a figure has changed since the page was opened. */
  #sinceOf({mark}: SummaryFigure, figures: Figures): string | undefined {
    const changes = this.shared.live?.changes;
    const live = loadedMessages(this.language, [liveWords])?.live;
    if (!changes || !mark || !live || !this.notes) return undefined;
    return this.notes.changeNote(mark.stage, changes, figures, live, this.formats);
  }

  async #fetchNotes(): Promise<void> {
    const [notes] = await Promise.all([
      this.fetched(import('./change-notes.js')),
      this.fetched(loadMessages(this.language, [liveWords])),
    ]);
    this.notes = notes;
    this.requestUpdate();
  }

  #renderControls({dataset, view, period, currency}: Figures, {charts}: Messages) {
    const years = view.records === 'lines' && this.#free('where') ? yearsOf(dataset.lines) : [];
    const currencies = currency !== undefined && this.#free('currency') ? dataset.meta.currencies : [];
    const year = period && period.from === period.to ? period.to : undefined;
    const switches = [
      ...(years.length > 1
        ? [
            renderSwitch(
              charts.year,
              years.map((value) => ({value, name: this.#yearName(dataset.lines, value)})),
              year ?? 0,
              (chosen) => this.#chooseYear(chosen),
            ),
          ]
        : []),
      ...(currencies.length > 1
        ? [
            renderSwitch(
              charts.currency,
              currencies.map((value) => ({value, name: value})),
              currency ?? '',
              (chosen) => this.#chooseCurrency(chosen),
            ),
          ]
        : []),
    ];
    return switches.length > 0 ? html`<div class="controls">${switches}</div>` : nothing;
  }

  #renderOffMap(figures: Figures, messages: Messages) {
    const note = offMapNote({figures, messages, formats: this.formats});
    if (note === undefined) return nothing;
    const {view} = figures;
    const {charts} = messages;
    const only = view.where.placed === false;
    return html`
      <p class="note">
        ${note}
        ${
          this.#free('where')
            ? html`<button type="button" class="quiet" aria-pressed=${only} @click=${() => this.#showOffMap(!only)}>${charts.offMapHint}</button>`
            : nothing
        }
      </p>
    `;
  }

  #renderNoResidents(figures: Figures, {core, charts}: Messages) {
    if (figures.measures.length === 0) return nothing;
    const residents = residentsInView(figures);
    if ('population' in residents) return nothing;
    return html`
      <details class="note">
        <summary>${core.pers.resident.name}: ${core.noData}</summary>
        <p>${charts.noResidents[residents.reason]}</p>
      </details>
    `;
  }

  /** Whether the reader may choose: what an attribute fixes inside a shared feed stays fixed. */
  #free(attribute: 'where' | 'currency'): boolean {
    return this.ownStore !== undefined || this[attribute] === undefined;
  }

  #yearName(lines: LineTable, year: number): string {
    const month = monthOf(lines, year);
    return month > 0 && month < 12 ? this.formats.month(year, month) : String(year);
  }

  async #save(kind: (typeof FILES)[number]): Promise<void> {
    const {figures, formats, heading, shared, language: locale} = this;
    const files = await this.fetched(import('./summary-files.js'));
    if (!files || !figures) return;
    await this.fetched(files.saveSummary(kind, {figures, locale, formats, heading, url: shared.url}, this));
  }

  #chooseYear(year: number): void {
    const {store} = this;
    if (!store) return;
    const {years: _, ...where} = store.where;
    store.choose({where: {...where, values: {...where.values, year: [String(year)]}}});
    this.dispatchEvent(new BudgetFilterEvent(store.where));
  }

  #chooseCurrency(currency: string): void {
    const {store} = this;
    if (!store) return;
    store.choose({currency});
    this.dispatchEvent(new BudgetFilterEvent(store.where));
  }

  #showOffMap(only: boolean): void {
    const {store} = this;
    if (!store) return;
    const {placed: _, ...where} = store.where;
    store.choose({where: only ? {...where, placed: false} : where});
    this.dispatchEvent(new BudgetFilterEvent(store.where));
  }
}

function renderFigure({name, text, value, full, notes, mark}: SummaryFigure, since: string | undefined) {
  return html`
    <div class="item">
      <dt>${name}</dt>
      <dd>
        <data class="value num" value=${value} title=${full === text ? nothing : full}>${breakable(text)}</data>
        ${
          mark
            ? html`<span class="ladder" aria-hidden="true"
              ><span
                class="mark ${mark.stage}"
                style=${styleMap({'inset-inline-start': `${mark.box.start}%`, 'inline-size': `${mark.box.length}%`})}
              ></span
            ></span>`
            : nothing
        }
        ${notes.map((note) => html`<span class="remark">${note}</span>`)}
        ${since === undefined ? nothing : html`<span class="remark changed">${since}</span>`}
      </dd>
    </div>
  `;
}

/** Lets a code of a currency (`MDL`) go to the next line where a column is narrow; signs stay with their number. */
function breakable(text: string): string {
  return text.replace(/\u00a0(?=[A-Z]{3}$)/, ' ').replace(/^(\u2212?[A-Z]{3})\u00a0/, '$1 ');
}
