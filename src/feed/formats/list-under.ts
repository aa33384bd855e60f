import {isRecord, type JsonRecord, pointerStep} from './record.js';
import {stepsOf} from './value-path.js';

/** Names under which portals wrap their lists. */
const ENVELOPES = ['data', 'items', 'results', 'records', 'rows', 'content', 'objects', 'value'] as const;
/** As deep as lists are wrapped: `{"response": {"body": {"items": […]}}}`. */
const DEEPEST = 3;
/** So many first entries tell whether a list is one of records. */
const SAMPLE = 20;

/** A list of records and where in the document it stands. */
export interface FoundList {
  readonly base: string;
  readonly records: readonly unknown[];
  /** JSON Pointer of each record, where it is not its place in the list. */
  readonly pointers?: readonly string[];
}

/**
 * The list of a document: the document itself, or the list in its envelope.
 *
 * @param names other names of the list, tried first
 */
export function listUnder(json: unknown, names: readonly string[] = []): FoundList | undefined {
  if (Array.isArray(json)) return {base: '', records: json};
  if (!isRecord(json)) return undefined;
  for (const name of [...names, ...ENVELOPES]) {
    const list = json[name];
    if (Array.isArray(list)) return {base: `/${name}`, records: list};
  }
  return undefined;
}

/**
 * The records at a path of a mapping: `data.items`, `groups[].projects`, `["Мои объекты"]`. An object of records by id is
 * a list of them.
 */
export function listAt(json: unknown, path: string): FoundList | undefined {
  let places: {value: unknown; pointer: string}[] = [{value: json, pointer: ''}];
  for (const {key, every} of stepsOf(path) ?? []) {
    places = places.flatMap(({value, pointer}) => {
      if (every) return entriesOf(value, pointer);
      const inside = Array.isArray(value)
        ? (value as unknown[])[Number(key)]
        : isRecord(value) && Object.hasOwn(value, key)
          ? value[key]
          : undefined;
      return inside === undefined ? [] : [{value: inside, pointer: pointer + pointerStep(key)}];
    });
  }
  const lists = places.map(({value, pointer}) =>
    Array.isArray(value) ? {base: pointer, records: value as unknown[]} : keyed(value, pointer),
  );
  const found = lists.filter((list) => list !== undefined);
  const [first] = found;
  if (found.length === 0) return places.length > 0 ? allOf(places) : undefined;
  if (first && found.length === 1) return first;
  return {
    base: '',
    records: found.flatMap(({records}) => records),
    pointers: found.flatMap(({base, records, pointers}) =>
      records.map((_, at) => pointers?.[at] ?? `${base}/${at}`),
    ),
  };
}

/** The list of a document whose author named it as he liked: the longest list of objects, or the largest object of them. */
export function listInside(json: unknown): FoundList | undefined {
  return isRecord(json) ? (keyed(json, '') ?? longest(json, '', 0)) : undefined;
}

function longest(json: JsonRecord, pointer: string, depth: number): FoundList | undefined {
  let best: FoundList | undefined;
  for (const [key, part] of Object.entries(json)) {
    const base = pointer + pointerStep(key);
    let found: FoundList | undefined;
    if (Array.isArray(part))
      found = part.slice(0, SAMPLE).some(isRecord) ? {base, records: part as unknown[]} : undefined;
    else if (isRecord(part))
      found = keyed(part, base) ?? (depth + 1 < DEEPEST ? longest(part, base, depth + 1) : undefined);
    if (found && found.records.length > (best?.records.length ?? 0)) best = found;
  }
  return best;
}

/** Records by their id: `{"a1": {…}, "a2": {…}}`, all of one shape. */
function keyed(value: unknown, base: string): FoundList | undefined {
  if (!isRecord(value) || typeof value['type'] === 'string') return undefined;
  const entries = Object.entries(value);
  if (entries.length < 2 || !areAlike(entries.map(([, record]) => record))) return undefined;
  return {
    base,
    records: entries.map(([id, record]) => ({id, ...(record as JsonRecord)})),
    pointers: entries.map(([id]) => base + pointerStep(id)),
  };
}

/** Objects that share most of their keys with the first; "meta" and "stats" beside each other do not. */
function areAlike(values: readonly unknown[]): boolean {
  const [first] = values;
  if (!isRecord(first) || !values.every(isRecord)) return false;
  const keys = Object.keys(first);
  return values.slice(1, SAMPLE).every((value) => {
    const shared = keys.filter((key) => key in value).length;
    return shared * 2 > Math.max(keys.length, Object.keys(value).length) || shared === keys.length;
  });
}

function entriesOf(value: unknown, pointer: string): {value: unknown; pointer: string}[] {
  if (Array.isArray(value))
    return value.map((entry: unknown, at) => ({value: entry, pointer: `${pointer}/${at}`}));
  return isRecord(value)
    ? Object.entries(value).map(([key, entry]) => ({value: entry, pointer: pointer + pointerStep(key)}))
    : [];
}

/** A path that ends at records instead of lists: `projects[].main`. */
function allOf(places: readonly {value: unknown; pointer: string}[]): FoundList {
  return {base: '', records: places.map(({value}) => value), pointers: places.map(({pointer}) => pointer)};
}
