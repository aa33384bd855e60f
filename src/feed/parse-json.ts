import {FeedError} from './feed-error.js';

/** How deep brackets may nest. The deepest standard nests about fifteen levels. */
export const DEPTH_LIMIT = 64;

/** Up to this size looking for depth takes no time that anyone notices; beyond, a fifth of what parsing takes. */
const QUICK_BYTES = 1024 * 1024;

/**
 * Decodes and parses a JSON document. Of a large one the depth is looked at only where something fails.
 *
 * @throws {FeedError} `empty-document`, `too-deep`, or `not-json`: `documentOf` may make more of it
 */
export function parseJson(bytes: Uint8Array, depthLimit = DEPTH_LIMIT): unknown {
  if (bytes.length <= QUICK_BYTES) refuseDepth(bytes, depthLimit);
  try {
    const text = new TextDecoder('utf-8', {fatal: true}).decode(bytes);
    if (text.trim() !== '') return JSON.parse(text);
  } catch (cause) {
    refuseDepth(bytes, depthLimit);
    throw new FeedError('not-json', `The document is not valid JSON: ${String(cause)}`);
  }
  throw new FeedError('empty-document', 'The document is empty.');
}

/** @throws {FeedError} `too-deep` */
export function refuseDepth(bytes: Uint8Array, depth = DEPTH_LIMIT): void {
  if (depthOver(bytes, depth))
    throw new FeedError('too-deep', `Brackets nest deeper than ${depth} levels.`, '', {depth});
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** Whether brackets nest deeper. Looks at the bytes alone: in UTF-8 no byte of a longer character equals a bracket or a quote. */
export function depthOver(bytes: Uint8Array, limit: number): boolean {
  let depth = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i];
    if (byte === QUOTE) i = endOfString(bytes, i);
    else if (byte === 0x7b || byte === 0x5b) {
      if (++depth > limit) return true;
    } else if (byte === 0x7d || byte === 0x5d) depth--;
  }
  return false;
}

function endOfString(bytes: Uint8Array, open: number): number {
  let close = bytes.indexOf(QUOTE, open + 1);
  while (close > 0 && isEscaped(bytes, close)) close = bytes.indexOf(QUOTE, close + 1);
  return close < 0 ? bytes.length : close;
}

function isEscaped(bytes: Uint8Array, at: number): boolean {
  let start = at;
  while (bytes[start - 1] === BACKSLASH) start--;
  return (at - start) % 2 === 1;
}
