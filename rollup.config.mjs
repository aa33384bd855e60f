import {existsSync, readdirSync} from 'node:fs';
import {basename, resolve} from 'node:path';
import json from '@rollup/plugin-json';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import esbuild, {minify} from 'rollup-plugin-esbuild';
import {bundleGraph, copied, emptied, integrity, licences, litWithoutDom} from './.config/bundle-plugins.mjs';
import {workerText} from './.config/worker-text.mjs';

const plugins = [
  workerText(),
  litWithoutDom(),
  nodeResolve({exportConditions: ['node', 'production'], preferBuiltins: false}),
  json({compact: true, namedExports: false, preferConst: true}),
  esbuild({target: 'es2022', charset: 'utf8'}),
];
const minified = minify({target: 'es2022', charset: 'utf8', legalComments: 'none'});

/** One graph for every door, so that a page that uses two of them loads Lit and the store once. */
const library = {
  input: existing({
    index: 'src/index.ts',
    'first-map': 'src/embed/first-map.ts',
    ...Object.fromEntries(tags().map((tag) => [`define/${tag}`, `src/define/${tag}.ts`])),
  }),
  output: {
    dir: 'dist',
    chunkFileNames: nameOf,
    hoistTransitiveImports: false,
    manualChunks: chunkOf,
  },
  plugins: [
    emptied('dist'),
    ...plugins,
    minified,
    copied({
      'src/feed/schema/feed.schema.json': 'schema/feed.schema.json',
      'src/embed/embed.html': 'embed.html',
    }),
    licences('LICENSES.txt'),
    integrity('dist'),
    bundleGraph('.cache/bundle-graph.json'),
  ],
};

/** One file of its own: nothing stands between the page and its first request. */
const loader = {
  input: existing({embed: 'src/embed/loader.ts'}),
  external: /\/(define\/[^/]+|first-map\.js)$/,
  output: {dir: 'dist', paths: (id) => `./${id.includes('/define/') ? 'define/' : ''}${basename(id)}`},
  plugins: [...plugins, minified, integrity('dist'), bundleGraph('.cache/bundle-graph.json', {add: true})],
};

/** Runs on the page around an iframe, as a classic script or a module, possibly read in another charset. */
const resize = {
  input: existing({resize: 'src/embed/resize.ts'}),
  output: {dir: 'dist', format: 'iife'},
  plugins: [...plugins, minify({target: 'es2022', legalComments: 'none'}), integrity('dist')],
};

const cli = {
  input: existing({'open-budget': 'src/cli/open-budget.ts'}),
  output: {
    dir: 'dist/cli',
    banner: '#!/usr/bin/env node',
    inlineDynamicImports: true,
  },
  external: /^node:/,
  plugins,
};

export default [library, loader, resize, cli].filter(({input}) => Object.keys(input).length > 0);

function existing(files) {
  return Object.fromEntries(Object.entries(files).filter(([, file]) => existsSync(file)));
}

function tags() {
  if (!existsSync('src/define')) return [];
  return readdirSync('src/define').map((file) => basename(file, '.ts'));
}

/** Words carry their language in the name of their file, as they do in the name of their folder. */
function nameOf({name, facadeModuleId}) {
  const [, language] = /\/i18n\/messages\/([^/]+)\//.exec(facadeModuleId ?? '') ?? [];
  return `chunks/${language ? `${language}-${name}` : name}-[hash].js`;
}

/**
 * Lit and MapLibre change rarely and are kept apart, so that a browser keeps them across our releases. What every
 * element needs is one file, less what a first map has already fetched, and so is what our own format shares with
 * others: Rollup would make many small ones.
 */
function chunkOf(id, {getModuleInfo}) {
  if (id === '\0worker-text:maplibre-gl') return 'maplibre-gl-worker';
  if (id.startsWith('\0worker-text:')) return `${basename(id.slice('\0worker-text:'.length), '.ts')}-text`;
  if (id === '\0css-text:maplibre-gl') return 'maplibre-gl-css';
  if (id.includes('/node_modules/maplibre-gl/')) return 'maplibre-gl';
  if (/\/node_modules\/(@lit|lit(-html|-element)?)\//.test(id) || id === '\0dom-shim') return 'lit';

  groups ??= groupsOf((module) => getModuleInfo(module)?.importedIds ?? []);
  const {element, firstMap, reader} = groups;
  if (element.has(id)) return firstMap.has(id) || reader.has(id) ? 'base' : 'core';
  return reader.has(id) && isShared(id, getModuleInfo) ? 'readers' : undefined;
}

let groups;

function groupsOf(needs) {
  const needed = (...files) =>
    reached(
      files.map((file) => resolve('src', file)),
      needs,
    );
  return {
    element: needed('element/budget-element.ts', 'store/budget-feed.ts'),
    firstMap: needed('embed/first-map.ts'),
    reader: needed('feed/formats/open-budget.ts'),
  };
}

/** Whether several modules that are fetched by `import()` lead to this one. */
function isShared(id, getModuleInfo) {
  const above = [...reached([id], (module) => getModuleInfo(module).importers)];
  return above.filter((module) => getModuleInfo(module).dynamicImporters.length > 0).length > 1;
}

function reached(ids, next, seen = new Set()) {
  for (const id of ids) {
    if (seen.has(id)) continue;
    seen.add(id);
    reached(next(id), next, seen);
  }
  return seen;
}
