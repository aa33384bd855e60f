import type {Dataset} from '../model/dataset.js';
import {FeedError} from './feed-error.js';
import {openBytes, type OpenOptions} from './open-bytes.js';

/** What the page sends: the bytes, given away. */
export interface ParseTask {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly options: OpenOptions;
}

export type ParseReply =
  | {readonly dataset: Dataset}
  | {readonly failure: Pick<FeedError, 'code' | 'message' | 'pointer' | 'values'>};

addEventListener('message', ({data}: MessageEvent<ParseTask>) => {
  void openBytes(data.bytes, data.options).then(
    (dataset) => reply({dataset}, buffersOf(dataset)),
    (error: unknown) => reply({failure: failureOf(error)}, []),
  );
});
postMessage('ready');

function reply(message: ParseReply, transfer: Transferable[]): void {
  postMessage(message, {transfer});
}

function failureOf(error: unknown): Extract<ParseReply, {failure: unknown}>['failure'] {
  if (error instanceof FeedError) {
    return {code: error.code, message: error.message, pointer: error.pointer, values: error.values};
  }
  return {
    code: 'unreadable',
    message: error instanceof Error ? error.message : String(error),
    pointer: '',
    values: {},
  };
}

/** The typed arrays of a dataset, each buffer once: they are handed over, not copied. */
function buffersOf(value: unknown, buffers = new Set<ArrayBuffer>(), depth = 0): Transferable[] {
  if (ArrayBuffer.isView(value)) buffers.add(value.buffer as ArrayBuffer);
  else if (depth < 5 && isPlain(value))
    for (const part of Object.values(value)) buffersOf(part, buffers, depth + 1);
  return [...buffers];
}

/** Lists of texts and of shapes hold no arrays and are long: they are not gone through. */
function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Map);
}
