import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {basename, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const require = createRequire(import.meta.url);
const SPECIFIER = /^(worker-text|worker-address|css-text|package):/;
const ADDRESS = 'worker-address:';

/**
 * The text behind a specifier of ours: `worker-text:feed/worker.ts` (bundled into one script),
 * `worker-text:maplibre-gl`, `css-text:maplibre-gl`, `package:version`, `package:integrity`.
 */
async function textOf(specifier, built) {
  switch (specifier) {
    case 'package:version':
      return JSON.parse(await readFile(join(root, 'package.json'), 'utf8')).version;
    case 'package:integrity':
      return integrityOf(built);
    case 'worker-text:maplibre-gl':
      return withoutMap(await readFile(require.resolve('maplibre-gl/dist/maplibre-gl-worker.mjs'), 'utf8'));
    case 'css-text:maplibre-gl':
      return readFile(require.resolve('maplibre-gl/dist/maplibre-gl.css'), 'utf8');
    default:
      return workerScript(specifier.slice('worker-text:'.length));
  }
}

/** Hashes of the scripts that stand in `dist` before the library is built; none where sources are served as they are. */
async function integrityOf(built) {
  return built ? readFile(join(root, 'dist/integrity.json'), 'utf8').catch(() => '{}') : '{}';
}

/** One script without imports, so that it runs from a blob as a classic or as a module worker. */
async function workerScript(path) {
  const {outputFiles} = await build({
    entryPoints: [join(root, 'src', path)],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    plugins: [esbuildWorkerText()],
  });
  return outputFiles[0].text;
}

function withoutMap(script) {
  return script.replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n');
}

async function moduleOf(specifier, built = false) {
  if (specifier.startsWith(ADDRESS)) return "export default () => '';";
  return `export default ${JSON.stringify(await textOf(specifier, built))};`;
}

/**
 * For Rollup, where a worker's file is a chunk like any other.
 *
 * @param chunks false where the files stay as they are served (Vite): then a worker has no address of its own
 * @param files the names of the files that modules of workers are in, beside what pages need
 */
export function workerText({chunks = true, files = {}} = {}) {
  return {
    name: 'worker-text',
    enforce: 'pre',
    resolveId: (source) => (SPECIFIER.test(source) ? `\0${source}` : undefined),
    load(id) {
      const specifier = id.slice(1);
      if (!SPECIFIER.test(specifier)) return undefined;
      if (!chunks || !specifier.startsWith(ADDRESS)) return moduleOf(specifier, chunks);
      const path = specifier.slice(ADDRESS.length);
      const file = this.emitFile({
        type: 'chunk',
        id: join(root, 'src', path),
        preserveSignature: 'allow-extension',
        ...(files[path] ? {fileName: files[path]} : {name: basename(path, '.ts')}),
      });
      return `export default () => import.meta.ROLLUP_FILE_URL_${file};`;
    },
    resolveFileUrl: ({fileName}) => ownAddress(fileName),
  };
}

/**
 * The address of a worker's file, which is the one that asks, while it has the name that it was built with: what bundlers of users
 * make of it has another, or is a file of their disk, and beside it lies nothing of ours. Then empty.
 */
function ownAddress(fileName) {
  const built = `/^http.+\\/${basename(fileName).replaceAll('.', '\\.')}$/`;
  return `(${built}.test(import.meta.url) ? import.meta.url : '')`;
}

/** For esbuild: workers inside workers, and sources bundled for Node. */
export function esbuildWorkerText() {
  return {
    name: 'worker-text',
    setup(bundle) {
      bundle.onResolve({filter: SPECIFIER}, ({path}) => ({path, namespace: 'worker-text'}));
      bundle.onLoad({filter: /./, namespace: 'worker-text'}, async ({path}) => ({
        contents: await moduleOf(path),
      }));
    },
  };
}

/** For Web Test Runner, whose Rollup adapter leaves specifiers that look like URLs alone. */
export function servedWorkerText() {
  const folder = '/__worker-text__/';
  return {
    name: 'worker-text',
    resolveImport: ({source}) =>
      SPECIFIER.test(source) ? `${folder}${encodeURIComponent(source)}.js` : undefined,
    async serve({path}) {
      if (!path.startsWith(folder)) return undefined;
      const specifier = decodeURIComponent(path.slice(folder.length, -'.js'.length));
      return {body: await moduleOf(specifier), type: 'js'};
    },
  };
}
