import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {sampleFiles} from './sample-files.mjs';
import {conformanceTables, SAMPLES} from '../test/feed/conformance-tables.mjs';

/** Reading every sample in every way would hold up the tests; the looks of a table show in these too. */
const SHOWN = new Set(['open311', 'smart-almaty']);

/**
 * Lets tests show what Storybook shows: `virtual:story-modules` imports every file of stories by its name
 * (`charts/bars`), `virtual:standard-tables` has a few of the tables that Storybook is built with, and
 * `virtual:sample-files` the same files of `demo/samples`.
 */
export function storyModules(root) {
  const sources = {
    'virtual:story-modules': async () => moduleOf(storyFiles(join(root, 'stories'))),
    'virtual:standard-tables': async () => {
      const tables = await conformanceTables(SAMPLES.filter(({standard}) => SHOWN.has(standard)));
      return `export const standardTables = ${JSON.stringify(tables)};`;
    },
    'virtual:sample-files': async () => sampleFiles(),
  };
  return {
    name: 'story-modules',
    resolveImport: ({source}) => (source in sources ? `/.${source.replace(':', '/')}.js` : undefined),
    serve: async ({path}) => {
      const name = Object.keys(sources).find((source) => path === `/.${source.replace(':', '/')}.js`);
      return name && {body: await sources[name](), type: 'js'};
    },
  };
}

function storyFiles(folder) {
  const ending = '.stories.ts';
  return readdirSync(folder, {recursive: true})
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith(ending))
    .map((path) => path.slice(0, -ending.length))
    .sort();
}

function moduleOf(names) {
  const entries = names.map((name) => `  '${name}': () => import('/stories/${name}.stories.ts'),`);
  return `export const storyModules = {\n${entries.join('\n')}\n};\n`;
}
