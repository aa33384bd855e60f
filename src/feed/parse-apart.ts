import type {Dataset} from '../model/dataset.js';
import {FeedError} from './feed-error.js';
import type {OpenOptions} from './open-bytes.js';
import type {ParseReply, ParseTask} from './parse-worker.js';

/** The worker could not be started: the page's policy or the browser forbids it. */
export class NoWorkerError extends Error {}

let workerUrl: Promise<string> | undefined;

/**
 * Parses and reads a feed in a worker of its own, so that the page stays responsive. The bytes are handed over.
 *
 * The worker starts from our own text, so that it needs no second file and `worker-src blob:` is enough.
 *
 * @throws {NoWorkerError} before any byte is given away
 */
export async function parseApart(bytes: Uint8Array<ArrayBuffer>, options: OpenOptions, signal?: AbortSignal): Promise<Dataset> {
  const worker = await startWorker();
  try {
    return await new Promise<Dataset>((resolve, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason as Error), {once: true});
      worker.addEventListener('error', (event) => reject(new FeedError('unreadable', event.message || 'The worker stopped.')));
      worker.addEventListener('message', ({data}: MessageEvent<ParseReply>) => {
        if ('dataset' in data) resolve(data.dataset);
        else reject(new FeedError(data.failure.code, data.failure.message, data.failure.pointer, data.failure.values));
      });
      worker.postMessage({bytes, options} satisfies ParseTask, [bytes.buffer]);
    });
  } finally {
    worker.terminate();
  }
}

/** Waits for the worker's first word, because a policy that forbids it only tells by an error event. */
async function startWorker(): Promise<Worker> {
  try {
    const worker = new Worker(await workerAddress());
    await new Promise((resolve, reject) => {
      worker.addEventListener('message', resolve, {once: true});
      worker.addEventListener('error', reject, {once: true});
    });
    return worker;
  } catch (cause) {
    throw new NoWorkerError('No worker may be started here.', {cause});
  }
}

function workerAddress(): Promise<string> {
  workerUrl ??= import('worker-text:feed/parse-worker.ts').then(({default: text}) =>
    URL.createObjectURL(new Blob([`${text}\npostMessage('ready')`], {type: 'text/javascript'})),
  );
  return workerUrl;
}
