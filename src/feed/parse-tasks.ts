import type {Dataset} from '../model/dataset.js';
import {FeedError} from './feed-error.js';
import {openBytes, type OpenOptions, type PartRequests} from './open-bytes.js';
import {joinedBlocks} from './blocks.js';
import {inPieces, type Piece} from './pieces.js';

/** A source of a view: its bytes and how to read them, or why it did not come. */
export type Source = {
  /** Its address as the page gives it; told where there are several. */
  readonly name?: string;
} & (
  | {
      readonly blocks: readonly Uint8Array<ArrayBuffer>[];
      readonly options: Omit<OpenOptions, 'readPart' | 'requests'>;
    }
  | {readonly failure: Pick<FeedError, 'code' | 'message'>}
);

/** What the page sends: the sources with their bytes, given away. */
export interface ParseTask {
  readonly sources: readonly Source[];
  readonly revalidate: boolean;
}

export type ParseReply =
  /** The dataset without its long lists, which come before it. */
  | {readonly dataset: unknown; readonly parts: string | undefined}
  | Piece
  | {readonly failure: Pick<FeedError, 'code' | 'message' | 'pointer' | 'values'>}
  /** Bytes of files beside the sources that have come in since the last reply. */
  | {readonly received: number};

/** Makes a worker of the place where it is called: says that it is there, and answers tasks. */
export function answerTasks(): void {
  addEventListener('message', ({data: {sources, revalidate}}: MessageEvent<ParseTask>) => {
    const requests: PartRequests = {revalidate, onReceived: (received) => reply({received}, [])};
    void open(sources, requests).then(
      (dataset) => {
        const rest = inPieces(dataset, (piece) => reply(piece, []));
        reply({dataset: rest, parts: requests.parts}, buffersOf(rest));
      },
      (error: unknown) => reply({failure: failureOf(error)}, []),
    );
  });
  postMessage('ready');
}

async function open(sources: readonly Source[], requests: PartRequests): Promise<Dataset> {
  const [first] = sources;
  if (first && 'blocks' in first && sources.length === 1)
    return openBytes(joinedBlocks(first.blocks), {...first.options, requests, lateDetails: true});
  return (await import('./open-several.js')).openSeveral(sources, requests);
}

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
