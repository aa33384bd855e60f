import assert from 'node:assert/strict';
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {publint} from 'publint';
import {formatMessage} from 'publint/utils';
import {packed, run} from './packed.mjs';

/** Packs the package as npm would publish it, unpacks it elsewhere, and looks at it as its users will. */
const CHECKS = {
  'publint finds nothing': findNothing,
  'every entry has types': haveTypes,
  'every entry leads to files': leadToFiles,
  'types only name packages that come along': typesComeAlong,
  'declarations lead to their sources': leadToSources,
  'editors find every tag with the words of its attributes': describeTags,
  'index.js can be imported by Node': importInNode,
  'the licences name every package inside': nameLicences,
  'open-budget answers': runCommand,
};

/** Entries without code. */
const UNTYPED = [
  './schema/*',
  './custom-data/*',
  './custom-elements.json',
  './web-types.json',
  './resize.js',
  './embed.html',
  './integrity.json',
  './LICENSES.txt',
];

/** What inferred types name instead of `lit`, which brings them. */
const PARTS_OF_LIT = ['lit-html', 'lit-element', '@lit/reactive-element'];

/** Type files for those who use a framework: they name it, and nobody else reads them. */
const FRAMEWORKS = {
  astro: [],
  preact: ['preact'],
  react: ['react'],
  solid: ['solid-js'],
  svelte: ['svelte'],
  vue: ['vue'],
};

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'pack-'));
const {tarball, files} = packed(folder);
run('tar', ['-xf', tarball, '-C', folder], folder);
const unpacked = join(folder, 'package');
const manifest = JSON.parse(readFileSync(join(unpacked, 'package.json'), 'utf8'));
console.log(`${basename(tarball)}: ${files.length} files`);

for (const [name, check] of Object.entries(CHECKS)) {
  try {
    await check();
    console.log(`ok  ${name}`);
  } catch (error) {
    process.exitCode = 1;
    console.error(`not ok  ${name}\n${error.stdout ?? ''}${error.stderr ?? ''}${error.message}`);
  }
}
rmSync(folder, {recursive: true});

async function findNothing() {
  const {messages, pkg} = await publint({pkgDir: unpacked, strict: true});
  assert.equal(messages.map((message) => formatMessage(message, pkg)).join('\n'), '');
}

function haveTypes() {
  const attw = join(root, 'node_modules/.bin/attw');
  const options = ['--profile', 'esm-only', '--no-definitely-typed', '--exclude-entrypoints', ...UNTYPED];
  run(attw, [tarball, ...options], root);
}

function leadToFiles() {
  const paths = Object.values(manifest.exports).flatMap((to) =>
    typeof to === 'string' ? [to] : Object.values(to),
  );
  for (const path of paths) assert.ok(existsSync(join(unpacked, path.split('*')[0])), path);
}

function typesComeAlong() {
  const known = [...Object.keys(manifest.dependencies), ...PARTS_OF_LIT];
  const strangers = filesOf('.d.ts').flatMap((file) => {
    const text = readFileSync(join(unpacked, 'dist', file), 'utf8');
    const named = [...text.matchAll(/(?:from |import\(|types=)["']([^."'][^"']*)["']/g)];
    const here = dirname(file) === 'typings' ? (FRAMEWORKS[basename(file, '.d.ts')] ?? []) : [];
    const isKnown = (name) => [...known, ...here].some((one) => one === name || one === `@types/${name}`);
    return named.map(([, specifier]) => packageOf(specifier)).filter((name) => !isKnown(name));
  });
  assert.deepEqual([...new Set(strangers)], []);
}

function leadToSources() {
  for (const file of filesOf('.d.ts.map')) {
    const {sources} = JSON.parse(readFileSync(join(unpacked, 'dist', file), 'utf8'));
    for (const source of sources)
      assert.ok(existsSync(join(unpacked, 'dist', dirname(file), source)), `${file}: ${source}`);
  }
}

function describeTags() {
  const tags = readdirSync(join(root, 'src/define')).map((file) => basename(file, '.ts'));
  const {tags: told} = readDist('custom-data/vscode.html-custom-data.json');
  const {contributions} = readDist('web-types.json');
  const expected = tags.filter((tag) => tag !== 'all').sort();
  assert.deepEqual(told.map(({name}) => name).sort(), expected);
  assert.deepEqual(contributions.html.elements.map(({name}) => name).sort(), expected);
  const wordsOf = (name) => {
    const attribute = told
      .find((tag) => tag.name === 'budget-map')
      .attributes.find((one) => one.name === name);
    return attribute.values.map((value) => value.name);
  };
  assert.ok(wordsOf('measure').includes('paid'));
  assert.deepEqual(wordsOf('per'), ['total', 'resident', 'share']);
  assert.deepEqual(wordsOf('theme'), ['auto', 'light', 'dark']);
  assert.deepEqual(wordsOf('locale'), ['kk', 'ru', 'en', 'kk-Latn']);
}

/** Of packages that bundle others, those too. */
function nameLicences() {
  const graph = JSON.parse(readFileSync(join(root, '.cache/bundle-graph.json'), 'utf8'));
  const modules = Object.values(graph).flatMap((chunk) => chunk.modules);
  const inside = modules.map((id) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1]).filter(Boolean);
  const ofMap = JSON.parse(readFileSync(join(root, 'node_modules/maplibre-gl/package.json'), 'utf8'));
  const brought = Object.keys(ofMap.dependencies).filter((name) => !name.startsWith('@types/'));
  const text = readFileSync(join(unpacked, 'dist/LICENSES.txt'), 'utf8');
  for (const name of new Set([...inside, ...brought]))
    assert.ok(
      text.split('\n').some((line) => line.startsWith(`${name} `)),
      `LICENSES.txt lacks ${name}`,
    );
}

function filesOf(ending) {
  return readdirSync(join(unpacked, 'dist'), {recursive: true}).filter((file) => file.endsWith(ending));
}

function readDist(file) {
  return JSON.parse(readFileSync(join(unpacked, 'dist', file), 'utf8'));
}

function packageOf(specifier) {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

/** By name, as users do, from a folder where it is installed. */
function importInNode() {
  const modules = join(folder, 'user/node_modules');
  mkdirSync(modules, {recursive: true});
  symlinkSync(unpacked, join(modules, manifest.name));
  const script = `import('${manifest.name}').then((all) => console.log(Object.keys(all).length))`;
  const exports = Number(run('node', ['--input-type=module', '--eval', script], join(folder, 'user')));
  assert.ok(exports > 0, 'index.js exports nothing');
}

function runCommand() {
  const help = run('node', [join(unpacked, manifest.bin['open-budget']), '--help'], folder);
  assert.match(help, /open-budget/);
  const feed = fileURLToPath(new URL('../../demo/feeds/almaty-city-budget.json', import.meta.url));
  const found = run('node', [join(unpacked, manifest.bin['open-budget']), 'inspect', feed, '--json'], folder);
  assert.equal(JSON.parse(found).standard, 'open-budget');
}
