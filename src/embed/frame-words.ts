import type {Locale} from '../i18n/locale.js';
import {frame as en} from '../i18n/messages/en/frame.js';
import type {FrameMessages} from '../i18n/messages/frame.js';
import {frame as kk} from '../i18n/messages/kk/frame.js';
import {frame as ru} from '../i18n/messages/ru/frame.js';
import {transliterated} from '../i18n/transliterated.js';

/** The words of the page itself, at hand in every language: they tell that nothing else could be fetched. */
export function frameWords(locale: Locale): FrameMessages {
  return locale === 'kk-Latn' ? transliterated(kk) : {kk, ru, en}[locale];
}
