import type {Formats} from '../i18n/formats.js';
import type {Messages} from '../i18n/messages.js';
import type {Figures} from '../store/figures.js';
import {offMap} from './off-map.js';
import {takeaway} from './takeaway.js';

/** What the headline figures are told from. */
export interface SummaryWords {
  readonly figures: Figures;
  readonly messages: Messages;
  readonly formats: Formats;
}

/** The generated sentence. */
export function summarySentence({figures, messages, formats}: SummaryWords): string {
  return takeaway({figures, total: figures.total, messages, formats});
}

/** How much of it is not on the map; undefined where all is. */
export function offMapNote({figures, messages, formats}: SummaryWords): string | undefined {
  const {count, sum} = offMap(figures);
  if (count === 0) return undefined;
  const {currency} = figures;
  const money = sum === undefined || currency === undefined ? undefined : formats.compactMoney(sum, currency);
  return messages.charts.offMap(messages.core.projects(count, formats.integer(count)), money);
}
