/** So much of a value is unpacked by the page at once: a few milliseconds. */
const PIECE = 4000;

/** A long list or map, sent ahead of the value it belongs to. */
export interface Piece {
  /** Number of the list. */
  readonly list: number;
  readonly items: readonly unknown[];
}

/** Stands in a value for a list that was sent ahead. */
interface Hole {
  readonly hole: number;
  readonly isMap: boolean;
}

/**
 * Takes the long lists out of a value that is sent from a worker: the page unpacks a message in one go, and texts of a
 * hundred thousand projects would hold it up.
 */
export function inPieces(value: unknown, send: (piece: Piece) => void): unknown {
  let lists = 0;
  return without(value, 0);

  function without(part: unknown, depth: number): unknown {
    if (Array.isArray(part) || part instanceof Map) {
      const items: readonly unknown[] = part instanceof Map ? [...part] : part;
      if (weightOf(items, PIECE) < PIECE) return part;
      sendAll(++lists, items, send);
      return {hole: lists, isMap: part instanceof Map} satisfies Hole;
    }
    if (depth > 5 || typeof part !== 'object' || part === null || ArrayBuffer.isView(part)) return part;
    return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, without(inner, depth + 1)]));
  }
}

/** Puts the lists that came ahead back into their value. */
export function fromPieces(value: unknown, lists: ReadonlyMap<number, readonly unknown[]>): unknown {
  if (lists.size === 0 || typeof value !== 'object' || value === null) return value;
  if (ArrayBuffer.isView(value) || Array.isArray(value) || value instanceof Map) return value;
  if ('hole' in value && 'isMap' in value) {
    const items = lists.get(value.hole as number) ?? [];
    return value.isMap ? new Map(items as readonly [unknown, unknown][]) : items;
  }
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fromPieces(inner, lists)]));
}

function sendAll(list: number, items: readonly unknown[], send: (piece: Piece) => void): void {
  let [start, weight] = [0, 0];
  items.forEach((item, at) => {
    weight += weightOf(item, PIECE);
    if (weight < PIECE) return;
    send({list, items: items.slice(start, at + 1)});
    [start, weight] = [at + 1, 0];
  });
  if (start < items.length) send({list, items: items.slice(start)});
}

/** How many values are in a value; counting ends at the limit. */
function weightOf(value: unknown, limit: number): number {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return 1;
  let weight = 1;
  for (const part of Array.isArray(value) ? (value as unknown[]) : Object.values(value)) {
    weight += weightOf(part, limit - weight);
    if (weight >= limit) break;
  }
  return weight;
}
