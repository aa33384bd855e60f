import type {Column, Entry} from './dimension.js';
import type {Text} from './text.js';

/** What an entry may carry beside its key and label. */
export interface EntryLinks {
  /** Code of the entry above. */
  readonly parent?: number;
  /** Codes of the entries a joint value is made of. */
  readonly parts?: readonly number[];
}

/**
 * Dictionary-codes one dimension while a feed is read.
 *
 * ```ts
 * const sector = new ColumnBuilder();
 * sector.set(row, sector.code('education', {kk: 'Білім беру'}));
 * const column = sector.build(rows);
 * ```
 */
export class ColumnBuilder {
  readonly #entries: Entry[] = [{key: '', label: {}}];
  readonly #byKey = new Map<string, number>([['', 0]]);
  #codes: Uint32Array;
  #told = false;

  /** @param capacity how many rows are expected; more may come */
  constructor(capacity = 1024) {
    this.#codes = new Uint32Array(Math.max(1, capacity));
  }

  /**
   * The code of a value, made at its first sight. An empty key is "not told", code 0.
   *
   * What a later sight adds (another language of the label, a parent, parts) is kept; what it contradicts is not.
   */
  code(key: string, label?: Text, links?: EntryLinks): number {
    const known = this.#byKey.get(key);
    if (known === undefined) {
      this.#byKey.set(key, this.#entries.length);
      return this.#entries.push({key, label: label ?? {}, ...links}) - 1;
    }
    if (known > 0 && (label || links)) this.#complete(known, label, links);
    return known;
  }

  /**
   * The code of several values at once ("two suppliers"): one of its own, so that money is not counted for each.
   *
   * No value gives 0 and one value itself; the order does not matter.
   */
  joint(codes: readonly number[]): number {
    const parts = [...new Set(codes)].filter((code) => code > 0).sort((a, b) => a - b);
    if (parts.length < 2) return parts[0] ?? 0;
    return this.code(parts.map((part) => this.#entries[part]?.key ?? '').join(' + '), undefined, {parts});
  }

  /** Puts the code of a row; rows never put are "not told". */
  set(row: number, code: number): void {
    if (row >= this.#codes.length) this.#grow(row);
    this.#codes[row] = code;
    if (code > 0) this.#told = true;
  }

  /** The column for so many rows, or undefined where no row tells anything. */
  build(rows: number): Column | undefined {
    if (!this.#told) return undefined;
    if (rows > this.#codes.length) this.#grow(rows - 1);
    return {codes: this.#codes.slice(0, rows), entries: [...this.#entries]};
  }

  #complete(code: number, label: Text | undefined, links: EntryLinks | undefined): void {
    const entry = this.#entries[code];
    if (!entry) return;
    const news = label && Object.keys(label).some((tag) => !(tag in entry.label));
    const linked =
      links && ((links.parent !== undefined && entry.parent === undefined) || (links.parts && !entry.parts));
    if (!news && !linked) return;
    this.#entries[code] = {...links, ...entry, label: {...label, ...entry.label}};
  }

  #grow(row: number): void {
    const larger = new Uint32Array(Math.max(row + 1, this.#codes.length * 2));
    larger.set(this.#codes);
    this.#codes = larger;
  }
}
