import {html, nothing} from 'lit';
import {state} from 'lit/decorators.js';
import {KeyboardGroup} from '../element/keyboard-group.js';
import type {Messages} from '../i18n/messages.js';
import type {SectionFiles} from '../i18n/section-files.js';
import {coreWords} from '../i18n/sections/core.js';
import {chartWords} from '../i18n/sections/charts.js';
import {timelineWords} from '../i18n/sections/timeline.js';
import {yearOf} from '../model/year.js';
import type {BudgetState} from '../store/budget-state.js';
import type {Figures} from '../store/figures.js';
import {timelineStyles} from './budget-timeline.styles.js';
import {ChartElement} from './chart-element.js';
import type {MeasureChoice} from './render-measure-switches.js';
import {renderTimeline} from './render-timeline.js';
import {residentsOfAllYears} from './timeline-residents.js';
import {timelineLineStyles} from './timeline-line.styles.js';
import {TimelineGestures, type TimelineHands} from './timeline-gestures.js';
import {timelineNotes} from './timeline-notes.js';
import type {Grain} from './timeline-period.js';
import {renderPriceReason, renderTimelineSwitches} from './timeline-switches.js';
import {chosenYears, type Prices, runsOf, timelineView, type TimelineView} from './timeline-view.js';
import {timelineTakeaway, timelineTitle, type TimelineWords} from './timeline-words.js';
import {tellsYears, yearlyFigures} from './yearly-figures.js';

/**
 * Shows money over time: every stage that the feed has as a line, by year or, where the feed has months, by month.
 *
 * It shows all years whatever year is looked at. A press or a drag, or Enter and Shift with arrows, chooses years for every linked
 * element; Escape shows all again. Missing years are gaps. Where the feed has a price index, sums can be put into the prices of its
 * base year.
 *
 * @summary Money by year or month, stages as lines; drag to choose years.
 * @tag budget-timeline
 * @event {BudgetReadyEvent} budget-ready - The figures are shown.
 * @event {BudgetErrorEvent} budget-error - The feed could not be shown or renewed.
 * @event {BudgetFilterEvent} budget-filter - The reader chose years, or all of them again.
 * @csspart heading - The heading.
 * @csspart takeaway - The generated sentence.
 * @csspart plot - The field that the lines are drawn in.
 * @csspart table - The table of the same figures.
 * @csspart footer - Source, date, licence and buttons.
 * @slot - Shown until the figures are there, and where they cannot be.
 */
export class BudgetTimeline extends ChartElement<TimelineWords> {
  static override styles = [...ChartElement.styles, timelineStyles, timelineLineStyles];

  @state() private grain: Grain = 'year';
  @state() private prices: Prices = 'nominal';
  /** The period that the pointer or the focus rests on here. */
  @state() private rested: number | undefined;
  /** What a drag is about to choose. */
  @state() private span: readonly [number, number] | undefined;

  readonly #group = new KeyboardGroup(this, '.periods');
  readonly #gestures = new TimelineGestures();
  #viewed: {readonly figures: Figures; readonly asked: string; readonly view: TimelineView} | undefined;

  protected override get sections(): readonly SectionFiles[] {
    return [coreWords, chartWords, timelineWords];
  }

  /** Of budget lines where projects tell no year. */
  protected override get figures(): Figures | undefined {
    const figures = super.figures;
    return figures && yearlyFigures(figures);
  }

  protected override picks(budget: BudgetState): object {
    return {...super.picks(budget), highlight: budget.highlight};
  }

