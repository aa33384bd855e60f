import {nameEntry, type Naming} from '../element/labels.js';
import type {Formats} from '../i18n/formats.js';
import type {NumberScale} from '../i18n/numbers.js';
import type {Column, Dimension} from '../model/dimension.js';
import type {ChosenText} from '../model/text.js';
import type {Figures} from '../store/figures.js';
import type {BarRow} from './bar-rows.js';
import type {BarView} from './bar-view.js';
import {paidShare} from './execution.js';

/** What the words of a ranking are made of. */
export interface BarWords {
  readonly figures: Figures;
  readonly view: BarView;
  readonly dimension: Dimension;
  readonly column: Column;
  readonly naming: Naming;
  readonly formats: Formats;
}

/** What a row is called, and in which language: of a dimension's entry, of the rest, or of what is not broken down. */
export function rowName(row: BarRow, {dimension, column, naming, formats}: BarWords): ChosenText {
  const {core, charts} = naming.messages;
  const own = {lang: core.language};
  if (row.kind === 'rest')
    return {text: charts.folded(core.everythingElse, formats.integer(row.keys.length)), ...own};
  if (row.kind === 'own') return {text: core.notBrokenDown, ...own};
  const entry = column.entries[row.index];
  return entry ? nameEntry(dimension, entry, naming, column) : {text: core.notTold, ...own};
}

/** The unit of all figures of the chart. */
export function scaleOf({figures, view, formats}: BarWords): NumberScale {
  const max = Math.max(Math.abs(view.axis.min), Math.abs(view.axis.max));
  return formats.scale(max, view.measure ? figures.currency : undefined);
}

/** The figure at the end of a bar, without its unit. */
export function rowFigure(row: BarRow, {view, formats}: BarWords, scale: NumberScale): string | undefined {
  const value = view.value(row);
  if (value === undefined) return undefined;
  return view.per === 'share' ? formats.percent(value) : scale.format(value);
}

/** A sentence for the ear: the name and every stage that is drawn. */
export function rowSentence(row: BarRow, words: BarWords, scale: NumberScale): string {
  const {figures, view, naming, formats} = words;
  const {core, charts} = naming.messages;
  const said = (value: number | undefined) => {
    if (value === undefined) return core.noData;
    if (view.per === 'share') return formats.percent(value);
    const currency = figures.currency ?? '';
    if (value === 0) return formats.money(0, currency);
    return view.per === 'total' ? scale.full(value) : formats.compactMoney(value, currency);
  };
  const share = paidShare(row, view.plan);
  const stages =
    view.measure && !view.layers.includes(view.measure) ? [view.measure, ...view.layers] : view.layers;
  const parts = stages.map((stage) => `${core.measures[stage].name} ${said(view.value(row, stage))}`);
  if (!view.measure) parts.push(core[figures.view.records](row.count, formats.integer(row.count)));
  const due = view.due(row);
  if (due !== undefined) parts.push(`${charts.due} ${said(due)}`);
  if (view.per === 'resident') parts.push(charts.perResident);
  if (share !== undefined && view.plan) parts.push(charts.ofStage(view.plan, formats.percent(share)));
  return `${rowName(row, words).text}: ${parts.join(', ')}`;
}
