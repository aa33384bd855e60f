import {boundsOfCountry, boundsOfCurrency} from './country-bounds.js';
import type {IssueList} from './issue-list.js';
import type {PlaceWriter} from './place-writer.js';

/** What a feed tells of the country it is about. */
export interface Whereabouts {
  /** Names or codes of the country, as often as the feed gives them. */
  readonly countries: ReadonlyMap<string, number>;
  /** Currencies of its money, the most frequent first. */
  readonly currencies: readonly string[];
}

/**
 * Reports places that lie in the feed's country only when latitude and longitude are exchanged. Nothing is turned: the
 * standard says longitude first, and in the west of Kazakhstan both readings are in the country.
 *
 * @param pointerOf JSON Pointer of the record of a row
 */
export function reportSwapped(
  places: PlaceWriter,
  {countries, currencies}: Whereabouts,
  pointerOf: (row: number) => string,
  issues: IssueList,
): void {
  const country = [...countries].sort(([, a], [, b]) => b - a)[0]?.[0];
  const bounds =
    (country === undefined ? undefined : boundsOfCountry(country)) ?? boundsOfCurrency(currencies[0] ?? '');
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

/** Counts a country that a record names. */
export function countCountry(countries: Map<string, number>, name: unknown): void {
  if (typeof name === 'string' && name !== '') countries.set(name, (countries.get(name) ?? 0) + 1);
}
