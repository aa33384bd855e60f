import {endOfString, recordStarts} from './list-scan.js';
import {UnparsedList} from './unparsed-list.js';

/** The lists of the library's own feed that may be long. */
const LISTS = ['projects', 'lines'];

interface FoundList {
  readonly name: string;
  readonly starts: Uint32Array;
}

/**
 * The library's own feed with its long lists left unparsed (`UnparsedList`), all else as `JSON.parse` would have it.
 *
 * @returns undefined for a file that has to be parsed as a whole: it has no such list, has one twice, or is no JSON
 */
export function slicedFeed(bytes: Uint8Array): Readonly<Record<string, unknown>> | undefined {
  const lists = listsOf(bytes);
  if (!lists || lists.length === 0) return undefined;
  try {
    const feed = JSON.parse(withoutLists(bytes, lists)) as Record<string, unknown>;
    for (const {name, starts} of lists) {
      const list = feed[name];
      if (!Array.isArray(list) || list.length > 0) return undefined;
      feed[name] = new UnparsedList(bytes, starts);
    }
    return feed;
  } catch {
    return undefined;
  }
}

function listsOf(bytes: Uint8Array): readonly FoundList[] | undefined {
  const lists: FoundList[] = [];
  let depth = 0;
  let key: readonly [from: number, to: number] = [0, 0];
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number;
    if (byte === 0x22) {
      const end = endOfString(bytes, at);
      if (depth === 1) key = [at + 1, end];
      at = end;
    } else if (byte === 0x7d || byte === 0x5d) depth--;
    else if (byte === 0x7b || byte === 0x5b) {
      depth++;
      const name = depth === 2 && byte === 0x5b ? LISTS.find((list) => spells(bytes, key, list)) : undefined;
      if (name === undefined) continue;
      const starts = recordStarts(bytes, at + 1);
      if (!starts || lists.some((list) => list.name === name)) return undefined;
      lists.push({name, starts});
      at = endOf(starts) - 1;
    }
  }
  return lists;
}

function spells(bytes: Uint8Array, [from, to]: readonly [number, number], word: string): boolean {
  return (
    to - from === word.length && Array.from(word).every((sign, at) => bytes[from + at] === sign.charCodeAt(0))
  );
}

/** The closing bracket of the list. */
function endOf(starts: Uint32Array): number {
  return (starts[starts.length - 1] as number) - 1;
}

/** The text of the file with its long lists empty. */
function withoutLists(bytes: Uint8Array, lists: readonly FoundList[]): string {
  const parts: Uint8Array[] = [];
  let from = 0;
  for (const {starts} of lists) {
    parts.push(bytes.subarray(from, starts[0]));
    from = endOf(starts);
  }
  const decoder = new TextDecoder('utf-8', {fatal: true});
  return [...parts, bytes.subarray(from)].map((part) => decoder.decode(part)).join('');
}
