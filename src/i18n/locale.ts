/** The languages the library speaks. `kk-Latn` is Kazakh put into the Latin alphabet of 2021. */
export const LOCALES = ['kk', 'ru', 'en', 'kk-Latn'] as const;
export type Locale = (typeof LOCALES)[number];

const LANGUAGES: Readonly<Record<string, 'kk' | 'ru' | 'en'>> = {
  kk: 'kk',
  kz: 'kk',
  kaz: 'kk',
  ru: 'ru',
  rus: 'ru',
  en: 'en',
  eng: 'en',
};

/**
 * Finds the locale that a language tag means: `kk-KZ`, and the mistaken but common `kz`, are Kazakh.
 *
 * @returns undefined for a language the library does not speak
 */
export function resolveLocale(tag: string | null | undefined): Locale | undefined {
  const [language = '', ...rest] = (tag ?? '').trim().toLowerCase().split(/[-_]/);
  const known = Object.hasOwn(LANGUAGES, language) ? LANGUAGES[language] : undefined;
  return known === 'kk' && rest.includes('latn') ? 'kk-Latn' : known;
}
