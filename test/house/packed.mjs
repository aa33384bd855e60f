import {execFileSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {ensureBuilt} from '../../.config/built.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Packs the package as npm would publish it, building first where that is needed: path of the tarball and its files. */
export function packed(folder) {
  ensureBuilt();
  if (!existsSync(join(root, 'custom-elements.json'))) run('npm', ['run', '--silent', 'manifest'], root);
  const options = ['--json', '--ignore-scripts', '--pack-destination', folder];
  const [{filename, files}] = JSON.parse(run('npm', ['pack', ...options], root));
  return {tarball: join(folder, filename), files};
}

/** What a command prints; when it fails, what it said. */
export function run(command, args, cwd) {
  return execFileSync(command, args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}
