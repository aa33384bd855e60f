import {html} from 'lit';
import {KeyboardGroup} from '../element/keyboard-group.js';
import type {Messages} from '../i18n/messages.js';
import type {SectionFiles} from '../i18n/section-files.js';
import {coreWords} from '../i18n/sections/core.js';
import {chartWords} from '../i18n/sections/charts.js';
import {stageWords} from '../i18n/sections/stages.js';
import type {Measure} from '../model/measure.js';
import type {Figures} from '../store/figures.js';
import {stagesStyles} from './budget-stages.styles.js';
import {ChartElement} from './chart-element.js';
import {chosenStyles} from './chosen.styles.js';
import {headingOf} from './heading.js';
import type {MeasureChoice} from './render-measure-switches.js';
import {renderStages, type StageActions} from './render-stages.js';
import {residentsInView} from './residents.js';
import {stagesTakeaway, type StageWords} from './stage-words.js';
import {stageNotes, stageWordsOf} from './stage-words-of.js';

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
export class BudgetStages extends ChartElement<StageWords> {
  static override styles = [...ChartElement.styles, chosenStyles, stagesStyles];

  readonly #group = new KeyboardGroup(this, '.steps');

  protected override get sections(): readonly SectionFiles[] {
    return [coreWords, chartWords, stageWords];
  }

  protected override headingText(messages: Messages): string {
    const {figures} = this;
    return figures ? headingOf(figures, messages.stages.heading, messages, this.formats) : '';
  }

  protected override words(messages: Messages): StageWords | undefined {
    return this.figures && stageWordsOf(this.figures, this.naming(messages), this.formats);
  }

  protected override renderNothing({stages}: Messages): unknown {
    return html`<p class="note">${stages.noStages}</p>`;
  }

  protected override sentence(words: StageWords): string {
    return stagesTakeaway(words);
  }

  protected override isEmpty({figures}: StageWords): boolean {
    return figures.total.count === 0;
  }

  protected override offers({figures, people}: StageWords): MeasureChoice {
    return {
      measure: undefined,
      per: people === 1 ? 'total' : 'resident',
      pers: 'population' in residentsInView(figures) ? ['total', 'resident'] : [],
    };
  }

  protected override renderGraphic(words: StageWords): unknown {
    return renderStages(words, this.#actions(words.figures));
  }

  protected override notes(words: StageWords): readonly string[] {
    return stageNotes(words);
  }

  protected override loadForms() {
    return import('./stage-table.js');
  }

  #actions({view}: Figures): StageActions {
    return {
      group: this.#group,
      chosen: view.measure,
      choose: (measure: Measure) => {
        this.acted = true;
        this.choose({measure});
      },
      left: () => (this.acted = false),
    };
  }
}
