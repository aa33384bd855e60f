import {readFile} from 'node:fs/promises';
import {dirname, isAbsolute, relative, resolve} from 'node:path';
import {buffer} from 'node:stream/consumers';
import {FeedError} from '../feed/feed-error.js';
import type {ReadPart} from '../feed/format.js';
import {request} from '../feed/request.js';

/**
 * The bytes of a file, an address (http, https), or of what is piped in (`-`).
 *
 * @throws FeedError where there is no such file, or the address does not give one
 */
export async function readSource(source: string): Promise<Uint8Array> {
  if (source === '-') return buffer(process.stdin);
  if (isAddress(source)) return (await request(source)).bytes;
  try {
    return await readFile(source);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') throw new FeedError('not-found', `There is no file "${source}".`);
    if (code === 'EISDIR')
      throw new FeedError('unreadable', `"${source}" is a folder. Name the feed's file inside it.`);
    throw new FeedError('unreadable', `"${source}" cannot be read: ${String(error)}`);
  }
}

/** True for what is read by HTTP. */
export function isAddress(source: string): boolean {
  return /^https?:/i.test(source);
}

/**
 * Reads files that a feed names beside itself: in its own folder or below, never outside.
 *
 * @returns what rejects with a `FeedError` for a file elsewhere, or for none
 */
export function filesBeside(source: string): ReadPart {
  const folder = dirname(resolve(source));
  return async (address) => {
    const file = resolve(folder, address);
    const path = relative(folder, file);
    if (/^[a-z]+:/i.test(address) || path.startsWith('..') || isAbsolute(path))
      throw new FeedError(
        'part-elsewhere',
        `The feed names "${address}", which is not in its own folder and is not read.`,
        '',
        {address},
      );
    return {bytes: await readSource(file), url: file};
  };
}
