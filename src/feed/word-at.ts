/**
 * The word that belongs to a source, in a list of words separated by white space: the one in its place, the last one for
 * all further sources; `-` stands for none.
 */
export function wordAt(words: string | undefined, position: number): string | undefined {
  const list = words?.trim().split(/\s+/) ?? [];
  const word = list[Math.min(position, list.length - 1)];
  return word === '-' ? undefined : word;
}
