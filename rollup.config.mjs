import {createHash} from 'node:crypto';
import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {basename, relative, resolve} from 'node:path';
import json from '@rollup/plugin-json';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import esbuild, {minify} from 'rollup-plugin-esbuild';
import {
  bundledApart,
  bundleGraph,
  copied,
  emptied,
  entry,
  importsFromPage,
  integrity,
  licences,
  litWithoutDom,
  mapLibreForBundlers,
  minified,
  sharedDecorators,
  tightTemplates,
} from './.config/bundle-plugins.mjs';
import {plainExports} from './.config/plain-exports.mjs';
import {withoutUnused} from './.config/without-unused.mjs';
import {workerText} from './.config/worker-text.mjs';

/**
 * Stands in the name of every chunk: one hash for all sources. The loader can name chunks that are built after it, and a name
 * that is said twenty times takes fewer bytes than twenty hashes.
 */
const BUILD = hashOf(['src', '.config', 'package-lock.json', 'rollup.config.mjs']);

/** The files of a first map, by a module that each holds: the loader asks for all of them at once. */
const AHEAD = {
  'embed/first-map': fileOf('first-map'),
  'feed/formats/open-budget': fileOf('base'),
  'feed/formats/open-budget-projects': fileOf('project-reader'),
  'feed/regions/kz/kz-overview': fileOf('regions'),
  'map/can-go-live': fileOf('can-go-live'),
};

const plugins = [
  workerText({files: {'feed/parse-tasks.ts': AHEAD['feed/formats/open-budget-projects']}}),
  litWithoutDom(),
  withoutUnused(),
  mapLibreForBundlers(),
  nodeResolve({exportConditions: ['node', 'production'], preferBuiltins: false}),
  json({compact: true, namedExports: false, preferConst: true}),
  esbuild({target: 'es2022', charset: 'utf8'}),
  sharedDecorators(),
  tightTemplates(),
];

/** One graph for every door, so that a page that uses two of them loads Lit and the store once. */
const library = {
  input: existing({
    index: 'src/index.ts',
    ...Object.fromEntries(tags().map((tag) => [`define/${tag}`, `src/define/${tag}.ts`])),
  }),
  output: {
    dir: 'dist',
    chunkFileNames: nameOf,
    hashCharacters: 'hex',
    hoistTransitiveImports: false,
    onlyExplicitManualChunks: true,
    manualChunks: chunkOf,
  },
  plugins: [
    entry('src/embed/first-map.ts', AHEAD['embed/first-map']),
    ...plugins,
    minified(),
    plainExports(),
    copied({
      'src/feed/schema/feed.schema.json': 'schema/feed.schema.json',
      'src/feed/schema/mapping.schema.json': 'schema/mapping.schema.json',
      'src/embed/embed.html': 'embed.html',
    }),
    licences('LICENSES.txt'),
    integrity('dist'),
    bundleGraph('.cache/bundle-graph.json', {add: true}),
  ],
};

/** One file of its own: nothing stands between the page and its first request. */
const loader = {
  input: existing({embed: 'src/embed/loader.ts'}),
  external: (id) => id.includes('/define/') || aheadOf(id) !== undefined,
  output: {dir: 'dist', paths: (id) => `./${aheadOf(id) ?? `define/${basename(id)}`}`},
  plugins: [
    emptied('dist'),
    ...plugins,
    minified(),
    integrity('dist'),
    bundleGraph('.cache/bundle-graph.json'),
  ],
};

/** Runs on the page around an iframe, as a classic script or a module, possibly read in another charset. */
const resize = {
  input: existing({resize: 'src/embed/resize.ts'}),
  output: {dir: 'dist', format: 'iife'},
  plugins: [...plugins, minify({target: 'es2022', legalComments: 'none'}), integrity('dist')],
};

/** The page of an iframe: a classic script comes from any host to a frame without an origin, and can tell when modules do not. */
const frame = {
  input: existing({frame: 'src/embed/frame.ts'}),
  external: loader.external,
  output: {dir: 'dist', format: 'iife', paths: loader.output.paths},
  plugins: [
    ...plugins,
    importsFromPage(),
    minify({target: 'es2022', legalComments: 'none'}),
    integrity('dist'),
  ],
};

const schemas = bundledApart('src/cli/json-schema-engine.ts');

const cli = {
  input: existing({'open-budget': 'src/cli/open-budget.ts'}),
  output: {
    dir: 'dist/cli',
    banner: ({isEntry}) => (isEntry ? '#!/usr/bin/env node' : ''),
    chunkFileNames: '[name]-[hash].js',
  },
  external: /^node:/,
  plugins: [schemas, ...plugins, licences('LICENSES.txt', schemas.inputs)],
};

/** The library comes after the scripts whose hashes `budget-share` writes. */
export default [loader, resize, frame, library, cli].filter(({input}) => Object.keys(input).length > 0);

function fileOf(name) {
  return `chunks/${name}-${BUILD}.js`;
}

function hashOf(paths) {
  const hash = createHash('sha256');
  for (const path of paths.flatMap(filesIn)) hash.update(path).update(readFileSync(path));
  return hash.digest('hex').slice(0, 7);
}

function filesIn(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesIn(`${path}/${name}`));
}

