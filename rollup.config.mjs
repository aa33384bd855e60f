import {existsSync, readdirSync} from 'node:fs';
import {basename} from 'node:path';
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
    ...Object.fromEntries(tags().map((tag) => [`define/${tag}`, `src/define/${tag}.ts`])),
  }),
  output: {
    dir: 'dist',
    chunkFileNames: 'chunks/[name]-[hash].js',
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
  external: /\/define\/[^/]+$/,
  output: {dir: 'dist', paths: (id) => `./define/${basename(id)}`},
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

/** Lit and MapLibre change rarely and are kept apart, so that a browser keeps them across our releases. */
function chunkOf(id) {
  if (id === '\0worker-text:maplibre-gl') return 'maplibre-gl-worker';
  if (id.startsWith('\0worker-text:')) return `${basename(id.slice('\0worker-text:'.length), '.ts')}-text`;
  if (id === '\0css-text:maplibre-gl') return 'maplibre-gl-css';
  if (id.includes('/node_modules/maplibre-gl/')) return 'maplibre-gl';
  if (/\/node_modules\/(@lit|lit(-html|-element)?)\//.test(id) || id === '\0dom-shim') return 'lit';
  return undefined;
}
