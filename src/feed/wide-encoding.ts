/**
 * UTF-16 as it shows itself: by its byte order mark, or by a zero in the first letter of a document, which begins with an
 * ASCII sign in all formats that are read.
 */
export function wideEncodingOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0 && second !== undefined && second > 0) return 'utf-16be';
  return second === 0 && first !== undefined && first > 0 ? 'utf-16le' : undefined;
}
