import assert from 'node:assert/strict';
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import test, {after} from 'node:test';
import {ensureBrowser} from '../browser.mjs';
import {loadSource} from '../load-source.mjs';

const {runCommand} = await loadSource('cli/run-command.ts');
const folder = mkdtempSync(join(tmpdir(), 'open-budget-'));
after(() => rmSync(folder, {recursive: true}));

const MARKUP = '<img src=x onerror=alert(1)> & "quoted"';
const FEED = {
  openBudget: '1',
  title: {en: 'Spending', kk: 'Шығыстар'},
  publisher: {name: MARKUP, url: 'javascript:alert(1)'},
  license: 'CC-BY-4.0',
  asOf: '2026-11-20',
  currency: 'KZT',
  unit: 1000,
  lines: [
    {year: 2025, sector: 'education', region: 'KZ-19', planned: 4000, paid: 3000},
    {year: 2025, sector: 'health', region: 'KZ-33', planned: 1000, paid: 500.25},
    {year: 2025, title: MARKUP, region: 'KZ-19', planned: 500},
  ],
};

test('writes picture, HTML and CSV into a folder, each with the same figures to the tenge', async () => {
  const out = join(folder, 'all');
  const {code, out: printed} = await render(FEED, '--element', 'budget-bars', '--out', out);
  assert.equal(code, 0);
  const files = ['svg', 'html', 'csv'].map((kind) => join(out, `budget-bars.${kind}`));
  assert.deepEqual(printed.split('\n'), files);
  const [svg, html, csv] = files.map((file) => readFileSync(file, 'utf8'));
  const said = svg.replace(/<[^>]*>|\s/g, ' ').replace(/ +/g, ' ');
  for (const words of ['Spending, by sector', 'Planned budget', '20 November 2026', 'CC-BY-4.0', '₸M'])
    assert.ok(said.includes(words), words);
  assert.match(csv, /Health,1,1000000,500250,/);
  assert.match(html, />1,000,000</);
  assert.match(html, />500,250</);
});

test('holds texts of the feed as texts, and links only to the web', async () => {
  const html = await written(
    'x.html',
    FEED,
    '--element',
    'bars',
    '--link',
    'https://akimat.example/?a=1&b=2',
  );
  assert.ok(!html.includes('<img src=x'));
  assert.ok(!html.includes('javascript:'));
  assert.ok(html.includes('&lt;img src=x onerror=alert(1)&gt; &amp; &quot;quoted&quot;'));
  assert.ok(html.includes('href="https://akimat.example/?a=1&amp;b=2"'));
  const svg = await written('x.svg', FEED, '--element', 'bars');
  assert.ok(!/<(?!\/?(?:svg|g|rect|text|title|desc|line|path|circle)\b)/.test(svg));
});

test('an HTML fragment runs nothing and needs no styles but its own', async () => {
  const html = await written('y.html', FEED, '--element', 'table');
  assert.ok(!/<(?:script|style|link)\b|<[^>]*\s(?:on\w+|class)=/.test(html));
  assert.match(html, /<th scope="col"/);
});

test('the alternative of the picture is the sentence', async () => {
  const html = await written('z.html', FEED, '--element', 'bars', '--image', 'https://x.example/bars.png');
  assert.match(
    html,
    /<img src="https:\/\/x\.example\/bars\.png" alt="[^"]*₸5\.5M[^"]*The largest part is Education/,
  );
});

test('looks at what the conditions say, in the language asked for', async () => {
  const csv = await written('a.csv', FEED, '--element', 'bars', '--where', 'region=KZ-33', '--locale', 'kk');
  assert.match(csv, /^\ufeffСала,/);
  assert.ok(csv.includes('Денсаулық сақтау') && !csv.includes('Білім беру'));
});

test('draws regions that the feed names in a file beside it', async () => {
  const square = (x) => [
    [
      [x, 43],
      [x + 1, 43],
      [x + 1, 44],
      [x, 43],
    ],
  ];
  const features = ['A', 'B'].map((code, at) => ({
    type: 'Feature',
    id: code,
    properties: {name: `Talas ${code}`},
    geometry: {type: 'Polygon', coordinates: square(70 + at)},
  }));
  writeFileSync(join(folder, 'regions.json'), JSON.stringify({type: 'FeatureCollection', features}));
  const lines = ['A', 'B'].map((region, at) => ({year: 2025, region, sector: 'health', paid: 1 + at}));
  const svg = await written('map.svg', {...FEED, lines, regions: 'regions.json'}, '--element', 'map');
  assert.ok(svg.includes('Talas A') && svg.includes('<path'));
});

test('says why an element has nothing to show', async () => {
  const {code, complaints} = await render(FEED, '--element', 'flow', '--out', join(folder, 'flow.svg'));
  assert.equal(code, 0, complaints);
  const bare = {...FEED, lines: [{year: 2025, sector: 'health', paid: 1}]};
  const found = await render(bare, '--element', 'flow', '--out', join(folder, 'none.svg'));
  assert.equal(found.code, 1);
  assert.match(found.complaints, /^<budget-flow>: /);
  assert.ok(!existsSync(join(folder, 'none.svg')));
});