/** The file of a module that the loader asks for by itself. */
function aheadOf(id) {
  return AHEAD[relative(resolve('src'), resolve('src/embed', id)).replace(/\.[jt]s$/, '')];
}

function existing(files) {
  return Object.fromEntries(Object.entries(files).filter(([, file]) => existsSync(file)));
}

function tags() {
  if (!existsSync('src/define')) return [];
  return readdirSync('src/define').map((file) => basename(file, '.ts'));
}

/**
 * Words carry their language in the name of their file, as they do in the name of their folder. MapLibre's files outlive our
 * releases in a browser's cache.
 */
function nameOf({name, facadeModuleId}) {
  if (name.startsWith('maplibre-gl')) return 'chunks/[name]-[hash:7].js';
  const [, language] = /\/i18n\/messages\/([^/]+)\//.exec(facadeModuleId ?? '') ?? [];
  return fileOf(language ? `${language}-${name}` : name);
}

/**
 * MapLibre changes rarely and is kept apart, so that a browser keeps it across our releases. What every element needs is one
 * file together with bars, parts of a whole and table, less what a first map has already fetched: in two files a page of
 * charts would load a twentieth more. What our own format shares with others is one file too: Rollup would make many small
 * ones.
 */
function chunkOf(id, {getModuleInfo}) {
  if (id === '\0worker-text:maplibre-gl') return 'maplibre-gl-worker';
  if (id.startsWith('\0worker-text:')) return `${basename(id.slice('\0worker-text:'.length), '.ts')}-text`;
  if (id === '\0css-text:maplibre-gl') return 'maplibre-gl-css';
  if (id.includes('/node_modules/maplibre-gl/')) return 'maplibre-gl';
  if (id.endsWith('/map/can-go-live.ts')) return 'can-go-live';
  if (SMALL.test(id)) return 'small';
  if (/\/node_modules\/(@lit|lit(-html|-element)?)\//.test(id) || SHIMS.has(id))
    return LIT_OF_SOME.test(id) ? undefined : 'core';

  if (OTHER_FEEDS.test(id)) return 'other-feeds';

  const words = wordsOf(id);
  if (words) return words;
  groups ??= groupsOf((module) => getModuleInfo(module)?.importedIds ?? []);
  const {element, firstMap, mapElement, reader, projects, charts, regions} = groups;
  const first = firstMap.has(id) || reader.has(id);
  if (element.has(id) || charts.has(id)) return first ? 'base' : 'core';
  if (reader.has(id)) return 'base';
  if (regions.has(id)) return 'regions';
  if (projects.has(id)) return 'project-reader';
  if (firstMap.has(id)) return 'first-map';
  return mapElement.has(id) && !LIT_OF_SOME.test(id) ? 'map' : undefined;
}

/** Small sections of words are one file: asked for one by one they are a fifth larger. */
function wordsOf(id) {
  const section = /\/i18n\/messages\/(\w+)\/(?:core|charts|table|breakdown|regions)\.ts$/.exec(id);
  const formats = /\/i18n\/languages\/(kk|ru|en)\.ts$/.exec(id);
  const [, language] = section ?? formats ?? [];
  return language && `${language}-core`;
}

/** What stands in for packages, and for what a compiler would write into each module. */
const SHIMS = new Set(['\0dom-shim', '\0decorate-class']);

/** What only some elements use of Lit. */
const LIT_OF_SOME =
  /\/(?:context-provider|value-notifier|directive-helpers|async-directive|directives\/[^/]+)\.js$/;

/** What several elements need, and each alone is less than a request. */
const SMALL =
  /\/(?:directive-helpers|directives\/repeat)\.js$|\/element\/(?:paper-fit|holds-reports|awaits-regions)\.ts$/;

/** What feeds of other standards and other countries need, and each alone is less than a request. */
const OTHER_FEEDS = /\/feed\/formats\/(?:status-of-word|country-bounds)\.ts$/;

/** What the modules of elements have in common. */
const ELEMENT = [
  'element/budget-element.ts',
  'charts/heading.ts',
  'element/labels.ts',
  'element/render-missing.ts',
  'element/style-map.ts',
  'i18n/plural.ts',
];

let groups;

function groupsOf(needs) {
  const needed = (...files) =>
    reached(
      files.map((file) => resolve('src', file)),
      needs,
    );
  return {
    element: needed(...ELEMENT),
    firstMap: needed('embed/first-map.ts'),
    mapElement: needed(
      'map/budget-map.ts',
      'map/map-companion.ts',
      'map/worker-blob.ts',
      'map/budget-map-live-event.ts',
    ),
    reader: needed('feed/formats/open-budget.ts'),
    charts: needed('charts/budget-bars.ts', 'charts/budget-treemap.ts', 'charts/budget-table.ts'),
    projects: needed(
      'feed/formats/open-budget-projects.ts',
      'feed/parse-apart.ts',
      'feed/parse-tasks.ts',
      'feed/open-sliced.ts',
      'feed/formats/late-rows.ts',
      'feed/formats/late-dossier.ts',
      'model/great-circle.ts',
    ),
    regions: needed('feed/regions/load-overview.ts', 'feed/regions/kz/kz-overview.ts'),
  };
}

function reached(ids, next, seen = new Set()) {
  for (const id of ids) {
    if (seen.has(id)) continue;
    seen.add(id);
    reached(next(id), next, seen);
  }
  return seen;
}
