import type {OpenOptions} from './open-bytes.js';
import {request, type RequestOptions} from './request.js';

/** The bytes of one source, how to read them, and what is known of them before. */
export interface FetchedSource {
  /** Its bytes, see `Received`. */
  readonly blocks: readonly Uint8Array<ArrayBuffer>[];
  readonly size: number;
  readonly options: OpenOptions & {readonly url: string};
  /** `Last-Modified` of the reply, ISO 8601. */
  readonly modified: string | undefined;
  readonly fingerprint: string;
}

/**
 * Fetches a source and the mapping file that belongs to it.
 *
 * @param read what the embedder says of how to read it
 * @param mappings addresses of mapping files, by the position of their source
 * @throws what `request` throws, and `bad-mapping`
 */
export async function fetchSource(
  address: string,
  read: OpenOptions,
  mappings: string | undefined,
  position: number,
  options: RequestOptions & {readonly signal: AbortSignal},
): Promise<FetchedSource> {
  const [{blocks, size, url, modified, fingerprint}, mapping] = await Promise.all([
    request(address, options),
    mappings &&
      import('./load-mapping.js').then((file) => file.loadMapping(mappings, position, options.signal)),
  ]);
  return {blocks, size, options: {...read, url, ...(mapping && {mapping})}, modified, fingerprint};
}
