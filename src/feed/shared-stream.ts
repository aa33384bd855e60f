import {EventStream, type StreamListener} from './event-stream.js';
import {feedUrl} from './request.js';

interface Shared {
  readonly stream: EventStream;
  readonly listeners: Set<StreamListener>;
}

const shared = new Map<string, Shared>();

/**
 * Listens to a stream together with all others on the page that name the same address: a browser opens only six connections
 * to a host, and a stream holds one. The last to go closes it.
 *
 * @throws {FeedError} `bad-address`
 */
export function joinStream(address: string, listener: StreamListener, signal: AbortSignal): EventStream {
  const url = feedUrl(address);
  const known = shared.get(url) ?? openShared(url);
  known.listeners.add(listener);
  signal.addEventListener(
    'abort',
    () => {
      known.listeners.delete(listener);
      if (known.listeners.size > 0) return;
      known.stream.stop();
      if (shared.get(url) === known) shared.delete(url);
    },
    {once: true},
  );
  return known.stream;
}

function openShared(url: string): Shared {
  const listeners: Shared['listeners'] = new Set();
  const stream = new EventStream(url, {
    news: () => listeners.forEach((listener) => listener.news()),
    changed: () => listeners.forEach((listener) => listener.changed?.()),
  });
  const made = {stream, listeners};
  shared.set(url, made);
  return made;
}
