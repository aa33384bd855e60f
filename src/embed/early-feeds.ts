/**
 * The map that `earlyRequests` of `feed/request.ts` reads. Its name and the options of the request are written out here
 * because an import would put a second file between the page and its feed.
 */
const EARLY = Symbol.for('open-budget-elements.early-requests');
const INIT: RequestInit = {credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'follow'};

/** A browser opens six connections to an old server; answers that nobody reads yet must not take them all. */
const AT_MOST = 4;

const asked = new Set<string>();

/** Begins the request for a feed while the code that will read it is on its way; a later call for it does nothing. */
export function requestEarly(address: string): void {
  const url = webAddress(address);
  if (url === undefined || asked.has(url) || asked.size >= AT_MOST) return;
  asked.add(url);
  const early = requests();
  if (early.has(url)) return;
  const answer = fetch(url, INIT);
  answer.catch(() => undefined);
  early.set(url, answer);
}

/** Lets go of a request whose reader will not come. */
export function discardEarly(address: string): void {
  const url = webAddress(address);
  const answer = url === undefined ? undefined : requests().get(url);
  if (url === undefined || !answer) return;
  requests().delete(url);
  answer.then(({body}) => body?.cancel()).catch(() => undefined);
}

function requests(): Map<string, Promise<Response>> {
  const holder = globalThis as {[EARLY]?: Map<string, Promise<Response>>};
  return (holder[EARLY] ??= new Map());
}

function webAddress(address: string): string | undefined {
  if (!URL.canParse(address, document.baseURI)) return undefined;
  const {href, protocol} = new URL(address, document.baseURI);
  return /^https?:$/.test(protocol) ? href : undefined;
}
