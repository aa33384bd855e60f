import {readdirSync} from 'node:fs';
import {relative} from 'node:path';
import {run} from 'node:test';
import {spec} from 'node:test/reporters';
import {fileURLToPath} from 'node:url';
import {startTestRunner} from '@web/test-runner';
import {ensureBrowser} from './browser.mjs';

/**
 * Runs the tests of Node (`*.test.mjs`), then those of the browser (`*.test.ts`), and ends with one line that counts
 * both. Words on the command line choose files: `npm test -- charts/bars`.
 */
async function main() {
  process.chdir(fileURLToPath(new URL('..', import.meta.url)));
  process.env.CHROME_PATH = ensureBrowser();
  const files = chosenFiles(process.argv.slice(2));
  const results = [
    await inNode(files.filter(endsWith('.test.mjs'))),
    await inBrowser(files.filter(endsWith('.test.ts'))),
  ];
  const passed = sum(results.map((result) => result.passed));
  const failed = sum(results.map((result) => result.failed));
  if (passed + failed === 0) console.error('No test ran.');
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed > 0 || passed === 0 ? 1 : 0);
}

function chosenFiles(words) {
  const files = readdirSync('test', {recursive: true, withFileTypes: true}).map((entry) =>
    relative('.', `${entry.parentPath ?? entry.path}/${entry.name}`).replaceAll('\\', '/'),
  );
  return files.filter((file) => words.length === 0 || words.some((word) => file.includes(word))).sort();
}

async function inNode(files) {
  const count = {passed: 0, failed: 0};
  if (files.length === 0) return count;
  const stream = run({files, concurrency: 2, timeout: 300_000});
  stream.on('test:pass', ({details, skip, todo}) => {
    if (details.type !== 'suite' && skip === undefined && todo === undefined) count.passed++;
  });
  stream.on('test:fail', ({details}) => {
    // A suite also fails by what it holds, which is counted already, and by its own hooks, which are not.
    if (details.error.failureType !== 'subtestsFailed') count.failed++;
  });
  for await (const text of stream.compose(spec)) process.stdout.write(text);
  return count;
}

async function inBrowser(files) {
  if (files.length === 0) return {passed: 0, failed: 0};
  const {default: config} = await import('../.config/web-test-runner.config.mjs');
  const runner = await startTestRunner({
    config: {...config, files},
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  await new Promise((resolve) => runner.on('stopped', resolve));
  const sessions = [...runner.sessions.all()];
  const tests = sessions.flatMap(({testResults}) => (testResults ? testsOf(testResults) : []));
  const broken = sum(sessions.map(({errors}) => errors.length));
  return {
    passed: tests.filter((test) => test.passed).length,
    failed: tests.filter((test) => !test.passed && !test.skipped).length + broken,
  };
}

function testsOf({suites, tests}) {
  return [...tests, ...suites.flatMap(testsOf)];
}

function endsWith(ending) {
  return (file) => file.endsWith(ending);
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}

try {
  await main();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
