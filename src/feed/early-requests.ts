const EARLY = Symbol.for('open-budget-elements.early-requests');

/** Requests begun before the code that reads them had arrived, by absolute address. */
export type EarlyRequests = Map<string, Promise<Response>>;

/** The requests that the loader began. Kept on the global object because two copies of the library may share a page. */
export function earlyRequests(): EarlyRequests {
  const holder = globalThis as {[EARLY]?: EarlyRequests};
  return (holder[EARLY] ??= new Map());
}

/** Sends nothing but the request: no cookies, no address of the page. */
export const REQUEST_INIT: RequestInit = {
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
  redirect: 'follow',
};
