import type {Dataset} from '../model/dataset.js';
import {joinedBlocks} from './blocks.js';
import {fetchSource} from './fetch-source.js';
import {openBytes, type OpenOptions, type PartRequests} from './open-bytes.js';
import {feedUrl, type RequestProgress} from './request.js';
import {addressesOf} from './source-addresses.js';

/** How a feed is read, and what is at hand of it. */
export interface LoadOptions extends Omit<OpenOptions, 'readPart' | 'requests'> {
  /** Address of a mapping file, for feeds that need one; several by the position of their source, `-` for none. */
  readonly mappingSrc?: string;
  readonly revalidate?: boolean;
  /** Fingerprint of the bytes that are at hand: the same bytes are not read again. */
  readonly unless?: string;
}

/** A feed as it arrived. */
export interface LoadedFeed {
  readonly dataset: Dataset;
  /** Address after redirects: relative addresses in the feed are resolved against it. */
  readonly url: string;
  /** Milliseconds since 1970. */
  readonly receivedAt: number;
  readonly fingerprint: string;
}

/** The bytes are those the caller has already. */
export interface UnchangedFeed {
  readonly dataset?: undefined;
  readonly receivedAt: number;
}

/** Above this the work leaves the main thread: it takes a slow phone about 50 ms. */
export const WORKER_BYTES = 256 * 1024;

interface Flight {
  readonly promise: Promise<LoadedFeed | UnchangedFeed>;
  readonly controller: AbortController;
  readonly listeners: Set<(progress: RequestProgress) => void>;
  waiting: number;
}

const flights = new Map<string, Flight>();

/**
 * Loads one feed. Calls for the same address and options share one request, also for some seconds after it has been
 * answered. A call that is aborted leaves the others alone; when all are, so is the request.
 *
 * @param address of the feed; several, separated by white space, are joined into one (see `joinDatasets`)
 */
export async function loadFeed(
  address: string,
  options?: Omit<LoadOptions, 'unless'>,
  signal?: AbortSignal,
  onProgress?: (progress: RequestProgress) => void,
): Promise<LoadedFeed>;
export async function loadFeed(
  address: string,
  options: LoadOptions,
  signal?: AbortSignal,
): Promise<LoadedFeed | UnchangedFeed>;
export async function loadFeed(
  address: string,
  options: LoadOptions = {},
  signal?: AbortSignal,
  onProgress?: (progress: RequestProgress) => void,
): Promise<LoadedFeed | UnchangedFeed> {
  const addresses = addressesOf(address);
  const key = JSON.stringify([addresses.map(feedUrl), {...options, revalidate: undefined}]);
  if (options.revalidate) flights.delete(key);
  const flight = flights.get(key) ?? depart(key, addresses, options);
  flight.waiting++;
  if (onProgress) flight.listeners.add(onProgress);
  try {
    return await raced(flight.promise, signal);
  } finally {
    if (onProgress) flight.listeners.delete(onProgress);
    if (--flight.waiting === 0 && signal?.aborted) {
      flight.controller.abort(signal.reason);
      if (flights.get(key) === flight) flights.delete(key);
    }
  }
}

function depart(key: string, addresses: readonly string[], options: LoadOptions): Flight {
  const controller = new AbortController();
  const listeners: Flight['listeners'] = new Set();
  const promise = fetchAndRead(addresses, options, controller.signal, (progress) => {
    for (const listener of listeners) listener(progress);
  });
  const flight: Flight = {promise, controller, listeners, waiting: 0};
  flights.set(key, flight);
  const land = (): void => {
    if (flights.get(key) === flight) flights.delete(key);
  };
  promise.then(() => setTimeout(land, KEEP_MILLISECONDS), land);
  return flight;
}

/** Elements of one page arrive over some seconds, as their chunks do; after that a new one asks again. */
const KEEP_MILLISECONDS = 10_000;

async function fetchAndRead(
  addresses: readonly string[],
  options: LoadOptions,
  signal: AbortSignal,
  onProgress: (progress: RequestProgress) => void,
): Promise<LoadedFeed | UnchangedFeed> {
  if (addresses.length > 1)
    return (await import('./load-several.js')).loadSeveral(addresses, options, signal, onProgress);
  const {mappingSrc, revalidate = false, unless, ...read} = options;
  let received = 0;
  const source = await fetchSource(addresses[0] ?? '', read, mappingSrc, 0, {
    signal,
    revalidate,
    onProgress: (progress) => onProgress({...progress, received: (received = progress.received)}),
  });
  if (source.fingerprint === unless) return {receivedAt: Date.now()};
  // Large feeds, and those that lead to other files, are read off the page: the bytes are given away.
  const apart = async () => (await import('./parse-apart.js')).parseApart([source], requests);
  const requests: PartRequests = {
    signal,
    revalidate,
    apart,
    onReceived: (more) => onProgress({received: (received += more)}),
  };
  const dataset =
    (source.size < WORKER_BYTES ? undefined : await apart()) ??
    (await openBytes(joinedBlocks(source.blocks), {...source.options, requests}));
  signal.throwIfAborted();
  const fingerprint = source.fingerprint + (requests.parts ?? '');
  if (fingerprint === unless) return {receivedAt: Date.now()};
  return {
    dataset: datedBy(dataset, source.modified),
    url: source.options.url,
    receivedAt: Date.now(),
    fingerprint,
  };
}

/** A feed that does not date itself carries the date of its file, as such. */
function datedBy(dataset: Dataset, modified: string | undefined): Dataset {
  if (dataset.meta.asOf !== undefined || modified === undefined) return dataset;
  return {...dataset, meta: {...dataset.meta, modified}};
}

function raced<Value>(promise: Promise<Value>, signal?: AbortSignal): Promise<Value> {
  if (!signal) return promise;
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    // Taken off again: a page's signal outlives many answers, which its listeners would hold.
    const abort = (): void => reject(signal.reason as Error);
    signal.addEventListener('abort', abort, {once: true});
    promise.finally(() => signal.removeEventListener('abort', abort)).then(resolve, reject);
  });
}
