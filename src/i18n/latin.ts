const LETTERS: Readonly<Record<string, string>> = {
  а: 'a', ә: 'ä', б: 'b', в: 'v', г: 'g', ғ: 'ğ', д: 'd', е: 'e', ё: 'io', ж: 'j', з: 'z', и: 'i', й: 'i', к: 'k',
  қ: 'q', л: 'l', м: 'm', н: 'n', ң: 'ñ', о: 'o', ө: 'ö', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ұ: 'ū', ү: 'ü',
  ф: 'f', х: 'h', һ: 'h', ц: 'ts', ч: 'tş', ш: 'ş', щ: 'şş', ъ: '', ы: 'y', і: 'ı', ь: '', э: 'e', ю: 'iu', я: 'ia',
}; // prettier-ignore

/** One i is enough: инвестиция is investitsia. */
const AFTER_I = /^и[юя]/i;

const CYRILLIC = /[\u0400-\u04ff]/g;

/**
 * Puts Kazakh Cyrillic into the Kazakh Latin alphabet of January 2021 (31 letters: ä ğ ı ñ ö ş ū ü, `q` for қ).
 *
 * Letters of Russian words that the alphabet lacks are spelt out (ц ts, ч tş). What is not Cyrillic stays as it is.
 */
export function toLatin(kkText: string): string {
  return kkText.replace(CYRILLIC, (letter, at: number) => {
    const small = letter.toLowerCase();
    const latin = AFTER_I.test(kkText.slice(at - 1, at + 1)) ? LETTERS[small]?.slice(1) : LETTERS[small];
    if (latin === undefined) return letter;
    return letter === small ? latin : capital(latin, kkText[at + 1]);
  });
}

/** A capital of two letters is written whole in an abbreviation: ЦКБ is TSKB, Цех is Tseh. */
function capital(latin: string, next: string | undefined): string {
  const first = latin.charAt(0) === 'i' ? 'İ' : latin.charAt(0) === 'ı' ? 'I' : latin.charAt(0).toUpperCase();
  const inCapitals = next !== undefined && next !== next.toLowerCase();
  return first + (inCapitals ? latin.slice(1).toUpperCase() : latin.slice(1));
}
