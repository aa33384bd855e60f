import type {NumberScale} from '../i18n/numbers.js';
import {barLegend} from './bar-legend.js';
import {barNotes} from './bar-notes.js';
import type {BarRow} from './bar-rows.js';
import {barTakeaway} from './bar-takeaway.js';
import {type BarWords, rowName} from './bar-words.js';
import {paidShare} from './execution.js';
import type {LegendItem} from './legend-item.js';
import type {TreemapView} from './treemap-view.js';

/** What the words of a treemap are made of. */
export interface TreemapWords extends BarWords {
  readonly view: TreemapView;
}

/** The part of the whole, 0–1; undefined where there is no whole to speak of. */
export function shareOfWhole(row: BarRow, {view}: TreemapWords): number | undefined {
  const size = view.size(row);
  return view.whole && size >= 0 ? size / view.whole : undefined;
}

/** A sentence for the ear: the name, the sum, its part of the whole, what of it has been paid, and what a click does. */
export function partSentence(row: BarRow, words: TreemapWords): string {
  const {figures, view, naming, formats} = words;
  const {core, charts, breakdown} = naming.messages;
  const {currency = ''} = figures;
  const sum = view.size(row);
  const share = shareOfWhole(row, words);
  const paid = paidShare(row, view.plan);
  const resident = view.per === 'resident' ? view.value(row) : undefined;
  const money = Number.isNaN(sum) ? core.noData : formats.compactMoney(sum, currency);
  const parts = [
    view.measure
      ? `${core.measures[view.measure].name} ${money}`
      : core[figures.view.records](row.count, formats.integer(row.count)),
    resident !== undefined && `${formats.compactMoney(resident, currency)} ${charts.perResident}`,
    share !== undefined && breakdown.ofWhole(formats.percent(share)),
    paid !== undefined &&
      view.plan &&
      `${core.measures.paid.name} ${charts.ofStage(view.plan, formats.percent(paid))}`,
    (row.opens || row.kind === 'rest') && breakdown.opens,
  ];
  return `${rowName(row, words).text}: ${parts.filter(Boolean).join(', ')}`;
}

/** What areas stand for, and the unit of the figures. */
export function treemapLegend(words: TreemapWords, scale: NumberScale): readonly LegendItem[] {
  const {figures, view, naming} = words;
  const {core, charts, breakdown} = naming.messages;
  const what = view.measure ? core.measures[view.measure].name : charts.countName[figures.view.records];
  const unit = barLegend(words, scale).find(({strong}) => strong);
  return [{text: breakdown.area(what)}, ...(unit ? [unit] : [])];
}

/** The sentence above the areas: of all parts, whatever is folded. */
export function treemapTakeaway(words: TreemapWords): string {
  return barTakeaway({...words, view: {...words.view, rows: words.view.all}});
}

/** What a reader must know of the figures. */
export function treemapNotes(words: TreemapWords): readonly string[] {
  const {figures, dimension, naming} = words;
  if (figures.view.per === 'resident' && dimension === 'region' && words.view.measure)
    return [naming.messages.breakdown.areasAreSums];
  return barNotes(words);
}
