import type {Dataset, Standard} from '../model/dataset.js';
import {FeedError} from './feed-error.js';
import {loadFormat, type OpenOptions} from './open-bytes.js';
import type {ParseReply, ParseTask} from './parse-worker.js';
import {sniff} from './sniff.js';

/** The worker could not be started: the page's policy or the browser forbids it, or nobody reads the standard apart. */
export class NoWorkerError extends Error {}

/** The text of a worker for each standard that large feeds come in; each is a chunk. */
const WORKER_TEXTS: Readonly<Partial<Record<Standard, () => Promise<{default: string}>>>> = {
  'open-budget': () => import('worker-text:feed/workers/open-budget.ts'),
  oc4ids: () => import('worker-text:feed/workers/oc4ids.ts'),
  geojson: () => import('worker-text:feed/workers/geojson.ts'),
  'budget.egov.kz': () => import('worker-text:feed/workers/budget-egov.ts'),
};

const addresses = new Map<Standard, Promise<string>>();

/**
 * Parses and reads a feed in a worker of its own, so that the page stays responsive. The bytes are handed over.
 *
 * A worker starts from our own text, so that it needs no second file and `worker-src blob:` is enough. It holds the reader of
 * the standard that the beginning of the document tells; if the content tells otherwise, the right one takes over.
 *
 * @throws {NoWorkerError} before any byte is given away
 */
export async function parseApart(bytes: Uint8Array<ArrayBuffer>, options: OpenOptions, signal?: AbortSignal): Promise<Dataset> {
  const guess = options.format ?? sniff(bytes);
  const worker = await startWorker(guess);
  const reply = await ask(worker, {bytes, options}, signal);
  if ('dataset' in reply) return reply.dataset;
  if ('failure' in reply) throw new FeedError(reply.failure.code, reply.failure.message, reply.failure.pointer, reply.failure.values);
  const {standard} = reply;
  if (standard !== guess && WORKER_TEXTS[standard]) return parseApart(reply.bytes, {...options, format: standard}, signal);
  const [{parseJson}, format] = await Promise.all([import('./parse-json.js'), loadFormat(standard)]);
  return format.read(parseJson(reply.bytes), options);
}

async function ask(worker: Worker, task: ParseTask, signal?: AbortSignal): Promise<ParseReply> {
  try {
    return await new Promise<ParseReply>((resolve, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason as Error), {once: true});
      worker.addEventListener('error', (event) => reject(new FeedError('unreadable', event.message || 'The worker stopped.')));
      worker.addEventListener('message', ({data}: MessageEvent<ParseReply>) => resolve(data));
      worker.postMessage(task, [task.bytes.buffer]);
    });
  } finally {
    worker.terminate();
  }
}

/** Waits for the worker's first word, because a policy that forbids it only tells by an error event. */
async function startWorker(standard: Standard | undefined): Promise<Worker> {
  const text = standard && WORKER_TEXTS[standard];
  if (!text) throw new NoWorkerError('No worker reads this feed.');
  try {
    const worker = new Worker(await addressOf(standard, text));
    await new Promise((resolve, reject) => {
      worker.addEventListener('message', resolve, {once: true});
      worker.addEventListener('error', reject, {once: true});
    });
    return worker;
  } catch (cause) {
    throw new NoWorkerError('No worker may be started here.', {cause});
  }
}

function addressOf(standard: Standard, text: () => Promise<{default: string}>): Promise<string> {
  const address =
    addresses.get(standard) ?? text().then(({default: script}) => URL.createObjectURL(new Blob([script], {type: 'text/javascript'})));
  addresses.set(standard, address);
  return address;
}
