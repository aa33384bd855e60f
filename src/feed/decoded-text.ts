/** Letters that only Kazakh and Russian texts have in windows-1251; in windows-1252 they are accented Latin ones. */
const CYRILLIC_BYTES = /[\u0400-\u04ff]{3}/g;
/** Encodings whose bytes may pass for UTF-8: what is declared has to be believed. */
const LIKE_UTF8 = /^(?:utf-?16|iso-?2022)/i;

/**
 * The text of a document: by its byte order mark, else UTF-8 where the bytes are such, else as declared, else windows-1251
 * where that makes words of Cyrillic letters, else windows-1252, which holds ISO-8859-1.
 *
 * Bytes that are sound UTF-8 beyond ASCII are hardly ever anything else, and declarations are often a tool's guess.
 *
 * @param encoding what the document is declared to be in; names that are not known are as good as none
 */
export function decodedText(bytes: Uint8Array, encoding?: string): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const declared = decoderOf(encoding);
  if (declared && LIKE_UTF8.test(declared.encoding)) return declared.decode(bytes);
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    if (declared && declared.encoding !== 'utf-8') return declared.decode(bytes);
    const cyrillic = new TextDecoder('windows-1251').decode(bytes);
    return isMostlyCyrillic(cyrillic) ? cyrillic : new TextDecoder('windows-1252').decode(bytes);
  }
}

function decoderOf(encoding: string | undefined): TextDecoder | undefined {
  if (encoding === undefined) return undefined;
  try {
    return new TextDecoder(encoding.trim().replaceAll('_', '-'));
  } catch {
    return undefined;
  }
}

/** Single accented letters among Latin ones read as lone Cyrillic letters: only runs of them are words. */
function isMostlyCyrillic(text: string): boolean {
  const letters = text.match(/[\u0400-\u04ff]/g)?.length ?? 0;
  const inWords = (text.match(CYRILLIC_BYTES)?.length ?? 0) * 3;
  return inWords * 2 > letters;
}
