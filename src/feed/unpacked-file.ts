import {FeedError} from './feed-error.js';
import {refuseForeignFile} from './foreign-file.js';
import {REQUEST_LIMITS} from './request.js';

/**
 * The bytes of a document: as they are, or unpacked where they are compressed by gzip.
 *
 * @param limit how many bytes may come out; a small file may unpack to a very large one
 * @throws {FeedError} `too-large`, `unreadable` for a broken file, or what `refuseForeignFile` says
 */
export async function unpackedFile(bytes: Uint8Array, limit = REQUEST_LIMITS.bytes): Promise<Uint8Array> {
  const file = bytes[0] === 0x1f && bytes[1] === 0x8b ? await gunzipped(bytes, limit) : bytes;
  refuseForeignFile(file);
  return file;
}

async function gunzipped(bytes: Uint8Array, limit: number): Promise<Uint8Array> {
  const reader = new Blob([bytes as Uint8Array<ArrayBuffer>])
    .stream()
    .pipeThrough(new DecompressionStream('gzip'))
    .getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const {done, value} = await reader.read().catch(broken);
    if (done) return joined(parts, length);
    length += value.byteLength;
    parts.push(value);
    if (length > limit) {
      await reader.cancel();
      throw tooLarge(limit);
    }
  }
}

function broken(): never {
  throw new FeedError('unreadable', 'The compressed file is broken or cut off. Compress it again with gzip.');
}

function tooLarge(limit: number): FeedError {
  const megabytes = Math.round(limit / 1024 / 1024);
  return new FeedError('too-large', `The feed is larger than ${megabytes} MB once unpacked.`, '', {
    megabytes,
  });
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const file = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    file.set(part, at);
    at += part.byteLength;
  }
  return file;
}
