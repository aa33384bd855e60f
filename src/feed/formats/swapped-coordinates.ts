import type {Bounds} from './bounds.js';
import type {IssueList} from './issue-list.js';
import type {PlaceWriter} from './place-writer.js';

/**
 * Reports places that lie in the feed's country only when latitude and longitude are exchanged. Nothing is turned: the
 * standard says longitude first, and in the west of Kazakhstan both readings are in the country.
 *
 * @param bounds of the country that the feed is about, where it is known
 * @param pointerOf JSON Pointer of the record of a row
 */
export function reportSwapped(
  places: PlaceWriter,
  bounds: Bounds | undefined,
  pointerOf: (row: number) => string,
  issues: IssueList,
): void {
  if (!bounds) return;
  const rows = places.swappedRows(bounds);
  const first = rows[0];
  if (first === undefined) return;
  issues.at(pointerOf(first));
  const message =
    `${rows.length} of ${places.size} places lie outside the country, but inside when latitude and longitude are exchanged. ` +
    'They are shown as written. Put longitude first.';
  issues.add('warning', 'swapped-coordinates', '', message, {count: rows.length, total: places.size});
}
