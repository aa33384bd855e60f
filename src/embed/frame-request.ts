import {addressesOf} from '../feed/source-addresses.js';
import type {FrameFailure} from '../i18n/messages/frame.js';
import {isAmong} from './frame-hosts.js';

/** What the address of an iframe's page asks for. */
export interface FrameRequest {
  readonly tag: string;
  /** Absolute addresses of feeds, http or https. */
  readonly feeds: readonly string[];
}

/** Why it is not shown, and the address, host or name at fault. */
export interface FrameRefusal {
  readonly failure: FrameFailure;
  readonly what: string;
}

/** What may be asked for. */
export interface FrameLimits {
  readonly tags: readonly string[];
  /** Hosts of feeds besides the page's own; undefined for any. */
  readonly hosts: readonly string[] | undefined;
  /** Address of the page. */
  readonly base: string;
}

/** Shown where the address names no element: everything in one. */
const USUAL = 'budget-explorer';

/** Reads `feed` and `element` of a query. Several feeds stand in one `feed` with spaces, or each in one of its own. */
export function readFrameRequest(
  query: URLSearchParams,
  {tags, hosts, base}: FrameLimits,
): FrameRequest | FrameRefusal {
  const tag = query.get('element') || USUAL;
  if (!tags.includes(tag)) return {failure: 'unknown-element', what: tag};
  const asked = query.getAll('feed').join(' ').trim();
  if (asked === '') return {failure: 'no-feed', what: ''};
  const feeds: URL[] = [];
  for (const address of addressesOf(asked)) {
    const url = URL.canParse(address, base) ? new URL(address, base) : undefined;
    if (!url || !/^https?:$/.test(url.protocol) || url.username !== '')
      return {failure: 'bad-feed', what: address};
    if (hosts && url.host !== new URL(base).host && !isAmong(url, hosts))
      return {failure: 'feed-host', what: url.host};
    feeds.push(url);
  }
  return {tag, feeds: feeds.map(({href}) => href)};
}
