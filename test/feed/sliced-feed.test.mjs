import assert from 'node:assert/strict';
import test from 'node:test';
import {loadSource} from '../load-source.mjs';

const {detailOf, openBytes, openJson} = await loadSource('index.ts');
const {slicedFeed} = await loadSource('feed/sliced-feed.ts');

/** Above this a feed is parsed as it is read. */
const LARGE = 4 * 1024 * 1024;

test('a large feed of projects reads as it does at once, dossiers and issues included', async () => {
  const feed = feedOf('projects', projectOf);
  feed.projects.splice(20, 0, 'no record', {...feed.projects[3]}, {...feed.projects[4], paid: 1});
  await assertSame(feed);
});

test('dossiers that are read when they are opened say the same', async () => {
  const feed = feedOf('projects', projectOf);
  feed.projects.splice(20, 0, null, feed.projects[0]);
  const whole = plain(await openJson(feed));
  const late = plain(await openBytes(bytesOf(feed), {lateDetails: true}));
  assert.deepEqual(late, whole);
});

test('the bytes of the feed serve for its dossiers, whatever its records hold first', async () => {
  const nested = (at) => ({id: `p${at}`, suppliers: [{id: 'a', name: 'b'}], title: 'x'.repeat(99)});
  for (const recordOf of [projectOf, nested]) {
    const {projects} = await openBytes(bytesOf(feedOf('projects', recordOf)), {lateDetails: true});
    assert.ok(projects.details.late);
  }
});

test('a large feed of lines reads as it does at once', async () => {
  await assertSame(feedOf('lines', lineOf));
});

test('lines with levels, far behind the others, too', async () => {
  const feed = feedOf('lines', lineOf);
  feed.lines.push({...lineOf(1), id: 'a', planned: 10}, {...lineOf(1), id: 'b', parent: 'a', planned: 4});
  await assertSame(feed);
});

test('brackets, quotes and commas inside texts part nothing', async () => {
  const feed = feedOf('lines', (at) => ({...lineOf(at), title: `a},{"b\\":[${at}]},`}));
  await assertSame(feed);
});

test('both lists, blanks between records, a mark of the byte order', async () => {
  const feed = {...feedOf('projects', projectOf), lines: feedOf('lines', lineOf).lines};
  const bytes = new TextEncoder().encode(`\ufeff${JSON.stringify(feed, null, 1)}`);
  assert.ok(slicedFeed(bytes));
  assert.deepEqual(plain(await openBytes(bytes)), plain(await openJson(feed)));
});

test('what is no JSON is told as such, wherever it is', async () => {
  const text = JSON.stringify(feedOf('projects', projectOf));
  const middle = text.indexOf('{"id"', LARGE / 2);
  for (const broken of [
    text.slice(0, -1),
    text.slice(0, middle),
    text.replace(/\]\}$/, ',]}'),
    `${text.slice(0, middle)},${text.slice(middle)}`,
    text.replace('"projects"', 'projects'),
  ])
    await assert.rejects(openBytes(new TextEncoder().encode(broken)), {code: 'not-json'});
});

test('of a list that is there twice the last one counts, as in any JSON', async () => {
  const feed = feedOf('projects', projectOf);
  const text = JSON.stringify(feed).replace(/\}$/, ',"projects":[{"id":"x","title":"X","planned":1}]}');
  const {projects} = await openBytes(new TextEncoder().encode(text));
  assert.deepEqual(projects.ids, ['x']);
});

async function assertSame(feed) {
  const bytes = bytesOf(feed);
  assert.ok(slicedFeed(bytes), 'the feed is read in slices');
  assert.deepEqual(plain(await openBytes(bytes)), plain(await openJson(structuredClone(feed))));
}

/** A dataset with its dossiers as they are read. */
function plain({projects: {details, ...projects}, ...dataset}) {
  return {...dataset, projects, details: projects.ids.map((_, row) => detailIn(details, row))};
}

function detailIn(details, row) {
  return detailOf({details}, row);
}

function feedOf(list, recordOf) {
  const records = [];
  for (let size = 0; size < LARGE; size += JSON.stringify(records.at(-1)).length)
    records.push(recordOf(records.length));
  return {openBudget: '1', language: 'ru', title: 'Бюджет {[', currency: 'KZT', unit: 1000, [list]: records};
}

function projectOf(at) {
  return {
    id: at % 500 === 7 ? undefined : `p${at}`,
    title: {kk: `№${at} мектеп`, ru: `Школа "№${at}"`},
    description: `Кирпич, {бетон} и [стекло] \\ ${'x'.repeat(at % 90)}`,
    status: at % 3 ? 'implementation' : 'Строится',
    sector: at % 2 ? 'education' : {code: '04', title: 'Образование', scheme: 'kz'},
    region: at > 900 && at % 2 ? 'Алматы облысы' : 'KZ-75',
    place: {type: 'Point', coordinates: [76 + at / 1e5, 43]},
    address: `Абай, ${at}`,
    planned: at % 400 === 9 ? 'много' : at,
    paid: {amount: at, currency: at % 50 ? 'KZT' : 'USD', unit: 1},
    authority: {id: 'a1', name: 'Управление'},
    suppliers: [{id: `s${at % 7}`, name: at % 2 ? 'ТОО' : {kk: 'ЖШС'}}, ...(at % 5 ? [] : ['ИП'])],
    fundingSource: [{source: 'Республика', value: at}, {source: 'Облыс'}],
    procurement: {method: 'open', offers: [{by: ['s1'], value: at % 100 === 5 ? 'нет' : 5}]},
    contracts: [{id: 'c', value: at % 300 === 11 ? 'нет' : 5, amendments: [{date: '2026-01-02', value: 6}]}],
    series: [{year: 2025, measure: 'paid', value: at}],
    start: at % 4 ? {planned: '2026-03-01', actual: '01.04.2026'} : '2025-01',
    end: {planned: '2026-12-01'},
    progress: [
      {at: '2026-10-01', physical: 60},
      {at: '2026-09-01', physical: 50, financial: 3},
    ],
    documents: ['https://example.kz/a', {title: 'Смета', url: 'https://example.kz/b'}],
  };
}

function lineOf(at) {
  return {
    year: 2015 + (at % 11),
    month: 12,
    function: String((at % 16) + 1).padStart(2, '0'),
    region: at > 9000 ? 'Павлодар облысы' : 'KZ-10',
    planned: at,
    paid: at % 700 === 3 ? '1 000' : at / 7,
  };
}

function bytesOf(feed) {
  return new TextEncoder().encode(JSON.stringify(feed));
}
