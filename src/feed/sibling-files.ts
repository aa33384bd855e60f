import {FeedError} from './feed-error.js';
import type {ReadPart} from './format.js';
import {request} from './request.js';

/**
 * Reads files beside a feed of the web.
 *
 * A feed may name any address; only its own host is asked, as the embedder asked for the feed: everything else has to be
 * named by the embedder.
 */
export function siblingFiles(url: string): ReadPart {
  return async (address) => {
    const target = URL.canParse(address, url) ? new URL(address, url) : undefined;
    if (!target || target.origin !== new URL(url).origin || target.origin === 'null')
      throw new FeedError(
        'part-elsewhere',
        `The feed names "${address}", which is not on its own host and is not asked for.`,
        '',
        {address},
      );
    return request(target.href);
  };
}
