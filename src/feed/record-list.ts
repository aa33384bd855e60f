/** The records of a feed's list, gone through in slices: those of a large feed are parsed as they are read. */
export interface RecordList {
  readonly length: number;
  /** One record, for a second look at it. */
  at(index: number): unknown;
  /** All records in their order. */
  slices(): Iterable<readonly unknown[]>;
  /** The file that holds the records as JSON, where it is at hand. */
  readonly bytes?: Uint8Array;
  /** Where a record stands in it. */
  rangeOf?(index: number): readonly [from: number, to: number];
}

/** Thrown by a reader that cannot take a list in slices: the file is then parsed as a whole. */
export class WholeListNeeded extends Error {}

/** A list of parsed JSON, or one that is parsed as it is read; undefined for any other value. */
export function recordList(value: unknown): RecordList | undefined {
  if (!Array.isArray(value)) return isRecordList(value) ? value : undefined;
  const records = value as readonly unknown[];
  return {length: records.length, at: (index) => records[index], slices: () => [records]};
}

/** JSON holds no functions. */
function isRecordList(value: unknown): value is RecordList {
  return typeof (value as Partial<RecordList> | null | undefined)?.slices === 'function';
}
