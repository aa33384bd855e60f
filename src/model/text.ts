/**
 * One text in one or several languages, keyed by BCP 47 tag.
 *
 * `und` holds a text whose language the feed does not tell. An empty object is a missing text.
 */
export type Text = Readonly<Record<string, string>>;

/** A text chosen for a reader, with the language it is really in, for its own `lang` attribute. */
export interface ChosenText {
  readonly text: string;
  /** BCP 47 tag, or `''` when the feed does not tell the language. */
  readonly lang: string;
}

/** The order in which another language stands in for the one asked. */
const STAND_INS = ['kk', 'ru', 'en', 'und'];

/** Chooses the text for a reader: the language asked, then Kazakh, Russian, English, then whatever there is. */
export function chooseText(text: Text | undefined, locale: string): ChosenText | undefined {
  if (!text) return undefined;
  const language = locale.split('-')[0] ?? locale;
  for (const tag of [locale, language, ...STAND_INS, ...Object.keys(text)]) {
    const found = text[tag];
    if (found) return {text: found, lang: tag === 'und' ? '' : tag};
  }
  return undefined;
}
