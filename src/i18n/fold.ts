/**
 * Letters of Kazakh, Russian and the Latin spellings of both, by sound: `x` is any of ш щ ч, `j` any of ж дж, `i` any of
 * и й і ы.
 */
const SOUNDS: Readonly<Record<string, string>> = {
  а: 'a', ә: 'a', б: 'b', в: 'v', г: 'g', ғ: 'g', д: 'd', е: 'e', ё: 'e', ж: 'j', з: 'z', и: 'i', й: 'i', к: 'k', қ: 'k',
  л: 'l', м: 'm', н: 'n', ң: 'n', о: 'o', ө: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ұ: 'u', ү: 'u', ф: 'f', х: 'h',
  һ: 'h', ц: 'ts', ч: 'x', ш: 'x', щ: 'x', ъ: '', ы: 'i', і: 'i', ь: '', э: 'e', ю: 'iu', я: 'ia', дж: 'j', нг: 'n', нғ: 'n',
  ңғ: 'n', shch: 'x', sch: 'x', şş: 'x', tş: 'x', tch: 'x', sh: 'x', ch: 'x', zh: 'j', dj: 'j', kh: 'h', gh: 'g', ngh: 'n',
  ng: 'n', ñğ: 'n', ı: 'i', y: 'i', q: 'k', c: 'k', w: 'u', x: 'ks', ş: 'x', ç: 'x', ğ: 'g',
  'ʼ': '', '’': '', "'": '',
}; // prettier-ignore

const SPELLINGS = new RegExp(
  Object.keys(SOUNDS)
    .sort((a, b) => b.length - a.length)
    .join('|'),
  'g',
);

/**
 * Brings a text to a rough form in which a search finds it whatever the script: «Қапшағай», "Kapchagay" and «Капчагай»
 * become one, and signs between words become one space.
 *
 * For comparing only, never for display: different words may become one.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('i\u0307', 'i')
    .replace(SPELLINGS, (found) => SOUNDS[found] ?? found)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/i[eo]/g, 'e')
    .replace(/(\p{L})\1+/gu, '$1')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
