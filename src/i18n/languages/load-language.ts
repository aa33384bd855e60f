import type {Locale} from '../locale.js';
import type {Language} from './language.js';

/** Fetches the formatting table of a locale; each is a chunk. */
export async function loadLanguage(locale: Locale): Promise<Language> {
  switch (locale) {
    case 'kk':
      return (await import('./kk.js')).KK;
    case 'ru':
      return (await import('./ru.js')).RU;
    case 'en':
      return (await import('./en.js')).EN;
    case 'kk-Latn':
      return (await import('./kk-latn.js')).KK_LATN;
  }
}
