import {FeedError} from './feed-error.js';
import {fingerprint} from './fingerprint.js';
import type {ReadPart} from './format.js';
import type {PartRequests} from './open-bytes.js';
import {request, REQUEST_LIMITS} from './request.js';

/** Files beside one feed, and what was seen of them. */
export interface SiblingFiles {
  readonly readPart: ReadPart;
  /** Fingerprint of all that were read so far; `''` where there was none. */
  print(): Promise<string>;
}

/**
 * Reads files beside a feed of the web, all of them together within the limit of one feed.
 *
 * A feed may name any address; only its own host is asked, as the embedder asked for the feed: everything else has to be
 * named by the embedder.
 */
export function siblingFiles(url: string, requests: PartRequests = {}): SiblingFiles {
  const {signal, revalidate = false, onReceived} = requests;
  const prints: string[] = [];
  let left = REQUEST_LIMITS.bytes;
  return {
    async readPart(address) {
      const target = URL.canParse(address, url) ? new URL(address, url) : undefined;
      if (!target || target.origin !== new URL(url).origin || target.origin === 'null')
        throw new FeedError(
          'part-elsewhere',
          `The feed names "${address}", which is not on its own host and is not asked for.`,
          '',
          {address},
        );
      let before = 0;
      const part = await request(target.href, {
        ...(signal && {signal}),
        revalidate,
        limits: {...REQUEST_LIMITS, bytes: left},
        onProgress: ({received}) => {
          onReceived?.(received - before);
          left -= received - before;
          before = received;
        },
      });
      prints.push(part.fingerprint);
      return {bytes: part.bytes, url: part.url};
    },
    async print() {
      return prints.length === 0 ? '' : fingerprint(new TextEncoder().encode(prints.sort().join()));
    },
  };
}
