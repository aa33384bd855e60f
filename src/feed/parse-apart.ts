import moduleAddress from 'worker-address:feed/parse-tasks.ts';
import type {Dataset} from '../model/dataset.js';
import {FeedError} from './feed-error.js';
import {withReadableDetails} from './late-details.js';
import type {PartRequests} from './open-bytes.js';
import {fromPieces, type Piece} from './pieces.js';
import type {ParseReply, ParseTask, Source} from './parse-tasks.js';

/**
 * Parses and reads sources in a worker of their own, so that the page stays responsive. The bytes are handed over.
 *
 * @returns undefined where the page's policy or the browser forbids a worker: then no byte is given away
 */
export async function parseApart(
  sources: readonly Source[],
  requests: PartRequests,
): Promise<Dataset | undefined> {
  const worker = await (prepared?.worker ?? startWorker());
  prepared?.take();
  prepared = undefined;
  if (!worker) return undefined;
  const {signal, revalidate = false} = requests;
  const lists = new Map<number, unknown[]>();
  const add = ({list, items}: Piece): void => {
    const known = lists.get(list) ?? [];
    for (const item of items) known.push(item);
    lists.set(list, known);
  };
  try {
    return await new Promise<Dataset>((resolve, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason as Error), {once: true});
      worker.addEventListener('error', (event) =>
        reject(new FeedError('unreadable', event.message || 'The worker stopped.')),
      );
      worker.addEventListener('message', ({data}: MessageEvent<ParseReply>) => {
        if ('list' in data) add(data);
        else if ('received' in data) requests.onReceived?.(data.received);
        else if ('dataset' in data) {
          if (data.parts !== undefined) requests.parts = data.parts;
          resolve(withReadableDetails(fromPieces(data.dataset, lists) as Dataset));
        } else
          reject(
            new FeedError(data.failure.code, data.failure.message, data.failure.pointer, data.failure.values),
          );
      });
      const buffers = sources.flatMap((source) =>
        'blocks' in source ? source.blocks.map(({buffer}) => buffer) : [],
      );
      worker.postMessage({sources, revalidate} satisfies ParseTask, buffers);
    });
  } finally {
    worker.terminate();
  }
}

interface Prepared {
  readonly worker: Promise<Worker | undefined>;
  readonly taken: Promise<void>;
  readonly take: () => void;
}

let prepared: Prepared | undefined;

/**
 * Starts the worker for the next call of `parseApart` while the bytes are still on their way.
 *
 * @returns resolves when that call has come
 */
export function prepareWorker(): Promise<void> {
  if (prepared) return prepared.taken;
  let take!: () => void;
  const taken = new Promise<void>((resolve) => (take = resolve));
  prepared = {worker: startWorker(), taken, take};
  return taken;
}

/** Ends a worker that was prepared and is not needed. */
export async function dismissWorker(): Promise<void> {
  const worker = prepared?.worker;
  prepared = undefined;
  (await worker)?.terminate();
}

const scripts = new Map<() => Promise<string>, Promise<string>>();
/** Empty where a bundler has moved it. */
const ownFile = moduleAddress();
/** The way that worked last time. */
let way: (() => Promise<string>) | undefined;

/**
 * Starts a worker from a blob, which `worker-src blob:` allows on any site: one that imports the same files as the page, so
 * that nothing is fetched twice; where those are not to be had, one that holds everything.
 */
async function startWorker(): Promise<Worker | undefined> {
  for (const script of way ? [way] : ownFile ? [shared, whole] : [whole]) {
    try {
      const worker = await started(await addressOf(script));
      way = script;
      return worker;
    } catch {
      // The next way may be open.
    }
  }
  return undefined;
}

async function shared(): Promise<string> {
  return `import {answerTasks} from ${JSON.stringify(ownFile)}; answerTasks();`;
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
