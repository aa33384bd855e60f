import {type FoundList, listAt, listInside, listUnder} from './list-under.js';
import {isRecord, wordOf} from './record.js';
import type {RowKind} from './row-kind.js';
import {unfoldedRecords} from './unfolded-records.js';
import {valuePath} from './value-path.js';

/** Further names of lists, in the feeds that were seen. */
const NAMES = ['value', 'features', 'projects', 'obras', 'hits', 'objects', 'result'];

/**
 * The records of a document of no standard: at the path of a mapping, the document itself, in an envelope, by id, or the
 * root of a tree.
 */
export function foundRecords(json: unknown, path?: string, children?: string): FoundList | undefined {
  const found = listIn(json, path, children);
  return found && unfoldedRecords(found, json);
}

function listIn(
  json: unknown,
  path: string | undefined,
  children: string | undefined,
): FoundList | undefined {
  if (path !== undefined) return listAt(json, path);
  const found = listUnder(json, NAMES);
  if (found) return found;
  if (isRecord(json) && Array.isArray(json[children ?? 'children']))
    return {base: '', records: [json], pointers: ['']};
  return listInside(json);
}

/** A column called "number" or "code" tells records apart where each has one of its own. */
export function numberColumn(list: readonly unknown[]): string | undefined {
  return ['number', 'nomer', 'code', 'codigo'].find((column) => {
    const read = valuePath(column);
    const numbers = list.map((record) => wordOf(read?.(record)));
    return !numbers.includes(undefined) && new Set(numbers).size === list.length;
  });
}

/** What the publisher calls the list tells what is in it: "projects", "obras". */
export function kindCalled(base: string): RowKind | undefined {
  const name = base.slice(base.lastIndexOf('/') + 1).toLowerCase();
  if (
    /^(?:projects?|obras|works|contracts|proyectos|projets|projekte|objects|объекты|проекты|нысандар|жобалар)$/.test(
      name,
    )
  )
    return 'projects';
  return /^(?:lines|budget_?lines)$/.test(name) ? 'lines' : undefined;
}
