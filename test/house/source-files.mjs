import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const src = fileURLToPath(new URL('../../src', import.meta.url));

/** Every TypeScript file of the rooms: its path below src, with slashes, and its text. */
export function sourceFiles() {
  if (!existsSync(src)) return [];
  return readdirSync(src, {recursive: true})
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts') && path !== 'ambient.d.ts')
    .map((path) => ({path, text: readFileSync(join(src, path), 'utf8')}));
}
