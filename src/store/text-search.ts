import type {Dataset} from '../model/dataset.js';
import type {Where} from '../model/where.js';
import type {matchText as MatchText} from './search.js';
import type {Records} from './view.js';

let match: typeof MatchText | undefined;

/** Fetches what finds texts in any script; most readers never search. */
export async function loadTextSearch(): Promise<typeof MatchText> {
  return (match ??= (await import('./search.js')).matchText);
}

/** Whether a condition can be applied now, or only after `loadTextSearch`. */
export function canSearch(where: Where | undefined): boolean {
  return !where?.text || match !== undefined;
}

/** One byte a row, 1 where it has the words; undefined where there is nothing to find. */
export function textRows(
  dataset: Dataset,
  records: Records,
  text: string | undefined,
): Uint8Array | undefined {
  return text ? match?.(dataset, records, text) : undefined;
}
