import type {ColumnBuilder} from '../../model/column-builder.js';
import type {IssueList} from './issue-list.js';

/** Puts the region of rows, as the feed tells it. */
export interface RegionWriter {
  put(row: number, value: unknown): void;
  /** True where it reads whatever a record may call its region. */
  readonly any?: boolean;
}

/** ISO 3166-2:KZ in the division of June 2022: a region told so needs nothing looked up. */
const PRESENT = /^KZ-(?:1[0159]|[24][37]|3[1359]|5[59]|6[123]|7[159])$/;

/**
 * What puts the regions of these records. Other codes, names, and what lies in several regions take more code, fetched only
 * where some record has such.
 *
 * @param before what put the regions of earlier records of the same list
 */
export async function regionWriter<Item>(
  builder: ColumnBuilder,
  issues: IssueList,
  language: string,
  records: readonly Item[],
  regionOf: (record: Item) => unknown,
  before?: RegionWriter,
): Promise<RegionWriter> {
  if (before?.any || arePresent(records, regionOf)) return before ?? {put};
  const [{RegionColumn}, {regionByName}] = await Promise.all([
    import('./region-column.js'),
    import('../../model/region-names.js'),
  ]);
  return new RegionColumn(builder, issues, language, regionByName);

  function put(row: number, value: unknown): void {
    if (typeof value === 'string') builder.set(row, builder.code(value));
  }
}

function arePresent<Item>(records: readonly Item[], regionOf: (record: Item) => unknown): boolean {
  const present = new Set<unknown>([undefined, null]);
  for (const record of records) {
    const region = regionOf(record);
    if (present.has(region)) continue;
    if (typeof region !== 'string' || !PRESENT.test(region)) return false;
    present.add(region);
  }
  return true;
}
