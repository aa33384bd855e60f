import {readFile} from 'node:fs/promises';
import {buffer} from 'node:stream/consumers';
import {FeedError} from '../feed/feed-error.js';
import {parseJson} from '../feed/parse-json.js';
import {request} from '../feed/request.js';
import {findJsonFault} from './json-fault.js';

/** The bytes of a file, an address (http, https), or of what is piped in (`-`). */
export async function readSource(source: string): Promise<Uint8Array> {
  if (source === '-') return buffer(process.stdin);
  if (/^https?:/.test(source)) return (await request(source)).bytes;
  try {
    return await readFile(source);
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new FeedError(
      missing ? 'not-found' : 'unreadable',
      missing ? `There is no file "${source}".` : `"${source}" cannot be read: ${String(error)}`,
    );
  }
}

/**
 * Parses JSON, with or without a byte order mark.
 *
 * @throws {FeedError} `not-json` with line and column, whatever this version of Node says of it
 */
export function parseSource(bytes: Uint8Array): unknown {
  try {
    return parseJson(bytes);
  } catch (error) {
    if (!(error instanceof FeedError) || error.code !== 'not-json') throw error;
    const fault = findJsonFault(new TextDecoder().decode(bytes));
    if (!fault) throw error;
    const {line, column, what} = fault;
    throw new FeedError(
      'not-json',
      `The document is not valid JSON at line ${line}, column ${column}: ${what}.`,
      '',
      {line, column, found: what},
    );
  }
}
