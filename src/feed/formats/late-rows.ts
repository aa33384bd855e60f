import type {ProjectTable} from '../../model/dataset.js';
import type {RecordList} from '../record-list.js';
import type {Pricing} from './stage-figures.js';

/** Notes where the records of rows stand in their file, for details that are read late. */
export class LateRows {
  readonly #bytes: Uint8Array;
  readonly #rangeOf: (index: number) => readonly [from: number, to: number];
  readonly #starts: Uint32Array;
  readonly #ends: Uint32Array;
  readonly #indices: Uint32Array;

  private constructor(bytes: Uint8Array, rangeOf: NonNullable<RecordList['rangeOf']>, rows: number) {
    this.#bytes = bytes;
    this.#rangeOf = rangeOf;
    this.#starts = new Uint32Array(rows);
    this.#ends = new Uint32Array(rows);
    this.#indices = new Uint32Array(rows);
  }

  /** @returns undefined for a list whose file is not at hand */
  static of(records: RecordList, rows: number): LateRows | undefined {
    const {bytes} = records;
    return bytes && new LateRows(bytes, (index) => records.rangeOf?.(index) ?? [0, 0], rows);
  }

  put(row: number, index: number): void {
    const [from, to] = this.#rangeOf(index);
    this.#starts[row] = from;
    this.#ends[row] = to;
    this.#indices[row] = index;
  }

  build(rows: number, language: string, {unit, currency}: Pricing): ProjectTable['details'] {
    const offsets = new Uint32Array(rows + 1);
    offsets.set(this.#starts.subarray(0, rows));
    offsets[rows] = this.#ends[rows - 1] ?? 0;
    const ends = this.#ends.slice(0, rows);
    return {
      bytes: this.#bytes,
      offsets,
      late: {ends, indices: this.#indices.slice(0, rows), language, unit, currency},
    };
  }
}
