import {copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {cssCustomData, htmlCustomData} from './typings/custom-data.mjs';
import {tagsDeclaration} from './typings/tags-declaration.mjs';
import {webTypes} from './typings/web-types.mjs';

/** Writes, from the manifest, what editors and the type checkers of frameworks read. Needs the built `dist/index.js`. */
const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const templates = join(root, '.config/typings');
const manifest = readJson('custom-elements.json');
const {name, version} = readJson('package.json');
const {TOKENS, TOKEN_NOTES} = await import(pathToFileURL(join(dist, 'index.js')));
const tokens = TOKENS.map((token) => ({...token, note: TOKEN_NOTES[token.name] ?? ''}));

for (const folder of ['typings', 'custom-data']) mkdirSync(join(dist, folder), {recursive: true});
writeFileSync(join(dist, 'typings/tags.d.ts'), tagsDeclaration(manifest));
for (const file of readdirSync(templates).filter((entry) => entry.endsWith('.d.ts')))
  copyFileSync(join(templates, file), join(dist, 'typings', file));
// For those who import a typing as if it were code.
writeFileSync(join(dist, 'typings/none.js'), 'export {};\n');
writeJson('custom-data/vscode.html-custom-data.json', htmlCustomData(manifest));
writeJson('custom-data/vscode.css-custom-data.json', cssCustomData(manifest, tokens));
writeJson('web-types.json', webTypes(manifest, {name, version, tokens}));

function readJson(file) {
  return JSON.parse(readFileSync(join(root, file), 'utf8'));
}

function writeJson(file, value) {
  writeFileSync(join(dist, file), `${JSON.stringify(value, null, 1)}\n`);
}
