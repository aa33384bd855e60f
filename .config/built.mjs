import {spawnSync} from 'node:child_process';
import {existsSync, readdirSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const SOURCES = ['src', '.config', 'package.json', 'rollup.config.mjs', 'tsconfig.json'];

/** Builds when `dist` is missing or older than what it is made of; ends the process when that fails. */
export function ensureBuilt() {
  const stamp = join(root, '.cache/bundle-graph.json');
  const isFresh =
    existsSync(join(root, 'dist')) && existsSync(stamp) && modified(stamp) > Math.max(...SOURCES.map(newest));
  if (isFresh) return;
  const {status} = spawnSync('npm', ['run', '--silent', 'build'], {cwd: root, stdio: ['ignore', 2, 2]});
  if (status !== 0) process.exit(status ?? 1);
}

function newest(path) {
  const full = join(root, path);
  if (!statSync(full).isDirectory()) return modified(full);
  const files = readdirSync(full, {recursive: true}).map((name) => modified(join(full, name)));
  return Math.max(modified(full), ...files);
}

function modified(path) {
  return statSync(path).mtimeMs;
}
