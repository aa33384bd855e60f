import {FeedError} from '../feed-error.js';

/** What is wrong with a mapping, where, and what to write instead. */
export function mappingFault(pointer: string, message: string): FeedError {
  return new FeedError('bad-mapping', `Mapping: ${message}`, pointer);
}
