/** Letters that only Kazakh and Russian texts have in windows-1251; in windows-1252 they are accented Latin ones. */
const CYRILLIC_BYTES = /[\u0400-\u04ff]{3}/g;

/**
 * The text of a document: UTF-8, UTF-16 by its byte order mark, else windows-1251 where that makes words of Cyrillic letters,
 * else windows-1252, which holds ISO-8859-1.
 */
export function decodedText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    const cyrillic = new TextDecoder('windows-1251').decode(bytes);
    return isMostlyCyrillic(cyrillic) ? cyrillic : new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Single accented letters among Latin ones read as lone Cyrillic letters: only runs of them are words. */
function isMostlyCyrillic(text: string): boolean {
  const letters = text.match(/[\u0400-\u04ff]/g)?.length ?? 0;
  const inWords = (text.match(CYRILLIC_BYTES)?.length ?? 0) * 3;
  return inWords * 2 > letters;
}
