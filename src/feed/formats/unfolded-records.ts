import type {FoundList} from './list-under.js';
import {isRecord, isUnsafeKey, listOf, recordOf, wordOf} from './record.js';

/** Parts of a record that portals put its columns into: ArcGIS, Elasticsearch, Opendatasoft. */
const PARTS = ['attributes', '_source', 'fields'] as const;

/**
 * Makes plain records of those that portals fold: columns inside a part of the record (which stays beside them, so that both
 * paths work), a point as {"x", "y"}, and rows that are lists under a row of names.
 */
export function unfoldedRecords(found: FoundList, json: unknown): FoundList {
  const [first] = found.records;
  if (Array.isArray(first)) return named(found, json);
  const part = PARTS.find((name) => isRecord(first) && isRecord(first[name]));
  if (part === undefined) return found;
  return {
    ...found,
    records: found.records.map((record) => {
      const columns = recordOf(record)[part];
      if (!isRecord(record) || !isRecord(columns)) return record;
      const {x, y} = recordOf(record['geometry']);
      return {
        ...columns,
        ...record,
        ...columns,
        ...(typeof x === 'number' && typeof y === 'number' ? {x, y} : {}),
      };
    }),
  };
}

/** Rows as lists: their names are in the first, or beside them as Socrata has it. */
function named(found: FoundList, json: unknown): FoundList {
  const view = recordOf(recordOf(recordOf(json)['meta'])['view']);
  const beside = listOf(view['columns']).map((column) => wordOf(recordOf(column)['name']));
  const [first, ...others] = found.records;
  if (beside.length === 0 && !others.some(Array.isArray)) return found;
  const names = beside.length > 0 ? beside : listOf(first).map(wordOf);
  const rows = beside.length > 0 ? found.records : found.records.slice(1);
  const start = found.records.length - rows.length;
  return {
    base: found.base,
    records: rows.map((row) =>
      Array.isArray(row)
        ? Object.fromEntries(
            names.flatMap((name, at) =>
              name === undefined || isUnsafeKey(name) ? [] : [[name, (row as unknown[])[at]] as const],
            ),
          )
        : row,
    ),
    pointers: rows.map((_, at) => `${found.base}/${at + start}`),
  };
}
