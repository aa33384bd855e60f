import {toLatin} from '../latin.js';
import {KK} from './kk.js';
import type {Language} from './language.js';

/** Kazakh in Latin letters: every word of the Kazakh table, transliterated. */
export const KK_LATN: Language = {
  ...KK,
  powers: ['\u00a0myñ', '\u00a0mln', '\u00a0mlrd', '\u00a0trln'],
  longDate: (date) => toLatin(KK.longDate(date)),
  shortDate: (date) => toLatin(KK.shortDate(date)),
  length: (amount, unit) => toLatin(KK.length(amount, unit)),
};
