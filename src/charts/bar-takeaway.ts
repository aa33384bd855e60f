import type {BarRow} from './bar-rows.js';
import {type BarWords, rowName} from './bar-words.js';
import {takeaway} from './takeaway.js';

/** What is not stated of so large a part must be known before the largest of the others is. */
const MUCH = 0.1;

/** The sentence above a ranking: what became of the money, of how much the feed does not tell where it goes, and where most of it goes. */
export function barTakeaway(words: BarWords): string {
  const {figures, view, dimension, naming, formats} = words;
  const filtered = (figures.view.where.values[dimension]?.length ?? 0) > 0;
  const total = filtered || !view.total ? figures.total : view.total;
  const sentence = takeaway({figures, total, messages: naming.messages, formats});
  const amount = (of: Pick<BarRow, 'sums' | 'count'>) =>
    (view.measure ? of.sums[view.measure] : of.count) ?? 0;
  const part = (kind: BarRow['kind']) => {
    const row = view.rows.find((one) => one.kind === kind);
    return {row, share: row ? amount(row) / amount(total) : 0};
  };
  const {row, share} = part('entry');
  const mixed = view.rows.some((one) => amount(one) < 0);
  if (!row || !(share > 0) || filtered || mixed || !view.total || dimension === 'year') return sentence;
  const {charts, core} = naming.messages;
  const untold = part('untold').share;
  const before =
    untold < MUCH ? '' : ` ${charts.untold(core.dimensions[dimension], formats.percent(untold))}`;
  const said = [rowName(row, words).text, formats.percent(share)] as const;
  const {measure, plan = measure} = view;
  const same = !measure || measure === plan;
  return `${sentence}${before} ${same ? charts.largest(...said) : charts.largestOf(core.measures[measure].name, ...said)}`;
}
