import type {Locale} from '../locale.js';
import {EN} from './en.js';
import {KK_LATN} from './kk-latn.js';
import {KK} from './kk.js';
import type {Language} from './language.js';
import {RU} from './ru.js';

const LANGUAGES: Readonly<Record<Locale, Language>> = {kk: KK, ru: RU, en: EN, 'kk-Latn': KK_LATN};

/** The formatting table of a locale. */
export function languageOf(locale: Locale): Language {
  return LANGUAGES[locale];
}
