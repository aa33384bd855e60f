import type {Locale} from './locale.js';

export type Compare = (a: string, b: string) => number;

const CYRILLIC = 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя';
const LATIN = 'aäbcdefgğhıijklmnñoöpqrsştuūüvwxyz';

/** One run of digits, or one other character. */
const PIECES = /\d+|\D/gu;

/**
 * The alphabetical order of a language.
 *
 * Kazakh goes by its own alphabet, in Cyrillic or Latin letters, because browsers without Kazakh data sort by the order
 * of Russian; Russian and English are left to the browser. Numbers go by size: «№2» stands before «№10».
 */
export function compareFor(locale: Locale): Compare {
  if (locale === 'kk') return byAlphabet(CYRILLIC + LATIN);
  if (locale === 'kk-Latn') return byAlphabet(LATIN + CYRILLIC, (text) => text.replaceAll('I', 'ı'));
  return new Intl.Collator(locale, {numeric: true}).compare;
}

/** @param prepared what to change before capitals become small: I is the capital of ı in Latin Kazakh */
function byAlphabet(alphabet: string, prepared = (text: string): string => text): Compare {
  const ranks = new Map([...alphabet].map((letter, index) => [letter, index + 1]));
  return (a, b) => {
    const left = pieces(prepared(a));
    const right = pieces(prepared(b));
    for (let i = 0; i < Math.min(left.length, right.length); i++) {
      const order = comparePieces(left[i] ?? '', right[i] ?? '', ranks);
      if (order !== 0) return order;
    }
    return left.length - right.length || compareCase(a, b);
  };
}

function pieces(text: string): readonly string[] {
  return text.normalize('NFC').toLowerCase().replaceAll('i\u0307', 'i').match(PIECES) ?? [];
}

/** Signs and spaces stand before digits, digits before letters, letters of the alphabet before foreign ones. */
function comparePieces(a: string, b: string, ranks: ReadonlyMap<string, number>): number {
  if (a === b) return 0;
  const kinds = kindOf(a, ranks) - kindOf(b, ranks);
  if (kinds !== 0) return kinds;
  const known = (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0);
  if (known !== 0) return known;
  return kindOf(a, ranks) === 1 ? Number(a) - Number(b) : a < b ? -1 : 1;
}

function kindOf(piece: string, ranks: ReadonlyMap<string, number>): number {
  if (ranks.has(piece)) return 2;
  if (/^\d/.test(piece)) return 1;
  return /^\p{L}/u.test(piece) ? 3 : 0;
}

/** Small letters before capitals, as in dictionaries. */
function compareCase(a: string, b: string): number {
  return a === b ? 0 : a > b ? -1 : 1;
}
