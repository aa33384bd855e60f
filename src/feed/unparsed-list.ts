import type {RecordList} from './record-list.js';

/** Small enough that what is made of a slice is still in the processor's cache, large enough that calls cost nothing. */
const SLICE_BYTES = 65_536;

/**
 * A list of JSON records that is parsed slice by slice, so that the memory of one is free for the next: reading 50 MB so
 * takes less time than parsing them at once.
 *
 * Its methods throw a `SyntaxError` or `TypeError` where the bytes are no JSON or no UTF-8.
 */
export class UnparsedList implements RecordList {
  readonly length: number;
  readonly bytes: Uint8Array;
  readonly #starts: Uint32Array;
  readonly #decoder = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true});

  /** @param starts where the records begin, and where one more would begin: a comma or the closing bracket stands between */
  constructor(bytes: Uint8Array, starts: Uint32Array) {
    this.bytes = bytes;
    this.#starts = starts;
    this.length = starts.length - 1;
  }

  at(index: number): unknown {
    return this.#parsed(index, index + 1)[0];
  }

  rangeOf(index: number): readonly [from: number, to: number] {
    return [this.#starts[index] as number, (this.#starts[index + 1] as number) - 1];
  }

  *slices(): Iterable<readonly unknown[]> {
    for (let from = 0; from < this.length;) {
      const end = (this.#starts[from] as number) + SLICE_BYTES;
      let to = from + 1;
      while (to < this.length && (this.#starts[to] as number) < end) to++;
      yield this.#parsed(from, to);
      from = to;
    }
  }

  #parsed(from: number, to: number): readonly unknown[] {
    const bytes = this.bytes.subarray(this.#starts[from], (this.#starts[to] as number) - 1);
    const records = JSON.parse(`[${this.#decoder.decode(bytes)}]`) as unknown[];
    if (records.length !== to - from) throw new SyntaxError('A record is missing between commas.');
    return records;
  }
}
