import type {Standard} from '../model/dataset.js';
import {FeedError} from './feed-error.js';
import {type FetchedSource, fetchSource} from './fetch-source.js';
import type {LoadedFeed, LoadOptions, UnchangedFeed} from './load-feed.js';
import type {PartRequests} from './open-bytes.js';
import type {Source} from './parse-tasks.js';
import type {RequestProgress} from './request.js';
import {wordAt} from './word-at.js';

/** Stands for the fingerprint of a source that did not come. */
const FAILED = '!';

type Fetched = FetchedSource | {readonly failure: FeedError};

/**
 * Loads several sources of one view at once; the first is the one that must come.
 *
 * Mapping files and standards are told by position. When fresh figures are asked for, a source that came before has to
 * come again: else the figures that are shown stay.
 */
export async function loadSeveral(
  addresses: readonly string[],
  {mappingSrc, revalidate = false, unless, format, ...read}: LoadOptions,
  signal: AbortSignal,
  onProgress: (progress: RequestProgress) => void,
): Promise<LoadedFeed | UnchangedFeed> {
  const known = unless?.split('+')[0]?.split(' ') ?? [];
  const others = new AbortController();
  const sums = new ProgressSum(addresses.length, onProgress);
  const fetchOne = async (address: string, at: number): Promise<Fetched> => {
    try {
      const own = wordAt(format, at) as Standard | undefined;
      return await fetchSource(address, {...read, ...(own && {format: own})}, mappingSrc, at, {
        signal: AbortSignal.any([signal, others.signal]),
        revalidate,
        onProgress: (progress) => sums.set(at, progress),
      });
    } catch (error) {
      const came = unless !== undefined && known[at] !== FAILED;
      if (!(error instanceof FeedError) || at === 0 || came) throw error;
      return {failure: error};
    }
  };
  let fetched: readonly Fetched[];
  try {
    fetched = await Promise.all(addresses.map(fetchOne));
  } catch (error) {
    others.abort();
    throw error;
  }
  const print = fetched.map((source) => ('failure' in source ? FAILED : source.fingerprint)).join(' ');
  if (print === unless) return {receivedAt: Date.now()};
  const sources = fetched.map((source, at) => sourceOf(source, addresses[at] ?? ''));
  const requests: PartRequests = {signal, revalidate, onReceived: (bytes) => sums.add(bytes)};
  const {parseApart} = await import('./parse-apart.js');
  const dataset =
    (await parseApart(sources, requests)) ??
    (await (await import('./open-several.js')).openSeveral(sources, requests));
  signal.throwIfAborted();
  const fingerprint = print + (requests.parts ? `+${requests.parts}` : '');
  if (fingerprint === unless) return {receivedAt: Date.now()};
  const [first] = fetched;
  const modified = oldest(fetched);
  const undated = dataset.meta.asOf === undefined && modified !== undefined;
  return {
    dataset: undated ? {...dataset, meta: {...dataset.meta, modified}} : dataset,
    url: first && 'options' in first ? first.options.url : '',
    receivedAt: Date.now(),
    fingerprint,
  };
}

/** What the reader of several sources takes; a failure loses its class on the way to a worker. */
function sourceOf(fetched: Fetched, name: string): Source {
  if (!('failure' in fetched)) return {name, blocks: fetched.blocks, options: fetched.options};
  const {code, message} = fetched.failure;
  return {name, failure: {code, message}};
}

/** Joined figures are as old as the oldest file. */
function oldest(fetched: readonly Fetched[]): string | undefined {
  return fetched
    .map((source) => ('modified' in source ? source.modified : undefined))
    .filter((date) => date !== undefined)
    .sort()[0];
}

/** Adds up how far the sources have come; the total is told once it is known of all. */
class ProgressSum {
  readonly #of: (RequestProgress | undefined)[];
  readonly #tell: (progress: RequestProgress) => void;
  #more = 0;

  constructor(sources: number, tell: (progress: RequestProgress) => void) {
    this.#of = new Array<RequestProgress | undefined>(sources).fill(undefined);
    this.#tell = tell;
  }

  set(source: number, progress: RequestProgress): void {
    this.#of[source] = progress;
    const totals = this.#of.map((known) => known?.total ?? NaN);
    const total = totals.reduce((sum, part) => sum + part, 0);
    this.#tell({received: this.#received(), ...(Number.isNaN(total) ? {} : {total})});
  }

  /** @param bytes received since the last call, beside the sources: how many more will come is not known */
  add(bytes: number): void {
    this.#more += bytes;
    this.#tell({received: this.#received()});
  }

  #received(): number {
    return this.#of.reduce((sum, known) => sum + (known?.received ?? 0), this.#more);
  }
}
