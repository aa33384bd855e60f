import {decodedText} from './decoded-text.js';
import {wideEncodingOf} from './wide-encoding.js';

const DECLARED = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/;
/** How many bytes a declaration may take. */
const HEAD = 200;

/** The text of an XML document: UTF-16 as it shows itself, else by the encoding that the XML declaration names. */
export function xmlText(bytes: Uint8Array): string {
  const wide = wideEncodingOf(bytes);
  if (wide) return new TextDecoder(wide).decode(bytes);
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, HEAD));
  const label = DECLARED.exec(head)?.[1];
  // A document of single bytes that says "UTF-16" was saved anew.
  return decodedText(bytes, label !== undefined && /^utf-?16/i.test(label) ? undefined : label);
}
