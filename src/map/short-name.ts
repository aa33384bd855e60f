/** Words for "region", without which a name is still understood on a map; "city" stays, since cities share names with regions. */
const REGION_WORDS = new Set('облысы область oblysy region'.split(' '));
const CITY_WORDS = new Set('қаласы г. город qalasy city'.split(' '));

/** How many letters a small tile holds. */
const LETTERS = 3;

/** A region's name for the map: without the word for region. */
export function mapName(name: string): string {
  return without(name, REGION_WORDS).join(' ') || name;
}

/** A region's name for a small tile: the first letters of its name, or the first letter of each of its words. */
export function shortName(name: string): string {
  const words = without(name, REGION_WORDS, CITY_WORDS).flatMap((word) => word.split('-'));
  if (words.length > 1) return words.map((word) => word.slice(0, 1).toUpperCase()).join('');
  const word = words[0] ?? name;
  return word.length <= LETTERS + 1 ? word : `${word.slice(0, LETTERS)}.`;
}

function without(name: string, ...kinds: readonly ReadonlySet<string>[]): readonly string[] {
  return name.split(/\s+/).filter((word) => !kinds.some((kind) => kind.has(word.toLowerCase())));
}
