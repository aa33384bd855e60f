import {joinedBlocks} from './blocks.js';
import {earlyRequests, REQUEST_INIT} from './early-requests.js';
import {FeedError} from './feed-error.js';
import {fingerprint} from './fingerprint.js';

/** How much of a feed is read, and how long it may take. */
export interface RequestLimits {
  readonly bytes: number;
  /** From the request to its last byte. */
  readonly milliseconds: number;
}

export const REQUEST_LIMITS: RequestLimits = {bytes: 128 * 1024 * 1024, milliseconds: 120_000};

/** Length of a block: its fingerprint is taken while more is on the way, so that little is left to do after the last byte. */
const BLOCK_BYTES = 256 * 1024;

/** Bytes received so far; `total` only where the server tells the length of what is decoded. */
export interface RequestProgress {
  readonly received: number;
  readonly total?: number;
}

/** How an address is asked for; without a signal nothing but the limits ends it. */
export interface RequestOptions {
  readonly signal?: AbortSignal;
  /** Ask the server again, though a copy may be at hand. */
  readonly revalidate?: boolean;
  readonly limits?: RequestLimits;
  readonly onProgress?: (progress: RequestProgress) => void;
}

/** What an address answered. */
export interface Received {
  /** The bytes in blocks of a fixed length, so that a large feed is never copied in one go where the page runs. */
  readonly blocks: readonly Uint8Array<ArrayBuffer>[];
  /** Differs when the bytes do. */
  readonly fingerprint: string;
  /** Number of bytes. */
  readonly size: number;
  /** All bytes in one, made when they are asked for. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Address after redirects. */
  readonly url: string;
  /** `Last-Modified` of the reply, ISO 8601. */
  readonly modified?: string;
}

/**
 * Fetches the bytes of a feed within limits.
 *
 * @throws {FeedError} `bad-address`, `not-found`, `http-status`, `network`, `timeout`, `too-large`
 * @throws {DOMException} `AbortError` when the signal says so
 */
export async function request(address: string, options: RequestOptions = {}): Promise<Received> {
  const url = feedUrl(address);
  const limits = options.limits ?? REQUEST_LIMITS;
  const clock = AbortSignal.timeout(limits.milliseconds);
  const signal = options.signal ? AbortSignal.any([options.signal, clock]) : clock;
  try {
    const response = await send(url, options.revalidate ?? false, signal);
    if (!response.ok) throw statusError(response, url);
    const {blocks, fingerprint} = await readBody(response, limits.bytes, signal, options.onProgress);
    const modified = Date.parse(response.headers.get('last-modified') ?? '');
    return {
      blocks,
      fingerprint,
      size: blocks.reduce((sum, {byteLength}) => sum + byteLength, 0),
      get bytes() {
        return joinedBlocks(blocks);
      },
      url: response.url || url,
      ...(Number.isNaN(modified) ? {} : {modified: new Date(modified).toISOString()}),
    };
  } catch (error) {
    if (error instanceof FeedError) throw error;
    if (options.signal?.aborted) throw options.signal.reason;
    if (clock.aborted)
      throw new FeedError('timeout', `No full answer from ${url} in ${limits.milliseconds / 1000} s.`, '', {
        seconds: limits.milliseconds / 1000,
      });
    throw new FeedError(
      'network',
      `${url} could not be reached, or its server does not allow other sites to read it.`,
      '',
      {host: hostOf(url)},
    );
  }
}

function send(url: string, revalidate: boolean, signal: AbortSignal): Promise<Response> {
  const early = earlyRequests();
  const begun = revalidate ? undefined : early.get(url);
  early.delete(url);
  return begun ?? fetch(url, {...REQUEST_INIT, cache: revalidate ? 'no-cache' : 'default', signal});
}

async function readBody(
  response: Response,
  limit: number,
  signal: AbortSignal,
  onProgress?: (progress: RequestProgress) => void,
): Promise<Pick<Received, 'blocks' | 'fingerprint'>> {
  const encoded = response.headers.has('content-encoding');
  const length = Number(response.headers.get('content-length') ?? Number.NaN);
  const total = !encoded && Number.isFinite(length) ? length : undefined;
  if (total !== undefined && total > limit) throw sizeError(limit);

  const blocks: Uint8Array<ArrayBuffer>[] = [];
  const prints: string[] = [];
  let block = new Uint8Array(BLOCK_BYTES);
  let [received, filled] = [0, 0];
  const reader = (response.body ?? new Blob().stream()).getReader();
  for (;;) {
    const {done, value} = await reader.read();
    signal.throwIfAborted();
    if (done) break;
    received += value.byteLength;
    if (received > limit) {
      await reader.cancel();
      throw sizeError(limit);
    }
    onProgress?.({received, ...(total === undefined ? {} : {total})});
    for (let at = 0; at < value.byteLength;) {
      const part = value.subarray(at, at + BLOCK_BYTES - filled);
      block.set(part, filled);
      at += part.byteLength;
      filled += part.byteLength;
      // Bytes that are here already are read in one go; this is a pause, in which the page can do something else.
      if (filled === BLOCK_BYTES) await cut();
    }
  }
  await cut();
  return {blocks, fingerprint: prints.join('')};

  async function cut(): Promise<void> {
    const full = block.subarray(0, filled);
    [block, filled] = [new Uint8Array(BLOCK_BYTES), 0];
    blocks.push(full);
    prints.push(await fingerprint(full));
  }
}

/**
 * The absolute address of a feed: http, https, or a file that the page itself holds (`blob:`, `data:`).
 *
 * @throws FeedError for what is no address, or one of another protocol
 */
export function feedUrl(address: string): string {
  const base = typeof document === 'undefined' ? undefined : document.baseURI;
  if (!URL.canParse(address, base))
    throw new FeedError('bad-address', `"${address}" is not an address.`, '', {address});
  const url = new URL(address, base);
  if (!['http:', 'https:', 'blob:', 'data:', 'file:'].includes(url.protocol)) {
    throw new FeedError('bad-address', `A feed cannot be read from ${url.protocol}`, '', {address});
  }
  return url.href;
}

function statusError({status, headers}: Response, url: string): FeedError {
  const code = status === 404 || status === 410 ? 'not-found' : 'http-status';
  const retryAfter = retryAfterOf(headers.get('retry-after'));
  const values = {status, host: hostOf(url), ...(retryAfter === undefined ? {} : {retryAfter})};
  return new FeedError(code, `${url} answered ${status}.`, '', values);
}

/** Milliseconds that a server asks to wait: `Retry-After` is in seconds or a date (RFC 9110, 10.2.3). */
export function retryAfterOf(header: string | null): number | undefined {
  if (!header) return undefined;
  const wait = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isFinite(wait) ? Math.max(0, wait) : undefined;
}

function sizeError(limit: number): FeedError {
  const megabytes = Math.round(limit / 1024 / 1024);
  return new FeedError('too-large', `The feed is larger than ${megabytes} MB.`, '', {megabytes});
}

function hostOf(url: string): string {
  return new URL(url).host || url.slice(0, 40);
}
