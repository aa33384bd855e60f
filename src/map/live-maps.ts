/** A map that would like to draw with WebGL. */
export interface LiveClient {
  /** It may take a context now. */
  begin(): void;
  /** It must give its context back and go on with its still picture. */
  end(): void;
}

/** Browsers keep about sixteen contexts a page and silently kill the oldest; the page may need some itself. */
const MOST_LIVE = 6;

const near = new Set<LiveClient>();
const live = new Set<LiveClient>();

/** Asks for a context: at once while there are few, else as soon as a map that is out of sight can spare one. */
export function wantLive(client: LiveClient): void {
  near.add(client);
  serve();
}

/** The map is out of sight: it keeps its context until another needs it. */
export function spareLive(client: LiveClient): void {
  near.delete(client);
  serve();
}

/** The map is gone, or cannot draw with WebGL. */
export function leaveLive(client: LiveClient): void {
  near.delete(client);
  if (live.delete(client)) client.end();
  serve();
}

/** How many contexts are in use. */
export function liveCount(): number {
  return live.size;
}

function serve(): void {
  for (const client of near) {
    if (live.has(client)) continue;
    if (live.size >= MOST_LIVE) {
      const spare = [...live].find((other) => !near.has(other));
      if (!spare) return;
      live.delete(spare);
      spare.end();
    }
    live.add(client);
    client.begin();
  }
}
