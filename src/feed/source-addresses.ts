/**
 * The addresses in a `src`: separated by white space, which an address never holds as it is.
 *
 * Only a document inside its address (`data:`) may hold some and stands alone.
 */
export function addressesOf(src: string): readonly string[] {
  return /^\s*data:/.test(src) ? [src] : src.trim().split(/\s+/);
}
