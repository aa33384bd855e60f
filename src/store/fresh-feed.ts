import {FeedError} from '../feed/feed-error.js';
import {type LoadedFeed, loadFeed} from '../feed/load-feed.js';
import type {RefreshResult} from '../feed/refresh-clock.js';
import type {Dataset} from '../model/dataset.js';
import type {BudgetState} from './budget-state.js';
import type {BudgetStore, Source} from './budget-store.js';
import {LiveFeed} from './live-feed.js';

/** What came of asking again: a feed to take, or only word that the one shown is still the newest, or why there is none. */
export interface FreshFeed {
  readonly result: RefreshResult;
  readonly feed?: LoadedFeed;
  readonly load?: BudgetState['load'];
  readonly error?: unknown;
}

/** Answers stay at hand for so long, in milliseconds; see `loadFeed`. */
const LONGEST_SHARED = 10_000;
/** Characters of an ISO date without a time. */
const DAY = '2026-11-20'.length;

/** When each question was last sent: stores of the same feed share its answer while that is fresh enough. */
const asked = new Map<string, number>();

/**
 * Asks for a feed again. Figures that did not change are not read, and older ones than those shown not taken.
 *
 * @param since an answer that somebody else on the page asked for after this time serves too, milliseconds since 1970
 */
export async function freshFeed(
  source: Source,
  state: BudgetState,
  signal: AbortSignal,
  since = Date.now(),
): Promise<FreshFeed> {
  try {
    return {...(await askAgain(source, state, signal, since)), result: {ok: true}};
  } catch (error) {
    if (signal.aborted) return {result: {ok: true}};
    const wait = error instanceof FeedError ? error.values['retryAfter'] : undefined;
    return {error, result: {ok: false, ...(typeof wait === 'number' ? {retryAfter: wait} : {})}};
  }
}

async function askAgain(
  {src, regionsSrc: _, ...options}: Source,
  {load, dataset}: BudgetState,
  signal: AbortSignal,
  since: number,
): Promise<Omit<FreshFeed, 'result'>> {
  const unless = load.phase === 'ready' ? load.fingerprint : undefined;
  const question = {...options, ...(unless && {unless})};
  const feed = await share(JSON.stringify([src, question]), since, (revalidate) =>
    loadFeed(src, {...question, revalidate}, signal),
  );
  signal.throwIfAborted();
  if (feed.dataset && dataset && lostSource(feed.dataset, dataset))
    throw new FeedError('source-failed', 'A source of the feed could not be read again.');
  const older = feed.dataset !== undefined && isOlder(feed.dataset, dataset);
  if (feed.dataset && !older) return {feed};
  if (load.phase !== 'ready') return {};
  const receivedAt = older ? load.receivedAt : feed.receivedAt;
  return {load: {phase: 'ready', receivedAt, ...(unless && {fingerprint: unless})}};
}

/** Keeps a store fresh until the signal says stop; see `LiveFeed`. */
export function startLive(
  store: BudgetStore,
  seconds: number,
  liveSrc: string | undefined,
  signal: AbortSignal,
): LiveFeed {
  return new LiveFeed(store, seconds, liveSrc, signal);
}

/** A failure is not shared: whoever asks next asks the server. */
async function share<Answer>(
  key: string,
  since: number,
  ask: (revalidate: boolean) => Promise<Answer>,
): Promise<Answer> {
  const now = Date.now();
  for (const [other, at] of asked) if (now - at > LONGEST_SHARED) asked.delete(other);
  const fresh = (asked.get(key) ?? -Infinity) >= Math.min(since, now);
  if (!fresh) asked.set(key, now);
  try {
    return await ask(!fresh);
  } catch (error) {
    asked.delete(key);
    throw error;
  }
}

/** Of several sources one is missing that was there: the figures shown are better. */
function lostSource(next: Dataset, shown: Dataset): boolean {
  const failed = ({issues}: Dataset) => issues.filter(({code}) => code === 'source-failed').length;
  return failed(next) > failed(shown);
}

/** Both dated, and the new one earlier; a source that failed before may bring an earlier date. */
function isOlder({meta}: Dataset, shown: Dataset | undefined): boolean {
  if (!shown || shown.issues.some(({code}) => code === 'source-failed')) return false;
  const [next, before] =
    (meta.asOf ?? shown.meta.asOf) ? [meta.asOf, shown.meta.asOf] : [meta.modified, shown.meta.modified];
  if (next === undefined || before === undefined) return false;
  // A day without its time is as new as any time of that day.
  const length = Math.min(next.length, before.length) <= DAY ? DAY : undefined;
  return Date.parse(next.slice(0, length)) < Date.parse(before.slice(0, length));
}
