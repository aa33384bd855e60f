import type {Table} from '../model/dataset.js';
import {type Column, type Dimension, DIMENSIONS, type Entry} from '../model/dimension.js';
import {told, writtenText} from './feed-text.js';

/** Names, levels and joint values of codes, as the head of the library's own feed lists them. */
export type Codelists = Readonly<Partial<Record<Dimension, Readonly<Record<string, unknown>>>>>;

/** What records do not say of their codes themselves. */
export type Lists = (entry: Entry, above: Entry | undefined) => boolean;

/**
 * The codelists of tables.
 *
 * @param tables each with what it leaves to the codelists
 */
export function codelistsOf(tables: readonly (readonly [Table, Lists])[]): Codelists | undefined {
  const lists = new Map<Dimension, Map<string, unknown>>();
  for (const [table, left] of tables) {
    for (const dimension of DIMENSIONS) {
      const column = table.dimensions[dimension];
      const codes = lists.get(dimension) ?? new Map<string, unknown>();
      lists.set(dimension, codes);
      if (column) list(column, left, codes);
    }
  }
  const filled = [...lists].filter(([, codes]) => codes.size > 0);
  if (filled.length === 0) return undefined;
  return Object.fromEntries(filled.map(([dimension, codes]) => [dimension, Object.fromEntries(codes)]));
}

/** Lists the entries that rows use, those above them and those they are made of. */
function list(column: Column, left: Lists, codes: Map<string, unknown>): void {
  const {entries} = column;
  const queue = [...new Set(column.codes)];
  const seen = new Set(queue);
  const used = new Set(queue.flatMap((code) => [code, ...(entries[code]?.parts ?? [])]));
  for (const code of queue) {
    const entry = entries[code];
    if (!entry || code === 0) continue;
    for (const linked of [entry.parent ?? 0, ...(entry.parts ?? [])]) {
      if (!seen.has(linked)) queue.push(linked);
      seen.add(linked);
    }
    const record = codeRecord(entry, entries);
    if (
      record !== undefined &&
      (!used.has(code) || left(entry, entries[entry.parent ?? 0])) &&
      !codes.has(entry.key)
    )
      codes.set(entry.key, record);
  }
}

function codeRecord({key, label, parent, parts}: Entry, entries: readonly Entry[]): unknown {
  const written = writtenText(label);
  const title = written === key ? undefined : written;
  if (parent === undefined && parts === undefined) return title;
  return told({
    title,
    parent: parent === undefined ? undefined : entries[parent]?.key,
    parts: parts?.map((part) => entries[part]?.key),
  });
}
