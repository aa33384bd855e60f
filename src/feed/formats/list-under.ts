import {isRecord} from './record.js';

/** Names under which portals wrap their lists. */
const ENVELOPES = ['data', 'items', 'results', 'records', 'rows', 'content', 'objects'] as const;

/** A list of records and where in the document it stands. */
export interface FoundList {
  readonly base: string;
  readonly records: readonly unknown[];
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
