import type {Dataset} from '../model/dataset.js';
import {gather, judge} from './flag-results.js';

/** How many of the rules point at each project, by row. @param on ISO date on which the data were true */
export async function signalCounts(dataset: Dataset, on: string): Promise<ReadonlyMap<number, number>> {
  const counts = new Map<number, number>();
  for (const {outcome} of judge(await gather(dataset, on)).results) {
    if (outcome.status !== 'computed') continue;
    for (const {row} of outcome.flags) counts.set(row, (counts.get(row) ?? 0) + 1);
  }
  return counts;
}
