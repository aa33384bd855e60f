import type {Dataset} from '../model/dataset.js';
import {fingerprint} from './fingerprint.js';
import {openBytes, type OpenOptions} from './open-bytes.js';
import {feedUrl, request, type RequestProgress} from './request.js';

export interface LoadOptions extends OpenOptions {
  /** Address of a mapping file, for feeds that need one. */
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
const WORKER_BYTES = 256 * 1024;

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
  const key = JSON.stringify([feedUrl(address), {...options, revalidate: undefined}]);
  if (options.revalidate) flights.delete(key);
  const flight = flights.get(key) ?? depart(key, address, options);
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

function depart(key: string, address: string, options: LoadOptions): Flight {
  const controller = new AbortController();
  const listeners: Flight['listeners'] = new Set();
  const promise = fetchAndRead(address, options, controller.signal, (progress) => {
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
  address: string,
  {mappingSrc, revalidate, unless, ...read}: LoadOptions,
  signal: AbortSignal,
  onProgress: (progress: RequestProgress) => void,
): Promise<LoadedFeed | UnchangedFeed> {
  const [received, mapping] = await Promise.all([
    request(address, {signal, onProgress, ...(revalidate === undefined ? {} : {revalidate})}),
    mappingSrc === undefined ? undefined : loadMapping(mappingSrc, signal),
  ]);
  const print = await fingerprint(received.bytes);
  if (print === unless) return {receivedAt: Date.now()};
  const options: OpenOptions = {...read, url: received.url, ...(mapping === undefined ? {} : {mapping})};
  const dataset = await readBytes(received.bytes, options, signal);
  signal.throwIfAborted();
  return {
    dataset: datedBy(dataset, received.modified),
    url: received.url,
    receivedAt: Date.now(),
    fingerprint: print,
  };
}

async function loadMapping(src: string, signal: AbortSignal): Promise<NonNullable<OpenOptions['mapping']>> {
  const [{bytes}, {parseJson}, {readMapping}] = await Promise.all([
    request(src, {signal}),
    import('./parse-json.js'),
    import('./formats/mapping.js'),
  ]);
  return readMapping(parseJson(bytes));
}

async function readBytes(
  bytes: Uint8Array<ArrayBuffer>,
  options: OpenOptions,
  signal: AbortSignal,
): Promise<Dataset> {
  if (bytes.byteLength < WORKER_BYTES) return openBytes(bytes, options);
  const {NoWorkerError, parseApart} = await import('./parse-apart.js');
  try {
    return await parseApart(bytes, options, signal);
  } catch (error) {
    if (error instanceof NoWorkerError) return openBytes(bytes, options);
    throw error;
  }
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
    signal.addEventListener('abort', () => reject(signal.reason as Error), {once: true});
    promise.then(resolve, reject);
  });
}
