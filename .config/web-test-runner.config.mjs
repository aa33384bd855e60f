import {createReadStream, existsSync, statSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {defaultReporter} from '@web/test-runner';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {playwrightLauncher} from '@web/test-runner-playwright';
import {BROWSER_FLAGS, ensureBrowser} from '../test/browser.mjs';
import {open311Handler} from '../test/dialogue/open311-server.mjs';
import {feedServer} from '../test/feed-server.mjs';
import {storyModules} from './story-modules.mjs';
import {servedWorkerText} from './worker-text.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const feeds = resolve(root, '../shared/feeds');

export default {
  rootDir: root,
  files: ['test/**/*.test.ts'],
  concurrency: 2,
  staticLogging: !process.stdout.isTTY,
  testsFinishTimeout: 300_000,
  testFramework: {config: {timeout: 30_000}},
  // Lit's development build writes to the console; tests fail on that.
  nodeResolve: {exportConditions: ['production', 'default']},
  browsers: [
    playwrightLauncher({
      product: 'chromium',
      launchOptions: {executablePath: ensureBrowser(), args: BROWSER_FLAGS},
    }),
  ],
  plugins: [
    servedWorkerText(),
    importedJson(),
    storyModules(root),
    consoleWatch(),
    esbuildPlugin({ts: true, target: 'es2022', tsconfig: join(root, 'tsconfig.json')}),
  ],
  middleware: [sharedFeeds, feedServer(), open311()],
  reporters: [defaultReporter({reportTestResults: true, reportTestProgress: false})],
};

/** The Open311 service of the tests below `/open311/`. */
function open311() {
  const handler = open311Handler();
  const prefix = '/open311';
  return async (context, next) => {
    if (!context.path.startsWith(`${prefix}/`)) return next();
    context.respond = false;
    context.req.url = context.req.url.slice(prefix.length);
    await handler(context.req, context.res);
  };
}

/** Makes a module of JSON that is imported, and leaves JSON that is fetched as it is. */
function importedJson() {
  const isModule = ({path, query}) => path.endsWith('.json') && 'module' in query;
  return {
    name: 'imported-json',
    resolveImport: ({source}) => (/^\..*\.json$/.test(source) ? `${source}?module` : undefined),
    resolveMimeType: (context) => (isModule(context) ? 'js' : undefined),
    transform: (context) => (isModule(context) ? `export default ${context.body};` : undefined),
  };
}

/** Puts the console watch first in every test file, on its first line so that line numbers stay. */
function consoleWatch() {
  return {
    name: 'console-watch',
    transform: ({path, body}) => (path.endsWith('.test.ts') ? `import '/test/setup.ts'; ${body}` : undefined),
  };
}

/** Serves the real feeds that may lie beside the repository; answers 204 for what is not there. */
async function sharedFeeds(context, next) {
  const prefix = '/shared-feeds/';
  if (!context.path.startsWith(prefix)) return next();
  const file = join(feeds, decodeURIComponent(context.path.slice(prefix.length)));
  const found = file.startsWith(feeds) && existsSync(file) && statSync(file).isFile();
  context.status = found ? 200 : 204;
  if (found) context.body = createReadStream(file);
}
