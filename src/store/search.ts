import {foldText} from '../i18n/fold.js';
import type {Dataset} from '../model/dataset.js';
import type {Column, Dimension} from '../model/dimension.js';
import {DIMENSIONS} from '../model/dimension.js';
import type {Text} from '../model/text.js';
import {type Records, tableOf} from './view.js';

const indexes = new WeakMap<Dataset, Partial<Record<Records, readonly string[]>>>();

/**
 * Finds rows by words in their titles, addresses, ids and the names of their parties, region and sector, in any script.
 *
 * @returns one byte a row, 1 where every word occurs; undefined when there is nothing to find
 */
export function matchText(
  dataset: Dataset,
  records: Records,
  text: string | undefined,
): Uint8Array | undefined {
  const words = foldText(text ?? '')
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return undefined;
  return Uint8Array.from(indexOf(dataset, records), (row) =>
    words.every((word) => row.includes(word)) ? 1 : 0,
  );
}

/** Built at the first search: most readers never search. */
function indexOf(dataset: Dataset, records: Records): readonly string[] {
  const known = indexes.get(dataset) ?? {};
  const index = known[records] ?? foldedRows(dataset, records);
  indexes.set(dataset, {...known, [records]: index});
  return index;
}

function foldedRows(dataset: Dataset, records: Records): readonly string[] {
  const table = tableOf(dataset, records);
  const columns = DIMENSIONS.flatMap(
    (dimension) => foldedColumn(dimension, table.dimensions[dimension]) ?? [],
  );
  const {ids, titles, addresses} = dataset.projects;
  return Array.from({length: table.size}, (_, row) => {
    const own =
      records === 'projects' ? [foldText(ids[row] ?? ''), folded(titles[row]), folded(addresses?.[row])] : [];
    return [...own, ...columns.map(({codes, entries}) => entries[codes[row] ?? 0] ?? '')].join(' ');
  });
}

function foldedColumn(
  dimension: Dimension,
  column: Column | undefined,
): {codes: Uint32Array; entries: string[]} | undefined {
  if (!column || dimension === 'year' || dimension === 'status') return undefined;
  const names = column.entries.map(({label}) => folded(label));
  const entries = column.entries.map(({parts}, index) =>
    parts ? parts.map((part) => names[part]).join(' ') : (names[index] ?? ''),
  );
  return {codes: column.codes, entries};
}

function folded(text: Text | undefined): string {
  return text ? foldText(Object.values(text).join(' ')) : '';
}
