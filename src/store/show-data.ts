import {FeedError} from '../feed/feed-error.js';
import {openJson} from '../feed/open-bytes.js';
import type {Dataset} from '../model/dataset.js';
import type {BudgetStore, Source} from './budget-store.js';

/** Shows what a script of the page hands in, parsed JSON or a dataset; fetched only where one does. */
export async function showData(
  store: BudgetStore,
  data: unknown,
  source: Omit<Source, 'src'>,
): Promise<void> {
  const {regionsSrc, format, currency, unit} = source;
  try {
    const options = {
      ...(format && {format}),
      ...(currency && {currency}),
      ...(unit === undefined ? {} : {unit}),
    };
    await store.show(isDataset(data) ? data : await openJson(data, options), regionsSrc);
  } catch (error) {
    store.fail(error instanceof FeedError ? error : new FeedError('unreadable', String(error)));
  }
}

function isDataset(data: unknown): data is Dataset {
  return (
    typeof data === 'object' &&
    data !== null &&
    'meta' in data &&
    'projects' in data &&
    'lines' in data &&
    'issues' in data
  );
}
