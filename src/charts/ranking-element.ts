import {html, type PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';
import type {Messages} from '../i18n/messages.js';
import {type Dimension, DIMENSIONS} from '../model/dimension.js';
import type {BudgetState} from '../store/budget-state.js';
import type {BarRow} from './bar-rows.js';
import {usefulDimension} from './bar-view.js';
import type {BarWords} from './bar-words.js';
import {ChartElement} from './chart-element.js';
import {headingOf} from './heading.js';
import type {MeasureChoice} from './render-measure-switches.js';
import {levelAbove, levelIndex} from './levels.js';

/** What charts of one dimension share: the dimension, the level of it that is open, filter and highlight by its entries. */
export abstract class RankingElement<Words extends BarWords> extends ChartElement<Words> {
  /** What to divide by: region, sector, authority, supplier, source, status or year; by default the purpose of the money. */
  @property() by?: Dimension;

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.level !== '') void this.fetchForms();
  }

  protected override picks(budget: BudgetState): object {
    return {...super.picks(budget), highlight: budget.highlight, levels: budget.levels};
  }

  protected override headingText(messages: Messages): string {
    const {figures, dimension} = this;
    if (!figures || !dimension) return '';
    return headingOf(figures, messages.core.byDimension[dimension], messages, this.formats);
  }

  protected override renderNothing({core, charts}: Messages): unknown {
    return html`<p class="note">${charts.noDimension(core.dimensions[this.by ?? 'sector'])}</p>`;
  }

  protected override offers({view}: Words): MeasureChoice {
    return {measure: view.measure, per: view.per, pers: view.pers};
  }

  protected override isEmpty({view}: Words): boolean {
    return view.rows.length === 0;
  }

  protected get dimension(): Dimension | undefined {
    const {by} = this;
    if (by && DIMENSIONS.includes(by)) return by;
    return this.figures && usefulDimension(this.figures);
  }

  /** The dimension's column of the figures shown. */
  protected get column() {
    const {dimension, figures} = this;
    return dimension && figures?.table.dimensions[dimension];
  }

  /** Key of the entry whose parts are shown, `''` at the top. Charts alike in one feed open together. */
  protected get level(): string {
    return this.shared.levels[this.#name] ?? '';
  }

  protected set level(key: string) {
    this.store?.openLevel(this.#name, key);
  }

  get #name(): string {
    return `${this.localName}.${this.dimension ?? ''}`;
  }

  /** Index of the entry whose parts are shown; undefined at the top. */
  protected get under(): number | undefined {
    const {column} = this;
    return column && levelIndex(column, this.level);
  }

  /** Key of the level above the one shown; undefined at the top. */
  protected get above(): string | undefined {
    const {column, under} = this;
    return column && under !== undefined ? levelAbove(column, under) : undefined;
  }

  /** Keys that the figures are filtered by. */
  protected get pressed(): readonly string[] {
    const {dimension, figures} = this;
    return (dimension && figures?.view.where.values[dimension]) ?? [];
  }

  /** The key that lights up in every linked element, if it is of this dimension. */
  protected get lit(): string | undefined {
    const {highlight} = this.shared;
    return highlight && 'dimension' in highlight && highlight.dimension === this.dimension
      ? highlight.key
      : undefined;
  }

  protected light(row: BarRow | undefined): void {
    const {dimension} = this;
    const key = row?.kind === 'entry' ? row.keys[0] : undefined;
    this.store?.highlight(key !== undefined && dimension ? {dimension, key} : undefined);
  }

  protected filterBy(key: string | undefined): void {
    const {dimension, store} = this;
    if (!dimension || !store || key === undefined) return;
    this.acted = true;
    store.toggle(dimension, key);
    this.tellFilter();
  }
}
