import {rm} from 'node:fs/promises';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {build} from 'esbuild';
import {esbuildWorkerText} from '../.config/worker-text.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Bundles a module below `src` for Node and imports it: `await loadSource('model/tree.ts')`. */
export async function loadSource(path) {
  const outfile = join(root, '.cache/source', path.replace(/\.ts$/, `-${process.pid}.mjs`));
  await build({
    entryPoints: [join(root, 'src', path)],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'es2022',
    logLevel: 'error',
    plugins: [esbuildWorkerText()],
  });
  const module = await import(pathToFileURL(outfile));
  await rm(outfile, {force: true});
  return module;
}
