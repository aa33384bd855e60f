import {property, state} from 'lit/decorators.js';
import type {KeyboardGroup} from '../element/keyboard-group.js';
import type {Messages} from '../i18n/messages.js';
import type {SectionFiles} from '../i18n/section-files.js';
import {coreWords} from '../i18n/sections/core.js';
import {chartWords} from '../i18n/sections/charts.js';
import type {BarRow} from './bar-rows.js';
import {barNotes} from './bar-notes.js';
import {barTakeaway} from './bar-takeaway.js';
import {barView} from './bar-view.js';
import type {BarWords} from './bar-words.js';
import {barsStyles} from './budget-bars.styles.js';
import {RankingElement} from './ranking-element.js';
import {incomparableNote, incomparableWords} from './incomparable-note.js';
import {renderBars} from './render-bars.js';
import type {renderPath} from './render-path.js';

/**
 * Ranks money by any dimension: each bar has the plan as an outline, what was paid as a fill, and the per cent.
 *
 * A bar filters every linked element; where the feed has levels, it also opens into its parts.
 *
 * @summary Ranking by sector, region, authority, contractor, source, status or year.
 * @tag budget-bars
 * @event {BudgetReadyEvent} budget-ready - The figures are shown.
 * @event {BudgetErrorEvent} budget-error - The feed could not be shown or renewed.
 * @event {BudgetFilterEvent} budget-filter - The reader filtered by a bar.
 * @csspart heading - The heading.
 * @csspart takeaway - The generated sentence.
 * @csspart bar - The track of one bar.
 * @csspart table - The table of the same figures.
 * @csspart footer - Source, date, licence and buttons.
 * @slot - Shown until the figures are there, and where they cannot be.
 */
export class BudgetBars extends RankingElement<BarWords> {
  static override styles = [...RankingElement.styles, barsStyles];

  /** How many bars to show before the rest is folded into one. */
  @property({type: Number}) count = 10;

  @state() private expanded = false;

  /** Fetched with the table: until then every bar is a stop of the Tab key. */
  #group: KeyboardGroup | undefined;
  #renderPath: typeof renderPath | undefined;

  protected override get sections(): readonly SectionFiles[] {
    return [coreWords, chartWords, ...incomparableWords(this.shared.dataset)];
  }

  protected override words(messages: Messages): BarWords | undefined {
    const {figures, dimension, column, under} = this;
    if (!figures || !dimension || !column) return undefined;
    const most = this.expanded ? Infinity : Math.max(2, this.count || 10);
    const view = barView({figures, dimension, column, under, most});
    return {figures, view, dimension, column, naming: this.naming(messages), formats: this.formats};
  }

  protected override sentence(words: BarWords): string {
    return barTakeaway(words);
  }

  protected override renderAbove(words: BarWords): unknown {
    return this.#renderPath?.(words, this.under, (level) => this.#show(level));
  }

  protected override renderGraphic(words: BarWords): unknown {
    const actions = {
      group: this.#group,
      pressed: this.pressed,
      lit: this.lit,
      filter: this.#filter,
      open: this.#open,
      up: this.#up,
      expand: this.#expand,
      hover: this.#hover,
      left: this.#left,
    };
    return renderBars(words, actions, this.expanded && words.view.all.length > this.count);
  }

  protected override notes(words: BarWords): readonly string[] {
    return [...barNotes(words), ...incomparableNote(words.figures.dataset, words.naming.messages)];
  }

  protected override async loadForms() {
    const module = await import('./bar-table.js');
    this.#group ??= new module.KeyboardGroup(this, '.rows');
    this.#renderPath = module.renderPath;
    return module;
  }

  #show(level: string): void {
    this.level = level;
    this.expanded = false;
    this.acted = true;
    void this.updateComplete.then(() => this.#group?.focusFirst());
  }

  readonly #filter = ({keys}: BarRow): void => this.filterBy(keys[0]);
  readonly #open = ({keys}: BarRow): void => this.#show(keys[0] ?? '');
  readonly #up = (): void => {
    if (this.above !== undefined) this.#show(this.above);
  };
  readonly #expand = (): void => {
    this.expanded = !this.expanded;
    void this.updateComplete.then(() => this.#group?.focusStop());
  };
  readonly #hover = (row: BarRow | undefined): void => this.light(row);
  readonly #left = (): void => {
    this.acted = false;
  };
}
