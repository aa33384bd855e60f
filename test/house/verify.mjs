import {spawnSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';

/** `build` comes before what looks at its result. */
const SCRIPTS = [
  ...['format:check', 'lint', 'types', 'types:pure', 'floors', 'build', 'size', 'manifest', 'pack:check'],
  ...['consumer:bundlers', 'storybook:build'],
];

const cwd = fileURLToPath(new URL('../..', import.meta.url));
const failed = SCRIPTS.filter((script) => !passes(script));
console.log(`verify: ${SCRIPTS.length - failed.length} ok, ${failed.length} failed`);
process.exitCode = failed.length > 0 ? 1 : 0;

function passes(script) {
  const start = performance.now();
  const {status, stdout, stderr} = spawnSync('npm', ['run', '--silent', script], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'}  ${script} (${seconds} s)`);
  if (status !== 0) console.log(`${stdout}${stderr}`.trimEnd());
  return status === 0;
}
