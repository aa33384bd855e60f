import moduleAddress from 'worker-address:feed/parse-worker.ts';
import type {Dataset} from '../model/dataset.js';
import {FeedError} from './feed-error.js';
import type {OpenOptions} from './open-bytes.js';
import type {ParseReply, ParseTask} from './parse-worker.js';

/** The worker could not be started: the page's policy or the browser forbids it. */
export class NoWorkerError extends Error {}

/**
 * Parses and reads a feed in a worker of its own, so that the page stays responsive. The bytes are handed over.
 *
 * @throws {NoWorkerError} before any byte is given away
 */
export async function parseApart(
  bytes: Uint8Array<ArrayBuffer>,
  options: OpenOptions,
  signal?: AbortSignal,
): Promise<Dataset> {
  const worker = await startWorker();
  try {
    return await new Promise<Dataset>((resolve, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason as Error), {once: true});
      worker.addEventListener('error', (event) =>
        reject(new FeedError('unreadable', event.message || 'The worker stopped.')),
      );
      worker.addEventListener('message', ({data}: MessageEvent<ParseReply>) => {
        if ('dataset' in data) resolve(data.dataset);
        else
          reject(
            new FeedError(data.failure.code, data.failure.message, data.failure.pointer, data.failure.values),
          );
      });
      worker.postMessage({bytes, options} satisfies ParseTask, [bytes.buffer]);
    });
  } finally {
    worker.terminate();
  }
}

const scripts = new Map<() => Promise<string>, Promise<string>>();
/** The way that worked last time. */
let way: (() => Promise<string>) | undefined;

/**
 * Starts a worker from a blob, which `worker-src blob:` allows on any site: one that imports the same files as the page, so
 * that nothing is fetched twice; where those cannot be found (other bundlers move them), one that holds everything.
 */
async function startWorker(): Promise<Worker> {
  for (const script of way ? [way] : [shared, whole]) {
    try {
      const worker = await started(await addressOf(script));
      way = script;
      return worker;
    } catch {
      // The next way may be open.
    }
  }
  throw new NoWorkerError('No worker may be started here.');
}

async function shared(): Promise<string> {
  if (moduleAddress === '') throw new NoWorkerError('The worker has no file of its own.');
  return `import ${JSON.stringify(new URL(moduleAddress, location.href).href)};`;
}

async function whole(): Promise<string> {
  return (await import('worker-text:feed/parse-worker.ts')).default;
}

function addressOf(script: () => Promise<string>): Promise<string> {
  const address =
    scripts.get(script) ??
    script().then((text) => URL.createObjectURL(new Blob([text], {type: 'text/javascript'})));
  scripts.set(script, address);
  return address;
}

/** Waits for the worker's first word, because a policy that forbids it only tells by an error event. */
async function started(address: string): Promise<Worker> {
  const worker = new Worker(address, {type: 'module'});
  await new Promise((resolve, reject) => {
    worker.addEventListener('message', resolve, {once: true});
    worker.addEventListener('error', reject, {once: true});
  });
  return worker;
}
