import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import test, {after} from 'node:test';
import {loadSource} from '../load-source.mjs';

const {runCommand} = await loadSource('cli/run-command.ts');
const folder = mkdtempSync(join(tmpdir(), 'oembed-'));
const FEED = {
  openBudget: '1',
  title: {kk: 'Мектептер', ru: 'Школы "1" & 2'},
  currency: 'KZT',
  lines: [{year: 2026, planned: 1}],
};
const server = createServer((request, response) => {
  response.writeHead(request.url === '/feed.json' ? 200 : 404, {'content-type': 'application/json'});
  response.end(JSON.stringify(FEED));
});
await new Promise((done) => server.listen(0, '127.0.0.1', done));
const origin = `http://127.0.0.1:${server.address().port}`;
after(() => {
  server.close();
  rmSync(folder, {recursive: true});
});

test('oembed writes a rich reply with the title of the feed in the language of the page', async () => {
  const page = `${origin}/budget/embed.html?feed=/feed.json&element=budget-map&locale=ru`;
  const {code, out} = await run(page, '--height', '480');
  assert.equal(code, 0);
  assert.deepEqual(JSON.parse(out), {
    version: '1.0',
    type: 'rich',
    title: 'Школы "1" & 2',
    provider_name: '127.0.0.1',
    provider_url: `${origin}/`,
    cache_age: 86400,
    width: 720,
    height: 480,
    html: `<iframe src="${page.replaceAll('&', '&amp;')}" width="720" height="480" title="Школы &quot;1&quot; &amp; 2" frameborder="0"></iframe>`,
  });
});

test('oembed takes title and provider as given, and writes a file', async () => {
  const target = join(folder, 'oembed.json');
  const {code, out} = await run(
    'https://a.example/embed.html?feed=x',
    '--title',
    'T',
    '--provider',
    'P',
    '--out',
    target,
  );
  assert.deepEqual([code, out], [0, '']);
  const {title, provider_name} = JSON.parse(readFileSync(target, 'utf8'));
  assert.deepEqual([title, provider_name], ['T', 'P']);
});

test('oembed does without a feed it cannot read, and says so', async () => {
  for (const query of ['feed=/no.json', 'feed=file:///etc/passwd', '']) {
    const {code, out, complaints} = await run(`${origin}/embed.html?${query}`);
    assert.deepEqual([code, JSON.parse(out).title], [0, '127.0.0.1']);
    assert.match(complaints, /--title/);
  }
});

test('oembed asks for one full address', async () => {
  for (const args of [
    [],
    ['embed.html'],
    ['javascript:alert(1)'],
    ['https://a.example', 'https://b.example'],
    ['https://a.example', '--width', '5'],
  ])
    assert.equal((await run(...args)).code, 2, args.join(' '));
});

async function run(...args) {
  const [printed, complaints] = [[], []];
  const code = await runCommand(['oembed', ...args], {
    print: (text) => printed.push(text),
    complain: (text) => complaints.push(text),
  });
  return {code, out: printed.join('\n'), complaints: complaints.join('\n')};
}
