import type {LateDetails, ProjectTable} from './dataset.js';
import type {ProjectDetail} from './project.js';

/** Part of every browser, worker and Node, though not of the language's own library. */
declare const TextEncoder: new () => {encodeInto(text: string, into: Uint8Array): {written: number}};
declare const TextDecoder: new () => {decode(bytes: Uint8Array): string};

/** A UTF-16 unit takes at most three bytes of UTF-8. */
const MOST_BYTES = 3;

/** Packs the details of projects, one call a row in the order of the rows. */
export class DetailWriter {
  readonly #encoder = new TextEncoder();
  #bytes: Uint8Array<ArrayBuffer>;
  #offsets: number[] = [0];
  #end = 0;

  /** @param capacity how many bytes are expected; more may come */
  constructor(capacity = 65_536) {
    this.#bytes = new Uint8Array(Math.max(1, capacity));
  }

  /** How many rows were written. */
  get rows(): number {
    return this.#offsets.length - 1;
  }

  /** Writes the detail of the next row. */
  write(detail: ProjectDetail): void {
    const json = JSON.stringify(detail);
    if (json.length > 2) this.#put(json);
    this.#offsets.push(this.#end);
  }

  /** Takes back the last row, for a record found broken after it was written. */
  drop(): void {
    if (this.#offsets.length < 2) return;
    this.#offsets.pop();
    this.#end = this.#offsets[this.#offsets.length - 1] ?? 0;
  }

  build(): ProjectTable['details'] {
    return {bytes: this.#bytes.slice(0, this.#end), offsets: Uint32Array.from(this.#offsets)};
  }

  #put(json: string): void {
    const needed = this.#end + json.length * MOST_BYTES;
    if (needed > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(needed, this.#bytes.length * 2));
      larger.set(this.#bytes.subarray(0, this.#end));
      this.#bytes = larger;
    }
    this.#end += this.#encoder.encodeInto(json, this.#bytes.subarray(this.#end)).written;
  }
}

/** Makes a detail of a feed's record. */
export type ReadLateDetail = (record: unknown, late: LateDetails, row: number) => ProjectDetail;

let readLate: ReadLateDetail | undefined;

/** Says how late details are read; whoever hands over a dataset that has such sees to it before. */
export function readLateDetailsBy(read: ReadLateDetail): void {
  readLate = read;
}

/**
 * Everything else about one project. A row outside the table has no detail.
 *
 * Of a dataset with late details that another realm has read and passed on by itself, nothing is known: read it here.
 */
export function detailOf(projects: Pick<ProjectTable, 'details'>, row: number): ProjectDetail {
  const {bytes, offsets, late} = projects.details;
  const start = offsets[row] ?? 0;
  const json = new TextDecoder().decode(
    bytes.subarray(start, (late ? late.ends[row] : offsets[row + 1]) ?? start),
  );
  if (!json) return {};
  const value: unknown = JSON.parse(json);
  return late ? (readLate?.(value, late, row) ?? {}) : (value as ProjectDetail);
}
