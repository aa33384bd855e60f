import type {Dataset, Table} from '../../model/dataset.js';
import {type Column, DIMENSIONS, type Entry} from '../../model/dimension.js';
import {isRecord, isUnsafeKey, type JsonRecord, listOf, recordOf, wordOf} from './record.js';
import {hasText, textOf} from './text-of.js';

/**
 * Gives the codes of a feed the names, the levels and the joint values that its head lists once for all:
 * `{"sector": {"04": {"title": "Education"}, "04/1": {"title": "Schools", "parent": "04"}}}`.
 *
 * A name that a record gives stands; codes that no record uses are left out.
 */
export function withCodelists(dataset: Dataset, codelists: JsonRecord, language: string): Dataset {
  return {
    ...dataset,
    projects: listed(dataset.projects, codelists, language),
    lines: listed(dataset.lines, codelists, language),
  };
}

function listed<Rows extends Table>(table: Rows, codelists: JsonRecord, language: string): Rows {
  const dimensions = {...table.dimensions};
  for (const dimension of DIMENSIONS) {
    const column = dimensions[dimension];
    if (column && isRecord(codelists[dimension]))
      dimensions[dimension] = named(column, codelists[dimension], language);
  }
  return {...table, dimensions};
}

function named({codes, entries}: Column, list: JsonRecord, language: string): Column {
  const all: Entry[] = [...entries];
  const byKey = new Map(all.map(({key}, code) => [key, code]));
  const codeOf = (key: string): number => {
    const known = byKey.get(key);
    if (known !== undefined) return known;
    byKey.set(key, all.length);
    return all.push({key, label: {}}) - 1;
  };
  for (let code = 1; code < all.length; code++) {
    const entry = all[code] as Entry;
    if (!Object.hasOwn(list, entry.key) || isUnsafeKey(entry.key)) continue;
    const item = list[entry.key];
    const {title, parent, parts} = describes(item) ? item : {title: item};
    const label = textOf(title, language);
    const above = wordOf(parent);
    const joint = listOf(parts).flatMap((part) => wordOf(part) ?? []);
    all[code] = {
      ...entry,
      ...(above === undefined || above === entry.key ? {} : {parent: codeOf(above)}),
      ...(joint.length > 1 ? {parts: joint.map(codeOf)} : {}),
      label: hasText(label) ? {...label, ...ownLabel(entry)} : entry.label,
    };
  }
  return {codes, entries: all};
}

/** A party told by one word has that word for its name: it is the code here. */
function ownLabel({key, label}: Entry): Entry['label'] {
  return Object.values(label).every((word) => word === key) ? {} : label;
}

/** `{"title": …, "parent": …}`; else the value is the title itself. */
function describes(item: unknown): item is JsonRecord {
  const record = recordOf(item);
  return 'title' in record || 'parent' in record || 'parts' in record;
}
