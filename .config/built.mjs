import {spawnSync} from 'node:child_process';
import {existsSync, readdirSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const SOURCES = ['src', '.config', 'package.json', 'rollup.config.mjs', 'tsconfig.json'];

/** Builds when `dist` is missing or older than what it is made of. */
export function ensureBuilt() {
  // Written last, and only when all went well.
  const stamp = join(root, 'dist/index.d.ts');
  if (existsSync(stamp) && modified(stamp) > Math.max(...SOURCES.map(newest))) return;
  const {status} = spawnSync('npm', ['run', '--silent', 'build'], {cwd: root, stdio: ['ignore', 2, 2]});
  if (status !== 0) throw new Error('npm run build failed');
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
