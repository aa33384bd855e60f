import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import test from 'node:test';
import {loadSource} from '../load-source.mjs';

const ISSUE = /\.add\(\s*'(?:error|warning|info)',\s*'([a-z0-9-]+)'/g;
const FAILURE = /new FeedError\(\s*'([a-z0-9-]+)'/g;

test('every issue that a reader of feeds finds is said in Kazakh and Russian', async () => {
  for (const language of ['kk', 'ru']) {
    const {issues} = await loadSource(`i18n/issues/${language}.ts`);
    assert.deepEqual(
      codesIn(ISSUE).filter((code) => !Object.hasOwn(issues, code)),
      [],
      `without words in ${language}`,
    );
  }
});

test('every failure of a feed has words', async () => {
  const {ERROR_CODES} = await loadSource('i18n/messages/errors.ts');
  assert.deepEqual(
    codesIn(FAILURE).filter((code) => !ERROR_CODES.includes(code)),
    [],
  );
});

function codesIn(pattern) {
  const folder = new URL('../../src/feed/', import.meta.url);
  const files = readdirSync(folder, {recursive: true}).filter((name) => name.endsWith('.ts'));
  const found = files.flatMap((name) => [...readFileSync(new URL(name, folder), 'utf8').matchAll(pattern)]);
  return [...new Set(found.map(([, code]) => code))].sort();
}
