import {readFile} from 'node:fs/promises';
import {buffer} from 'node:stream/consumers';
import {FeedError} from '../feed/feed-error.js';
import {request} from '../feed/request.js';

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