test('draws the headline figures, and writes each sum with its currency', async () => {
  const svg = await written('s.svg', FEED, '--element', 'summary');
  assert.match(svg, /Planned budget/);
  const csv = await written('s.csv', FEED, '--element', 'summary');
  assert.match(csv, /Paid,3500250,KZT,/);
});

test('draws signals with the limits asked for, never without saying what they are not', async () => {
  const projects = [
    {id: 'one', title: '=One', planned: 100, contracted: 100, paid: 84, progress: [{physical: 50}]},
    {id: 'two', title: 'Two', planned: 100, contracted: 100, paid: 50, progress: [{physical: 50}]},
  ];
  const feed = {openBudget: '1', asOf: '2026-06-01', currency: 'KZT', projects};
  const svg = await written('f.svg', feed, '--element', 'flags');
  assert.match(svg, /<desc>1 of 2 projects have a signal\.[^<]* says nothing about guilt/);
  assert.ok(svg.includes('1 of 2 (50%)') && !svg.includes('=One'));
  assert.match(await written('f.csv', feed, '--element', 'flags'), /^'=One,one,Paid ahead of the work,/m);
  const strict = await written(
    'g.svg',
    feed,
    '--element',
    'flags',
    '--limits',
    'ahead=40',
    '--today',
    '2026-07-01',
  );
  assert.ok(strict.includes('none has a signal') && /1\s+July\s+2026/.test(strict));
  const ofOne = await written('h.svg', feed, '--element', 'flags', '--project', 'one', '--rules', 'ahead');
  assert.ok(ofOne.includes('=One') && ofOne.includes('34 percentage points'));
  const html = await written('f.html', feed, '--element', 'flags', '--rules', 'ahed');
  assert.ok(html.includes('There is no rule “ahed”.') && html.includes('says nothing about guilt'));
  const none = await render(feed, '--element', 'flags', '--project', 'x', '--out', join(folder, 'i.svg'));
  assert.equal(none.code, 1);
  assert.match(none.complaints, /no project “x”/);
});

test('writes a PNG by an installed browser', async () => {
  await withBrowser(ensureBrowser(), async () => {
    const out = join(folder, 'bars.png');
    const {code, complaints} = await render(FEED, '--element', 'bars', '--width', '480', '--out', out);
    assert.equal(code, 0, complaints);
    const bytes = readFileSync(out);
    assert.equal(bytes.toString('latin1', 1, 4), 'PNG');
    assert.equal(bytes.readUInt32BE(16), 960);
  });
});

test('says what to do where there is no browser', async () => {
  await withBrowser(join(folder, 'no-such-browser'), async () => {
    const {code, complaints} = await render(FEED, '--element', 'bars', '--out', join(folder, 'no.png'));
    assert.equal(code, 1);
    assert.match(complaints, /CHROME_PATH/);
    assert.match(complaints, /\.svg/);
  });
});

test('refuses what it does not understand', async () => {
  const out = ['--out', folder];
  for (const [wrong, words] of [
    [['--element', 'budget-bars'], /--out/],
    [[...out], /--element/],
    [['--element', 'budget-pie', ...out], /budget-pie/],
    [['--element', 'bars', '--by', 'colour', ...out], /--by "colour"/],
    [['--element', 'bars', '--where', 'colour=red', ...out], /--where/],
    [['--element', 'bars', '--width', '12', ...out], /--width/],
    [['--element', 'flags', '--today', 'tomorrow', ...out], /--today/],
    [['--element', 'bars', '--link', 'javascript:alert(1)', ...out], /--link/],
    [['--element', 'table', '--out', join(folder, 't.svg')], /no picture/],
  ]) {
    const {code, complaints} = await render(FEED, ...wrong);
    assert.ok(code > 0, wrong.join(' '));
    assert.match(complaints, words);
  }
  const inspect = await run('inspect', file(FEED), '--element', 'bars');
  assert.equal(inspect.code, 2);
});

/** Renders into a file of the folder and returns what stands in it. */
async function written(name, feed, ...options) {
  const {code, complaints} = await render(feed, ...options, '--out', join(folder, name));
  assert.equal(code, 0, complaints);
  return readFileSync(join(folder, name), 'utf8');
}

function render(feed, ...options) {
  return run('render', file(feed), ...options);
}

function file(feed) {
  const path = join(folder, 'feed.json');
  writeFileSync(path, JSON.stringify(feed));
  return path;
}

async function run(...args) {
  const printed = [];
  const complained = [];
  const code = await runCommand(args, {
    print: (text) => printed.push(text),
    complain: (text) => complained.push(text),
  });
  return {code, out: printed.join('\n'), complaints: complained.join('\n')};
}

async function withBrowser(path, act) {
  const before = process.env.CHROME_PATH;
  process.env.CHROME_PATH = path;
  try {
    await act();
  } finally {
    if (before === undefined) delete process.env.CHROME_PATH;
    else process.env.CHROME_PATH = before;
  }
}
