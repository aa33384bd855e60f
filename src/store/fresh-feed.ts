import {FeedError} from '../feed/feed-error.js';
import {type LoadedFeed, loadFeed} from '../feed/load-feed.js';
import {RefreshClock, type RefreshResult} from '../feed/refresh-clock.js';
import type {Dataset} from '../model/dataset.js';
import type {BudgetState} from './budget-state.js';
import type {Source} from './budget-store.js';

/** What came of asking again: a feed to take, or only word that the one shown is still the newest, or why there is none. */
export interface FreshFeed {
  readonly result: RefreshResult;
  readonly feed?: LoadedFeed;
  readonly load?: BudgetState['load'];
  readonly error?: unknown;
}

/** Asks for a feed again. Figures that did not change are not read, and older ones than those shown not taken. */
export async function freshFeed(source: Source, state: BudgetState, signal: AbortSignal): Promise<FreshFeed> {
  try {
    return {...(await askAgain(source, state, signal)), result: {ok: true}};
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
): Promise<Omit<FreshFeed, 'result'>> {
  const unless = load.phase === 'ready' ? load.fingerprint : undefined;
  const feed = await loadFeed(src, {...options, revalidate: true, ...(unless && {unless})}, signal);
  signal.throwIfAborted();
  if (feed.dataset && !isOlder(feed.dataset, dataset)) return {feed};
  if (load.phase !== 'ready') return {};
  return {load: {phase: 'ready', receivedAt: feed.receivedAt, ...(unless && {fingerprint: unless})}};
}

/** Asks every so many seconds, until the signal says stop. */
export function startClock(seconds: number, ask: () => Promise<RefreshResult>, signal: AbortSignal): void {
  const clock = new RefreshClock(seconds, ask);
  signal.addEventListener('abort', () => clock.stop(), {once: true});
}

/** Both dated, and the new one earlier; a source that failed before may bring an earlier date. */
function isOlder({meta}: Dataset, shown: Dataset | undefined): boolean {
  if (shown?.issues.some(({code}) => code === 'source-failed')) return false;
  const [next, before] = [Date.parse(meta.asOf ?? ''), Date.parse(shown?.meta.asOf ?? '')];
  return next < before;
}
