import type {Dataset} from '../model/dataset.js';
import {withReadableDetails} from './late-details.js';
import {slicedFeed} from './sliced-feed.js';

/** How much of a file tells what it is. */
const HEAD_BYTES = 4096;

/**
 * A large feed of the library's own kind, parsed as it is read.
 *
 * @returns undefined for any other, and where anything fails: the file is then to be read as a whole, which tells what is wrong
 */
export async function openSliced(
  bytes: Uint8Array,
  read: (feed: unknown) => Promise<Dataset>,
): Promise<Dataset | undefined> {
  const head = new TextDecoder().decode(bytes.subarray(0, HEAD_BYTES));
  const feed = head.includes('"openBudget"') ? slicedFeed(bytes) : undefined;
  if (!feed || !('openBudget' in feed)) return undefined;
  try {
    return await withReadableDetails(await read(feed));
  } catch {
    return undefined;
  }
}
