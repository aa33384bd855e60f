import {createParser} from 'eventsource-parser';
import {FeedError} from './feed-error.js';
import {feedUrl, retryAfterOf} from './request.js';

/** Where a stream stands: `ended` is for good, as its server said. */
export type StreamStatus = 'connecting' | 'open' | 'lost' | 'ended';

/** Until the server says otherwise (`retry:`), in milliseconds. */
const RETRY = 3000;
/** Bounds of what a server may say, and of what failures make of it. */
const SHORTEST_RETRY = 1000;
const LONGEST_WAIT = 10 * 60_000;
/** Failures in a row double the wait, up to so many times. */
const MOST_BACK_OFF = 32;
const JITTER = 0.5;
/** Servers send a comment every quarter of a minute or so to keep a line open; one that says nothing for so long is dead. */
const SILENCE = 5 * 60_000;
/** A stream that held for so long was no failure. */
const HELD = 30_000;
/** The longest event that is waited for to its end. */
const MOST_CHARACTERS = 1024 * 1024;

/** What a stream tells its listener. */
export interface StreamListener {
  /** There was an event, or the stream was opened and may have missed one. */
  news(): void;
  changed?(): void;
}

/**
 * Listens to server-sent events (WHATWG HTML, 9.2) for one thing: that there is news.
 *
 * Read by `fetch`, as `EventSource` would send the cookies of the page's own site. Closed while the tab is hidden or there is no
 * network, opened again with back-off after a loss, not before the server said (`retry:`, `Retry-After`), never after `204`.
 * `Last-Event-ID` goes to the page's own host only, since other hosts would have to allow it in a preflight; nothing is missed
 * without it, as each opening counts as news.
 */
export class EventStream {
  readonly #url: string;
  readonly #listener: StreamListener;
  readonly #stopped = new AbortController();
  #connection: AbortController | undefined;
  #status: StreamStatus = 'connecting';
  #retry = RETRY;
  #failures = 0;
  #earliest = 0;
  #lastId = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @throws {FeedError} `bad-address` where the address is none of http or https */
  constructor(address: string, listener: StreamListener) {
    this.#url = streamUrl(address);
    this.#listener = listener;
    const {signal} = this.#stopped;
    const follow = (): void => this.#follow();
    document.addEventListener('visibilitychange', follow, {signal});
    window.addEventListener('online', follow, {signal});
    window.addEventListener('offline', follow, {signal});
    this.#follow();
  }

  get status(): StreamStatus {
    return this.#status;
  }

  /** When a lost stream is opened again, milliseconds since 1970. */
  get due(): number {
    return this.#earliest;
  }

  stop(): void {
    this.#stopped.abort();
    this.#hangUp();
  }

  #follow(): void {
    clearTimeout(this.#timer);
    if (this.#stopped.signal.aborted || this.#status === 'ended') return;
    if (document.hidden || !navigator.onLine) {
      this.#hangUp();
      this.#become('connecting');
    } else if (!this.#connection) {
      this.#timer = setTimeout(
        () => void this.#open(),
        Math.min(Math.max(0, this.#earliest - Date.now()), 2 ** 31 - 1),
      );
    }
  }

  async #open(): Promise<void> {
    const connection = (this.#connection = new AbortController());
    const since = Date.now();
    let wait = 0;
    try {
      wait = await this.#listen(connection);
    } catch {
      // Lost: what matters is when to try again.
    }
    if (this.#connection !== connection) return;
    this.#connection = undefined;
    connection.abort();
    if (this.#status === 'ended') return;
    this.#failures = Date.now() - since >= HELD ? 0 : this.#failures + 1;
    const backOff = this.#retry * Math.min(2 ** Math.max(0, this.#failures - 1), MOST_BACK_OFF);
    const longest = Math.max(wait, Math.min(backOff * (1 + Math.random() * JITTER), LONGEST_WAIT));
    this.#earliest = Date.now() + longest;
    this.#become('lost');
    this.#follow();
  }

  /** @returns milliseconds that the server asks to wait, once the stream is over */
  async #listen(connection: AbortController): Promise<number> {
    const {signal} = connection;
    const response = await fetch(this.#url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      headers: {accept: 'text/event-stream', ...this.#lastEvent()},
      signal,
    });
    if (response.status === 204) this.#become('ended');
    const isStream = /^text\/event-stream\b/i.test(response.headers.get('content-type') ?? '');
    if (!response.ok || !isStream || !response.body)
      return retryAfterOf(response.headers.get('retry-after')) ?? 0;
    this.#become('open');
    this.#listener.news();
    await this.#read(response.body, connection);
    return 0;
  }

  async #read(body: ReadableStream<Uint8Array<ArrayBuffer>>, connection: AbortController): Promise<void> {
    const parser = createParser({
      maxBufferSize: MOST_CHARACTERS,
      onEvent: ({id}) => {
        if (id !== undefined) this.#lastId = id;
        this.#failures = 0;
        this.#listener.news();
      },
      onRetry: (milliseconds) => (this.#retry = Math.max(SHORTEST_RETRY, milliseconds)),
      onError: ({type}) => {
        if (type === 'max-buffer-size-exceeded') connection.abort();
      },
    });
    const reader = body.pipeThrough(new TextDecoderStream()).getReader();
    for (;;) {
      const silence = setTimeout(() => connection.abort(), SILENCE);
      const {done, value} = await reader.read().finally(() => clearTimeout(silence));
      if (done || connection.signal.aborted) return;
      parser.feed(value);
    }
  }

  #lastEvent(): Record<string, string> {
    const own = new URL(this.#url).origin === location.origin;
    return own && this.#lastId !== '' ? {'last-event-id': this.#lastId} : {};
  }

  #hangUp(): void {
    clearTimeout(this.#timer);
    this.#connection?.abort();
    this.#connection = undefined;
  }

  #become(status: StreamStatus): void {
    if (status === this.#status) return;
    this.#status = status;
    this.#listener.changed?.();
  }
}

function streamUrl(address: string): string {
  const url = feedUrl(address);
  if (!/^https?:/.test(url))
    throw new FeedError('bad-address', `Events cannot be read from ${url}`, '', {address});
  return url;
}
