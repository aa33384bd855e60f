let trial: Promise<void> | undefined;
let address: string | undefined;

/**
 * Address of MapLibre's worker as a blob, the same for every map.
 *
 * MapLibre tells late, or by an exception nobody catches, that the page's policy forbids such workers; an empty one is
 * tried first.
 *
 * @throws where the page lets no worker start from a blob
 */
export async function workerBlob(): Promise<string> {
  const [{default: script}] = await Promise.all([import('worker-text:maplibre-gl'), (trial ??= startOnce())]);
  return (address ??= blobOf(script));
}

async function startOnce(): Promise<void> {
  // Without an origin MapLibre starts its worker from "data:".
  if (origin === 'null') return;
  const probe = blobOf('postMessage(0)');
  try {
    const worker = new Worker(probe, {type: 'module'});
    await new Promise((resolve, reject) => {
      worker.addEventListener('message', resolve);
      worker.addEventListener('error', reject);
    });
    worker.terminate();
  } finally {
    URL.revokeObjectURL(probe);
  }
}

function blobOf(script: string): string {
  return URL.createObjectURL(new Blob([script], {type: 'text/javascript'}));
}
