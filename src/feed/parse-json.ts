import {FeedError} from './feed-error.js';

/** How deep brackets may nest. The deepest standard nests about fifteen levels. */
export const DEPTH_LIMIT = 64;

/**
 * Decodes and parses a JSON document.
 *
 * @throws {FeedError} `empty-document`, `too-deep`, or `not-json` with `line`, `column` and the text found there
 */
export function parseJson(bytes: Uint8Array, depthLimit = DEPTH_LIMIT): unknown {
  if (depthOver(bytes, depthLimit)) {
    throw new FeedError('too-deep', `Brackets nest deeper than ${depthLimit} levels.`, '', {depth: depthLimit});
  }
  const text = new TextDecoder().decode(bytes);
  if (text.trim() === '') throw new FeedError('empty-document', 'The document is empty.');
  try {
    return JSON.parse(text);
  } catch (error) {
    throw syntaxError(text, error instanceof Error ? error.message : '');
  }
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** Looks at the bytes alone: in UTF-8 no byte of a longer character equals a bracket or a quote. */
function depthOver(bytes: Uint8Array, limit: number): boolean {
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

/** Engines say where JSON breaks in different words; line and column are worked out from any of them. */
function syntaxError(text: string, said: string): FeedError {
  const position = /position (\d+)/.exec(said)?.[1];
  const place = /line (\d+) column (\d+)/.exec(said);
  const at = position === undefined ? undefined : placeOf(text, Number(position));
  const line = at?.line ?? Number(place?.[1] ?? Number.NaN);
  const column = at?.column ?? Number(place?.[2] ?? Number.NaN);
  if (Number.isNaN(line)) {
    const end = placeOf(text, text.length);
    return new FeedError('not-json', `The document is not valid JSON: ${said}`, '', {line: end.line, column: end.column, found: said});
  }
  const found = (text.split('\n', line)[line - 1] ?? '').slice(Math.max(0, column - 1), column + 19);
  return new FeedError('not-json', `The document is not valid JSON at line ${line}, column ${column}: ${said}`, '', {line, column, found});
}

function placeOf(text: string, position: number): {line: number; column: number} {
  const before = text.slice(0, position);
  const lastBreak = before.lastIndexOf('\n');
  return {line: before.split('\n').length, column: position - lastBreak};
}