  protected override headingText(messages: Messages): string {
    const {figures} = this;
    return figures ? timelineTitle(figures, this.#view(figures), messages, this.formats) : '';
  }

  protected override words(messages: Messages): TimelineWords | undefined {
    const {figures} = this;
    if (!figures || !tellsYears(figures.table)) return undefined;
    return {figures, view: this.#view(figures), naming: this.naming(messages), formats: this.formats};
  }

  protected override renderNothing({core, charts}: Messages): unknown {
    return html`<p class="note">${charts.noDimension(core.dimensions.year)}</p>`;
  }

  protected override sentence(words: TimelineWords): string {
    return timelineTakeaway(words);
  }

  protected override isEmpty({view}: TimelineWords): boolean {
    return view.lines.length === 0;
  }

  protected override offers({figures, view}: TimelineWords): MeasureChoice {
    return {
      measure: view.comparable ? undefined : figures.view.measure,
      per: view.people === 1 ? 'total' : 'resident',
      pers:
        figures.currency !== undefined && 'population' in residentsOfAllYears(figures)
          ? ['total', 'resident']
          : [],
    };
  }

  protected override renderAbove(words: TimelineWords): unknown {
    if (this.noControls) return nothing;
    return renderTimelineSwitches(words, {
      grain: (grain) => {
        this.grain = grain;
        this.acted = true;
      },
      prices: (prices) => {
        this.prices = prices;
        this.acted = true;
      },
      all: () => {
        this.#clear();
        this.#group.focusStop();
      },
    });
  }

  protected override renderGraphic(words: TimelineWords): unknown {
    const {view} = words;
    const passes = chosenYears(words.figures.view.where);
    const bands = this.span ? [this.span] : passes ? runsOf(view.periods, passes) : [];
    const hands = this.#hands(view);
    return html`${renderTimeline(words, {
      group: this.#group,
      chooses: this.#chooses,
      rested: this.rested ?? this.#litPeriod(view) ?? single(bands),
      bands,
      pointer: (event) => this.#gestures.pointer(event, hands),
      key: (event, at) => {
        if (!this.#gestures.key(event, at, hands)) this.#group.handleEvent(event);
      },
      press: (at) => this.#choose(view, at, at),
      rest: hands.rest,
      left: () => (this.acted = false),
    })}${renderPriceReason(words)}`;
  }

  protected override notes(words: TimelineWords): readonly string[] {
    return timelineNotes(words);
  }

  protected override loadForms() {
    return import('./timeline-table.js');
  }

  #view(figures: Figures): TimelineView {
    const {grain, prices} = this;
    const asked = `${grain} ${prices}`;
    if (this.#viewed?.figures !== figures || this.#viewed.asked !== asked)
      this.#viewed = {figures, asked, view: timelineView(figures, {grain, prices})};
    return this.#viewed.view;
  }

  /** Years of budget lines would leave nothing of the projects that every other element of the feed shows. */
  get #chooses(): boolean {
    return this.ownStore !== undefined || this.figures === super.figures;
  }

  #hands(view: TimelineView): TimelineHands {
    const buttons = () => this.renderRoot.querySelectorAll<HTMLElement>('.periods button');
    return {
      count: view.periods.length,
      rest: (at) => this.#rest(view, at),
      preview: (span) => (this.span = this.#chooses ? span : undefined),
      choose: (from, to) => this.#choose(view, from, to),
      clear: () => this.#clear(),
      focus: (at) => buttons()[at]?.focus(),
    };
  }

  #rest({periods}: TimelineView, at: number | undefined): void {
    this.rested = at;
    const year = at === undefined ? undefined : periods[at]?.year;
    const entries = this.figures?.table.dimensions.year?.entries ?? [];
    const key = entries.find((entry) => yearOf(entry.key) === year)?.key;
    this.store?.highlight(year === undefined || key === undefined ? undefined : {dimension: 'year', key});
  }

  /** A year that lights up in a linked element. */
  #litPeriod({grain, periods}: TimelineView): number | undefined {
    const {highlight} = this.shared;
    if (grain !== 'year' || !highlight || !('dimension' in highlight) || highlight.dimension !== 'year')
      return undefined;
    const at = periods.findIndex(({year}) => year === yearOf(highlight.key));
    return at < 0 ? undefined : at;
  }

  /** The years of some periods; the same years again show all. */
  #choose({periods}: TimelineView, first: number, last: number): void {
    const [from, to] = [periods[first]?.year, periods[last]?.year];
    const {store} = this;
    if (from === undefined || to === undefined || !store || !this.#chooses) return;
    const {years, values} = store.where;
    if (years?.from === from && years.to === to) {
      this.#clear();
      return;
    }
    const {year: _, ...others} = values;
    this.acted = true;
    this.choose({where: {...store.where, values: others, years: {from, to}}});
  }

  #clear(): void {
    const {store} = this;
    if (!store || !chosenYears(store.where)) return;
    const {years: _, values, ...where} = store.where;
    const {year: __, ...others} = values;
    this.acted = true;
    this.choose({where: {...where, values: others}});
  }
}

/** The one period that is chosen. */
function single(bands: readonly (readonly [number, number])[]): number | undefined {
  const [band, more] = bands;
  return band && !more && band[0] === band[1] ? band[0] : undefined;
}
