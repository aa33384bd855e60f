import type {Dataset, Standard} from '../model/dataset.js';
import {detect} from './detect.js';
import {FeedError} from './feed-error.js';
import type {FeedFormat} from './format.js';
import type {OpenOptions} from './open-bytes.js';
import {explained, parseJson} from './parse-json.js';
import {unknownFormat} from './unknown-format.js';

/** What the page sends: the bytes, given away. */
export interface ParseTask {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly options: OpenOptions;
}

/** What comes back: a dataset, a failure, or the bytes where the feed is of a standard that this worker does not read. */
export type ParseReply =
  | {readonly dataset: Dataset}
  | {readonly failure: Pick<FeedError, 'code' | 'message' | 'pointer' | 'values'>}
  | {readonly standard: Standard; readonly bytes: Uint8Array<ArrayBuffer>};

/** Makes this worker read feeds of some standards. */
export function serveReaders(formats: readonly FeedFormat[]): void {
  addEventListener('message', ({data}: MessageEvent<ParseTask>) => {
    void answer(data, formats).catch(async (error: unknown) => reply({failure: failureOf(await explained(error))}, []));
  });
  postMessage('ready');
}

async function answer({bytes, options}: ParseTask, formats: readonly FeedFormat[]): Promise<void> {
  const json = parseJson(bytes);
  const standard = options.format ?? detect(json);
  if (!standard) throw unknownFormat();
  const format = formats.find((candidate) => candidate.standard === standard);
  if (!format) {
    reply({standard, bytes}, [bytes.buffer]);
    return;
  }
  const dataset = await format.read(json, options);
  reply({dataset}, buffersOf(dataset));
}

function reply(message: ParseReply, transfer: Transferable[]): void {
  postMessage(message, {transfer});
}

function failureOf(error: unknown): Extract<ParseReply, {failure: unknown}>['failure'] {
  if (error instanceof FeedError) {
    return {code: error.code, message: error.message, pointer: error.pointer, values: error.values};
  }
  return {code: 'unreadable', message: error instanceof Error ? error.message : String(error), pointer: '', values: {}};
}

/** The typed arrays of a dataset, each buffer once: they are handed over, not copied. */
function buffersOf(value: unknown, buffers = new Set<ArrayBuffer>(), depth = 0): Transferable[] {
  if (ArrayBuffer.isView(value)) buffers.add(value.buffer as ArrayBuffer);
  else if (depth < 5 && isPlain(value)) for (const part of Object.values(value)) buffersOf(part, buffers, depth + 1);
  return [...buffers];
}

/** Lists of texts and of shapes hold no arrays and are long: they are not gone through. */
function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Map);
}
