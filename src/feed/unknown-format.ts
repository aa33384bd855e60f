import {FeedError} from './feed-error.js';

/** JSON, but nobody knows of what kind. */
export function unknownFormat(): FeedError {
  return new FeedError('unknown-format', 'The document is JSON, but of no standard known here. A mapping or a format may help.');
}
