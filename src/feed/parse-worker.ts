import type {Dataset} from '../model/dataset.js';
import {FeedError} from './feed-error.js';
import {openBytes, type OpenOptions} from './open-bytes.js';

/** What the page sends: the bytes, given away. */
export interface ParseTask {
  readonly bytes: Uint8Array;
  readonly options: OpenOptions;
}

export type ParseReply =
  | {readonly dataset: Dataset}
  | {readonly failure: {readonly code: string; readonly message: string; readonly pointer: string; readonly values: FeedError['values']}};

addEventListener('message', ({data}: MessageEvent<ParseTask>) => {
  void openBytes(data.bytes, data.options).then(
    (dataset) => reply({dataset}, buffersOf(dataset)),
    (error: unknown) => reply({failure: failureOf(error)}, []),
  );
});

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
function buffersOf(dataset: Dataset): Transferable[] {
  const buffers = new Set<ArrayBuffer>();
  const visit = (value: unknown): void => {
    if (ArrayBuffer.isView(value)) buffers.add(value.buffer as ArrayBuffer);
  };
  for (const table of [dataset.projects, dataset.lines]) {
    Object.values(table.money).forEach(visit);
    Object.values(table.currencyOf ?? {}).forEach(visit);
    Object.values(table.dimensions).forEach((column) => visit(column.codes));
  }
  const {projects, lines} = dataset;
  Object.values(projects.dates).forEach(visit);
  Object.values(projects.progress).forEach(visit);
  [projects.places.project, projects.places.lon, projects.places.lat, projects.places.precision].forEach(visit);
  [projects.details.bytes, projects.details.offsets, lines.month, lines.closing].forEach(visit);
  return [...buffers];
}
