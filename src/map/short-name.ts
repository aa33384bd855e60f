/** Words for "region" and "city", without which a name is still understood on a map. */
const KINDS = new Set('облысы қаласы область город г. oblysy qalasy region city'.split(' '));

/** How many letters a small tile holds. */
const LETTERS = 4;

/** A region's name for a small tile: the first letters of its name, or the first letter of each of its words. */
export function shortName(name: string): string {
  const words = name.split(/[\s-]+/).filter((word) => !KINDS.has(word.toLowerCase()));
  if (words.length > 1) return words.map((word) => word.slice(0, 1)).join('').toLocaleUpperCase();
  const word = words[0] ?? name;
  return word.length <= LETTERS + 1 ? word : `${word.slice(0, LETTERS)}.`;
}
