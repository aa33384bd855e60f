import type {Formats} from '../i18n/formats.js';
import type {Messages} from '../i18n/messages.js';
import type {Figures, Total} from '../store/figures.js';
import {paidShare, planStage} from './execution.js';

/** What a sentence is made of. */
export interface Subject {
  readonly figures: Figures;
  /** The sums to speak of. */
  readonly total: Total;
  readonly messages: Messages;
  readonly formats: Formats;
}

/** One sentence with the number that matters: how much of the money has been paid, or how much there is. */
export function takeaway({figures, total, messages, formats}: Subject): string {
  const {charts, core} = messages;
  const {currency, view} = figures;
  const stage = planStage(total, figures.dataset.meta);
  const share = paidShare(total, stage);
  const plan = stage && total.sums[stage];
  if (currency !== undefined && stage && plan !== undefined && share !== undefined && share >= 0) {
    const sentence = share > 1 ? charts.paidOver : charts.paidOf;
    return sentence(stage, formats.compactMoney(plan, currency), formats.percent(share));
  }
  const sum = view.measure && total.sums[view.measure];
  if (view.measure && sum !== undefined && currency !== undefined) {
    return charts.sum(core.measures[view.measure].name, formats.compactMoney(sum, currency));
  }
  return charts.counted(core[view.records](total.count, formats.integer(total.count)));
}
