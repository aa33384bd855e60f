import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync} from 'node:zlib';
import {ensureBuilt} from '../../.config/built.mjs';

const KB = 1024;

/** The words and reader that a page in Kazakh with the library's own feed fetches by `import()`. */
const words = (...sections) => sections.map((section) => `src/i18n/messages/kk/${section}.ts`);
const READER = 'src/feed/formats/open-budget.ts';
const PROJECTS = [READER, 'src/feed/formats/open-budget-projects.ts'];
const LINES = [READER, 'src/feed/formats/open-budget-lines.ts'];
const APART = ['src/feed/parse-apart.ts', 'src/feed/parse-tasks.ts'];
const FIRST = 'src/embed/first-map.ts';
const OVERVIEW = 'src/feed/regions/kz/kz-overview.ts';

/**
 * What a page fetches before its reader sees something: entries of `dist` and modules reached by `import()`, each with
 * all that it imports.
 */
const SCENARIOS = [
  {name: 'loader', entries: ['embed.js'], limit: 4 * KB},
  {name: 'first map', entries: ['embed.js'], later: [FIRST, ...PROJECTS, OVERVIEW], limit: 40 * KB},
  {
    name: 'first map of a large feed',
    entries: ['embed.js'],
    later: [FIRST, ...APART, ...PROJECTS, OVERVIEW],
    limit: 40 * KB,
  },
  {
    name: 'bars and table',
    // The provider and the tables behind charts come when the first element is ready.
    entries: ['embed.js', 'define/budget-bars.js', 'define/budget-table.js'],
    later: [...words('core', 'charts', 'table', 'regions'), ...LINES],
    limit: 45 * KB,
  },
  {
    name: 'bars, treemap and table',
    entries: ['embed.js', 'define/budget-bars.js', 'define/budget-treemap.js', 'define/budget-table.js'],
    later: [...words('core', 'regions', 'charts', 'table', 'breakdown'), ...LINES],
    limit: 45 * KB,
  },
];

/** Modules that fetch another when nobody waits: keys, motion, tables and print. */
const IDLE = [
  ['src/charts/budget-bars.ts', 'src/charts/bar-table.ts'],
  ['src/charts/budget-treemap.ts', 'src/charts/treemap-table.ts'],
  ['src/charts/budget-table.ts', 'src/charts/table-companion.ts'],
];

const root = fileURLToPath(new URL('../..', import.meta.url));
ensureBuilt();
const graph = JSON.parse(readFileSync(join(root, '.cache/bundle-graph.json'), 'utf8'));

const problems = SCENARIOS.flatMap((scenario) => check(scenario));
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;

function check({name, entries, later = [], limit}) {
  const starts = [...entries, ...later.map(chunkWith)];
  const missing = starts
    .map((file, at) => (file in graph ? undefined : [...entries, ...later][at]))
    .filter(Boolean);
  if (missing.length > 0) return missing.map((what) => `${name}: ${what} is not in the build`);

  const chunks = [...closure(starts)].map((file) => ({file, bytes: brotliBytes(file)}));
  const bytes = chunks.reduce((total, chunk) => total + chunk.bytes, 0);
  console.log(
    `\n${name}: ${bytes} of ${limit} bytes (${(bytes / KB).toFixed(1)} of ${limit / KB} KB, brotli)`,
  );
  for (const chunk of chunks.sort((a, b) => b.bytes - a.bytes))
    console.log(`${String(chunk.bytes).padStart(8)}  ${chunk.file}`);

  const after = [...closure(chunks.flatMap(({file}) => idleOf(file)))].filter(
    (file) => !chunks.some((chunk) => chunk.file === file),
  );
  if (after.length > 0)
    console.log(
      `${String(after.reduce((sum, file) => sum + brotliBytes(file), 0)).padStart(8)}  fetched after the first drawing, not counted above`,
    );

  const withMapLibre = chunks.filter(({file}) =>
    graph[file].modules.some((id) => id.includes('maplibre-gl')),
  );
  return [
    ...(bytes > limit ? [`${name}: ${bytes - limit} bytes too many`] : []),
    ...withMapLibre.map(({file}) => `${name}: MapLibre is in ${file}`),
  ];
}

/** What the chunk fetches once it is drawn and the browser is idle. */
function idleOf(file) {
  const {modules, dynamicImports} = graph[file];
  return IDLE.filter(([module]) => modules.includes(module))
    .map(([, fetched]) => chunkWith(fetched))
    .filter((fetched) => fetched && dynamicImports.includes(fetched));
}

function chunkWith(module) {
  return Object.keys(graph).find((file) => graph[file].modules.includes(module));
}

/** The chunks themselves and all they import at once. */
function closure(files, seen = new Set()) {
  for (const file of files) {
    if (seen.has(file)) continue;
    seen.add(file);
    closure(graph[file].imports, seen);
  }
  return seen;
}

function brotliBytes(file) {
  return brotliCompressSync(readFileSync(join(root, 'dist', file))).length;
}
