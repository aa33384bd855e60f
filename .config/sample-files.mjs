import {readdirSync, readFileSync} from 'node:fs';
import {join, relative} from 'node:path';
import {fileURLToPath} from 'node:url';

const folder = fileURLToPath(new URL('../demo/samples', import.meta.url));
const TEXT = /\.(astro|html|js|json|mjs|svelte|ts|tsx|vue)$/;

/** A module with the text of every file of `demo/samples`, so that pages that explain show what is built and tried. */
export function sampleFiles() {
  const files = readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && TEXT.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  const texts = files.map((file) => [
    relative(folder, file).replaceAll('\\', '/'),
    readFileSync(file, 'utf8'),
  ]);
  return `export const sampleFiles = ${JSON.stringify(Object.fromEntries(texts))};`;
}
