import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readdirSync} from 'node:fs';
import {before, describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {ensureBuilt} from '../../.config/built.mjs';

const dist = new URL('../../dist/', import.meta.url);

/** Where Lit tells its versions to other copies of itself, and the registry it looks for. */
const OF_LIT = /^(lit|reactiveElementVersions$|customElements$)/;

describe('a server without a DOM', () => {
  before(ensureBuilt);

  test('imports every module that a page may name', () => {
    const defines = readdirSync(new URL('define/', dist)).filter((file) => file.endsWith('.js'));
    assert.ok(defines.length > 10);
    for (const file of ['index.js', 'embed.js', ...defines.map((define) => `define/${define}`)]) {
      const {added, registry, said} = importedAlone(file);
      assert.deepEqual(
        added.filter((name) => !OF_LIT.test(name)),
        [],
        file,
      );
      assert.equal(registry, 'undefined', file);
      assert.equal(said, '', file);
    }
  });

  test('registers with a DOM that is there before', () => {
    const script = `
      const tags = new Map();
      globalThis.HTMLElement = class {};
      globalThis.customElements = {get: (tag) => tags.get(tag), define: (tag, element) => tags.set(tag, element)};
      await import(${JSON.stringify(new URL('define/all.js', dist).href)});
      console.log(tags.has('budget-feed') && tags.has('budget-map'));
    `;
    assert.equal(inNode(script), 'true');
  });
});

/** What importing a module in a process of its own leaves behind. */
function importedAlone(file) {
  const script = `
    const before = new Set(Object.getOwnPropertyNames(globalThis));
    const said = [];
    for (const level of ['log', 'warn', 'error']) console[level] = (text) => said.push(text);
    await import(${JSON.stringify(new URL(file, dist).href)});
    const added = Object.getOwnPropertyNames(globalThis).filter((name) => !before.has(name));
    process.stdout.write(JSON.stringify({added, registry: typeof globalThis.customElements, said: said.join()}));
  `;
  return JSON.parse(inNode(script));
}

function inNode(script) {
  const cwd = fileURLToPath(dist);
  return execFileSync('node', ['--input-type=module', '--eval', script], {cwd, encoding: 'utf8'}).trim();
}
