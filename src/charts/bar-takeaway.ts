import {shareOf} from '../model/per-resident.js';
import type {BarRow} from './bar-rows.js';
import {type BarWords, rowName} from './bar-words.js';
import {takeaway} from './takeaway.js';

/** The sentence above a ranking: what became of the money, and where most of it goes. */
export function barTakeaway(words: BarWords): string {
  const {figures, view, dimension, naming, formats} = words;
  const filtered = (figures.view.where.values[dimension]?.length ?? 0) > 0;
  const total = filtered || !view.total ? figures.total : view.total;
  const sentence = takeaway({figures, total, messages: naming.messages, formats});
  const first = view.rows.find(({kind}) => kind === 'entry');
  const amount = (of: {sums: BarRow['sums']; count: number}) =>
    view.measure ? of.sums[view.measure] : of.count;
  const mixed = view.rows.some((row) => (amount(row) ?? 0) < 0);
  const share =
    first && !filtered && !mixed && view.total ? shareOf(amount(first), amount(view.total)).value : undefined;
  if (!first || share === undefined || share === 0 || dimension === 'year') return sentence;
  const {charts, core} = naming.messages;
  const said = [rowName(first, words).text, formats.percent(share)] as const;
  const {measure, plan = measure} = view;
  const same = !measure || measure === plan;
  return `${sentence} ${same ? charts.largest(...said) : charts.largestOf(core.measures[measure].name, ...said)}`;
}
