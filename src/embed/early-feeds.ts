import {earlyRequests, REQUEST_INIT} from '../feed/early-requests.js';

/**
 * A browser opens six connections to an old server; answers that nobody reads yet must not take them all. What the page itself
 * has asked for is on its way all the same.
 */
const AT_MOST = 4;

const asked = new Set<string>();

/** Begins the request for a feed while the code that will read it is on its way; a later call for it does nothing. */
export function requestEarly(address: string): void {
  const url = webAddress(address);
  const early = earlyRequests();
  if (url === undefined || asked.has(url) || early.has(url)) return;
  const preloaded = isPreloaded(url);
  if (early.size >= AT_MOST && !preloaded) return;
  asked.add(url);
  const answer = fetch(url, preloaded ? {...REQUEST_INIT, credentials: 'same-origin'} : REQUEST_INIT);
  answer.catch(() => undefined);
  early.set(url, answer);
}

/** Lets go of a request whose reader will not come. */
export function discardEarly(address: string): void {
  const url = webAddress(address);
  const answer = url === undefined ? undefined : earlyRequests().get(url);
  if (url === undefined || !answer) return;
  earlyRequests().delete(url);
  answer.then(({body}) => body?.cancel()).catch(() => undefined);
}

/** A page that asks for the feed in its HTML has said how: the answer is used again only for a request that is alike. */
function isPreloaded(url: string): boolean {
  return [...document.querySelectorAll<HTMLLinkElement>('link[as=fetch]')].some(({href}) => href === url);
}

function webAddress(address: string): string | undefined {
  if (!URL.canParse(address, document.baseURI)) return undefined;
  const {href, protocol} = new URL(address, document.baseURI);
  return /^https?:$/.test(protocol) ? href : undefined;
}
