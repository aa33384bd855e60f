/**
 * The addresses in a `src`: separated by white space, which an address never holds as it is.
 *
 * Only a document inside its address (`data:`) may hold some and stands alone.
 */
export function addressesOf(src: string): readonly string[] {
  return /^\s*data:/.test(src) ? [src] : src.trim().split(/\s+/);
}

/**
 * The word that belongs to a source, in a list of words separated by white space: the one in its place, the last one for
 * all further sources; `-` stands for none.
 */
export function wordAt(words: string | undefined, position: number): string | undefined {
  const list = words?.trim().split(/\s+/) ?? [];
  const word = list[Math.min(position, list.length - 1)];
  return word === '-' ? undefined : word;
}
