import type {Dataset} from '../model/dataset.js';
import {gatherShared} from '../store/shared-flags.js';
import {judge} from './flag-results.js';

/** How many of the rules point at each project, by row. @param on ISO date on which the data were true */
export async function signalCounts(dataset: Dataset, on: string): Promise<ReadonlyMap<number, number>> {
  const counts = new Map<number, number>();
  const {results} = await judge(await gatherShared(dataset, on));
  for (const {outcome} of results) {
    if (outcome.status !== 'computed') continue;
    for (const {row} of outcome.flags) counts.set(row, (counts.get(row) ?? 0) + 1);
  }
  return counts;
}
