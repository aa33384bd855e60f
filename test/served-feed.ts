/** What a served feed answers; see feed-server.mjs. */
export interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** Keeps the request open until `release`. */
  readonly hold?: boolean;
}

export interface ServedFeed {
  readonly url: string;
  /** Lets held requests go. */
  release(): Promise<void>;
  /** The headers of each request so far. */
  asked(): Promise<readonly Readonly<Record<string, string>>[]>;
}

let served = 0;

/** Puts a feed on the test server; several replies are given one after the other, the last one for ever. */
export async function serveFeed(...replies: readonly Reply[]): Promise<ServedFeed> {
  const url = new URL(`/feed-server/feed-${++served}-${crypto.randomUUID()}`, location.href).href;
  await fetch(url, {method: 'PUT', body: JSON.stringify({replies})});
  return {
    url,
    release: async () => void (await fetch(url, {method: 'POST'})),
    asked: async () => (await fetch(`${url}?asked`)).json() as Promise<Readonly<Record<string, string>>[]>,
  };
}
