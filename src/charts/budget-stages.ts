import {html, nothing, type PropertyValues} from 'lit';
import {property, state} from 'lit/decorators.js';
import {BudgetElement} from '../element/budget-element.js';
import {KeyboardGroup} from '../element/keyboard-group.js';
import {twinStyles} from '../element/table-twin.styles.js';
import type {Messages, Section} from '../i18n/messages.js';
import type {Measure, Per} from '../model/measure.js';
import {BudgetFilterEvent} from '../store/events.js';
import type {Figures} from '../store/figures.js';
import type {Choice} from '../store/view.js';
import {axisOf} from './bar-layout.js';
import {stagesStyles} from './budget-stages.styles.js';
import {headingOf} from './heading.js';
import {renderMeasureSwitches} from './render-measure-switches.js';
import {renderStages, type StageActions} from './render-stages.js';
import {residentsInView} from './residents.js';
import {stageSteps} from './stage-steps.js';
import type * as StageTable from './stage-table.js';
import {stageStyles} from './stage.styles.js';
import {stagesTakeaway, type StageWords} from './stage-words.js';
import {switchStyles} from './switch.styles.js';

/**
 * Shows what became of the money on its way: planned, adjusted, contracted, paid, final, and each change between them.
 *
 * Stages that different records state are compared only over the records that state both, and that is said. A stage chooses
 * what every linked element looks at.
 *
 * @summary From plan to final cost, each change in words and per cent.
 * @tag budget-stages
 * @event {BudgetReadyEvent} budget-ready - The figures are shown.
 * @event {BudgetErrorEvent} budget-error - The feed could not be shown or renewed.
 * @event {BudgetFilterEvent} budget-filter - The reader chose a stage.
 * @csspart heading - The heading.
 * @csspart takeaway - The generated sentence.
 * @csspart bar - The track of one stage.
 * @csspart table - The table of the same figures.
 * @csspart footer - Source, date, licence and buttons.
 * @slot - Shown until the figures are there, and where they cannot be.
 */
export class BudgetStages extends BudgetElement {
  static override styles = [...BudgetElement.styles, twinStyles, switchStyles, stageStyles, stagesStyles];

  /** Leaves out the switch for sums per resident, where the page has it elsewhere. */
  @property({type: Boolean, attribute: 'no-controls'}) noControls = false;

  @state() private asTable = false;
  /** The table of the same figures, fetched once they are drawn: print always shows it. */
  @state() private behind: typeof StageTable | undefined;
  /** True after the reader's own action, until the focus leaves: then changes are spoken. */
  @state() private acted = false;

  readonly #group = new KeyboardGroup(this, '.steps');

  protected override get sections(): readonly Section[] {
    return ['core', 'charts', 'breakdown'];
  }

  protected override headingText(messages: Messages): string {
    const {figures} = this;
    return figures ? headingOf(figures, messages.breakdown.stages, messages, this.formats) : '';
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.state === 'ready') void this.#fetchTable();
  }

  protected override renderContent(messages: Messages): unknown {
    const words = this.#words(messages);
    const {core, breakdown} = messages;
    if (!words) return nothing;
    if (words.figures.total.count === 0)
      return html`<p class="state">${core.emptyFiltered}. ${core.emptyFilteredHint}</p>`;
    if (words.steps.length === 0) return html`<p class="note">${breakdown.noStages}</p>`;
    const sentence = stagesTakeaway(words);
    return html`
      <p class="takeaway" part="takeaway">${sentence}</p>
      ${this.#renderControls(words)}
      <div class="graphic" ?hidden=${this.asTable && this.behind !== undefined}>${renderStages(words, this.#actions(words.figures))}</div>
      ${this.behind?.renderStageTable(words, this.heading ?? this.headingText(messages), this.asTable)}
      ${words.steps.length === 1 ? html`<p class="note">${breakdown.oneStage}</p>` : nothing} ${this.#renderNote(words)}
      <p class="visually-hidden" role="status">${this.acted ? sentence : nothing}</p>
    `;
  }

  protected override renderActions({core}: Messages): unknown {
    return html`
      <button type="button" aria-pressed=${this.asTable} @click=${this.#swapTable}>${core.table}</button>
      <button type="button" @click=${this.#download}>${core.downloadCsv}</button>
    `;
  }

  #renderControls({figures, people, naming}: StageWords) {
    const free = !this.noControls && (this.ownStore !== undefined || this.per === undefined);
    const pers: readonly Per[] =
      free && 'population' in residentsInView(figures) ? ['total', 'resident'] : [];
    const choice = {measure: undefined, per: people === 1 ? ('total' as const) : ('resident' as const), pers};
    return renderMeasureSwitches(figures, choice, naming.messages, (chosen) => this.#choose(chosen));
  }

  /** Whose residents they are, or why there is no sum per resident. */
  #renderNote({figures, naming, formats}: StageWords) {
    if (figures.view.per !== 'resident') return nothing;
    const {charts} = naming.messages;
    const residents = residentsInView(figures);
    if ('reason' in residents) return html`<p class="note">${charts.noResidents[residents.reason]}</p>`;
    const {value, date} = residents.population;
    return html`<p class="note">${charts.population(formats.integer(value), formats.date(date))}</p>`;
  }

  #actions({view}: Figures): StageActions {
    return {
      group: this.#group,
      chosen: view.measure,
      choose: (measure: Measure) => {
        this.acted = true;
        this.#choose({measure});
      },
      left: () => (this.acted = false),
    };
  }

  #words(messages: Messages): StageWords | undefined {
    const {figures} = this;
    if (!figures) return undefined;
    const steps = stageSteps(figures);
    const residents = figures.view.per === 'resident' ? residentsInView(figures) : undefined;
    const people = residents && 'population' in residents ? residents.population.value : 1;
    const axis = axisOf(steps.map(({sum}) => sum / people));
    return {figures, steps, axis, people, naming: this.naming(messages), formats: this.formats};
  }

  #choose(choice: Choice): void {
    this.store?.choose(choice);
    if (this.store) this.dispatchEvent(new BudgetFilterEvent(this.store.where));
  }

  #swapTable(): void {
    this.asTable = !this.asTable;
  }

  async #fetchTable(): Promise<void> {
    this.behind ??= await this.fetched(import('./stage-table.js'));
  }

  async #download(): Promise<void> {
    await this.#fetchTable();
    const {messages} = this;
    const words = messages && this.#words(messages);
    if (messages && words) this.behind?.downloadStages(words, this.headingText(messages));
  }
}
