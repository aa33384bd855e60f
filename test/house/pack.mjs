import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {publint} from 'publint';
import {formatMessage} from 'publint/utils';
import {ensureBuilt} from '../../.config/built.mjs';

/** Packs the package as npm would publish it, unpacks it elsewhere, and looks at it as its users will. */
const CHECKS = {
  'publint finds nothing': findNothing,
  'every entry has types': haveTypes,
  'types only name packages that come along': typesComeAlong,
  'index.js can be imported by Node': importInNode,
  'open-budget answers': runCommand,
};

/** Entries without code. */
const UNTYPED = ['./schema/*', './custom-elements.json'];

/** What inferred types name instead of `lit`, which brings them. */
const PARTS_OF_LIT = ['lit-html', 'lit-element', '@lit/reactive-element'];

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'pack-'));
ensureBuilt();
if (!existsSync(join(root, 'custom-elements.json'))) run('npm', ['run', '--silent', 'manifest'], root);
const [{filename, files}] = JSON.parse(
  run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], root),
);
run('tar', ['-xf', join(folder, filename), '-C', folder], folder);
const unpacked = join(folder, 'package');
const manifest = JSON.parse(readFileSync(join(unpacked, 'package.json'), 'utf8'));
console.log(`${filename}: ${files.length} files`);

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
  run(attw, [join(folder, filename), ...options], root);
}

function typesComeAlong() {
  const declarations = readdirSync(join(unpacked, 'dist'), {recursive: true}).filter((file) =>
    file.endsWith('.d.ts'),
  );
  const texts = declarations.map((file) => readFileSync(join(unpacked, 'dist', file), 'utf8'));
  const named = texts.flatMap((text) => [
    ...text.matchAll(/(?:from |import\(|types=)["']([^."'][^"']*)["']/g),
  ]);
  const packages = new Set(named.map(([, specifier]) => packageOf(specifier)));
  const known = [...Object.keys(manifest.dependencies), ...PARTS_OF_LIT];
  const isKnown = (name) => known.includes(name) || known.includes(`@types/${name}`);
  assert.deepEqual(
    [...packages].filter((name) => !isKnown(name)),
    [],
  );
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

function run(command, args, cwd) {
  return execFileSync(command, args, {cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe']});
}
