import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {basename} from 'node:path';
import test from 'node:test';
import {sourceFiles} from './source-files.mjs';

const TOP_LEVEL = [
  ...['src', 'stories', 'demo', 'test', 'README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'LICENSE'],
  ...['rollup.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'],
];
const GENERATED = ['node_modules', 'dist', 'coverage', 'custom-elements.json'];
const BUCKETS = /^(utils?|types?|helpers?|constants?|common|misc|shared)$/;

test('the top level holds what the design lists', () => {
  const entries = readdirSync(new URL('../../', import.meta.url)).filter((name) => !name.startsWith('.'));
  assert.deepEqual(
    entries.filter((name) => ![...TOP_LEVEL, ...GENERATED].includes(name)),
    [],
  );
});

test('no file has more than 300 lines of code', () => {
  const long = sourceFiles()
    .map(({path, text}) => [path, codeLines(text)])
    .filter(([, lines]) => lines > 300);
  assert.deepEqual(long, []);
});

test('files and folders are named after what they hold', () => {
  const isBucket = ({path}) => path.split('/').some((part) => BUCKETS.test(basename(part, '.ts')));
  assert.deepEqual(
    sourceFiles()
      .filter(isBucket)
      .map(({path}) => path),
    [],
  );
});

test('nothing is exported by default', () => {
  const usesDefault = ({text}) => /^\s*export (default\b|\{[^}]*\bas default\b)/m.test(text);
  assert.deepEqual(
    sourceFiles()
      .filter(usesDefault)
      .map(({path}) => path),
    [],
  );
});

function codeLines(text) {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').split('\n');
  return code.filter((line) => line.trim() && !line.trim().startsWith('//')).length;
}
