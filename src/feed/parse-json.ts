import {FeedError} from './feed-error.js';

/** How deep brackets may nest. The deepest standard nests about fifteen levels. */
export const DEPTH_LIMIT = 64;

/**
 * Decodes and parses a JSON document.
 *
 * @throws {FeedError} `empty-document`, `too-deep`, or `not-json`: see `explained`
 */
export function parseJson(bytes: Uint8Array, depthLimit = DEPTH_LIMIT): unknown {
  if (depthOver(bytes, depthLimit)) {
    throw new FeedError('too-deep', `Brackets nest deeper than ${depthLimit} levels.`, '', {
      depth: depthLimit,
    });
  }
  const text = new TextDecoder().decode(bytes);
  if (text.trim() === '') throw new FeedError('empty-document', 'The document is empty.');
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new NotJsonError(text, cause);
  }
}

/** The document is not JSON. Where it breaks is worked out by `explained`, with code that most pages never need. */
export class NotJsonError extends FeedError {
  readonly text: string;

  constructor(text: string, cause: unknown) {
    super('not-json', `The document is not valid JSON: ${cause instanceof Error ? cause.message : ''}`);
    this.text = text;
  }
}

/** The error with the line and column of the fault, where it is one of JSON. */
export async function explained(error: unknown): Promise<unknown> {
  if (!(error instanceof NotJsonError)) return error;
  const {findJsonFault} = await import('./json-fault.js');
  const fault = findJsonFault(error.text);
  if (!fault) return error;
  const {line, column, what} = fault;
  const message = `The document is not valid JSON at line ${line}, column ${column}: ${what}.`;
  return new FeedError('not-json', message, '', {line, column, found: foundAt(error.text, line, column)});
}

function foundAt(text: string, line: number, column: number): string {
  return (text.split('\n', line)[line - 1] ?? '').slice(Math.max(0, column - 1), column + 19).trim();
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
