import assert from 'node:assert/strict';
import test from 'node:test';
import {random} from '../seeded.mjs';
import {loadSource} from '../load-source.mjs';
import {assertSound, reportedIn, sumsOf} from './fuzz-checks.mjs';
import {recordsIn} from './fuzz-counts.mjs';
import {cutLists, fuzzFeeds} from './fuzz-feeds.mjs';
import {breakBytes, breakDocument, listsIn} from './fuzz-mutations.mjs';

const SEED = 20_261_123;
/** Broken documents a feed: more for the samples, which hold every field of their standard in a few kilobytes. */
const [OF_SAMPLE, OF_FEED, OF_BYTES] = [120, 30, 12];

/** Rows of tables and entries of XML have no identifiers: two that are alike may be two. */
const NAMELESS = /^\/resources\/\[\]\/data$|^\/lines$|\/(budget|transaction)$/;

const {openBytes, openJson, jsonOf} = await loadSource('feed/open-bytes.ts');
const feeds = await Promise.all(
  fuzzFeeds().map(async (feed) => ({...feed, json: await documentOf(feed.bytes)})),
);

for (const {name, bytes, json, sample, options} of feeds) {
  test(`${name}, broken, gives a sound dataset or a FeedError, and no record is lost in silence`, async () => {
    const next = random(SEED);
    const text = JSON.stringify(json);
    for (let turn = text === undefined ? 0 : sample ? OF_SAMPLE : OF_FEED; turn >= 0 && text; turn--) {
      const broken = turn === 0 ? JSON.parse(text) : breakDocument(JSON.parse(text), next);
      await assertRead(() => openJson(broken, options), broken);
    }
    for (let turn = 0; turn < OF_BYTES; turn++) {
      const broken = breakBytes(bytes, next);
      await assertRead(() => openBytes(broken, options), broken.toString('latin1'));
    }
  });
}

for (const {name, json, options} of feeds.filter(({sample}) => sample)) {
  test(`${name}: an entry repeated word for word counts once, or is told`, async () => {
    const before = await openJson(structuredClone(json), options);
    const {length} = listsIn(json);
    for (let at = 0; at < length; at++) {
      const repeated = structuredClone(json);
      const {list, path} = listsIn(repeated)[at];
      list.push(structuredClone(list[0]));
      const after = await openJson(repeated, options);
      const told = news(before, after);
      if (told.length === 0 && !NAMELESS.test(path)) assert.deepEqual(sumsOf(after), sumsOf(before), path);
    }
  });
}

test('another release of one process adds nothing', async () => {
  const {json, options} = sampleOf('ocds.json');
  const [release] = json.releases;
  const later = {
    ...structuredClone(release),
    id: 'later',
    date: '2026-11-10T00:00:00Z',
    tag: ['implementationUpdate'],
  };
  await assertSameSums(json, {...json, releases: [release, later]}, options);
  const {planning: _, ...amended} = later;
  await assertSameSums(json, {...json, releases: [amended, release]}, options);
});

test('an earlier state of a contract adds nothing', async () => {
  const {json, options} = sampleOf('goszakup.json');
  const [contract] = json.items;
  const earlier = {...contract, id: 1, contract_sum_wnds: 5, sign_date: '2020-01-01 00:00:00'};
  await assertSameSums(json, {...json, items: [earlier, contract]}, options);
});

test('a row that is given twice, above others or below, changes no total', async () => {
  for (const name of ['budget-egov.json', 'budget-egov-investments.json']) {
    const {json, options} = sampleOf(name);
    for (const row of json.rows) await assertSameSums(json, {...json, rows: [...json.rows, row]}, options);
  }
});

test('another language of a project adds nothing', async () => {
  const {json, options} = sampleOf('oc4ids.json');
  const [project] = json.projects;
  const translated = {...project, language: 'ru', title: 'Строительство школы'};
  await assertSameSums(json, {...json, projects: [project, translated]}, options);
});

async function assertRead(read, broken) {
  try {
    const dataset = await read();
    assertSound(dataset);
    const {lines, projects, feedback, issues, meta} = dataset;
    const expected = typeof broken === 'string' ? 0 : recordsIn(meta.standard, broken);
    const rows = Math.max(projects.size, lines.read, feedback?.length ?? 0);
    const reported = reportedIn(issues);
    assert.ok(
      rows + reported >= expected,
      `${expected} records, ${rows} read and ${reported} told (${issues.map(({code}) => code).join(', ')})`,
    );
  } catch (error) {
    if (error.name === 'FeedError') return;
    error.message += `\nwhen reading ${(typeof broken === 'string' ? broken : JSON.stringify(broken)).slice(0, 6000)}`;
    throw error;
  }
}

async function assertSameSums(before, after, options) {
  const [one, other] = [
    await openJson(structuredClone(before), options),
    await openJson(structuredClone(after), options),
  ];
  assert.deepEqual(sumsOf(other), sumsOf(one));
}

/** Issues that only the second dataset has, or has more of. */
function news(before, after) {
  const counts = new Map(before.issues.map(({code, count, values}) => [code, `${count}/${values?.count}`]));
  return after.issues.filter(({code, count, values}) => counts.get(code) !== `${count}/${values?.count}`);
}

function sampleOf(name) {
  return feeds.find((feed) => feed.name === name);
}

async function documentOf(bytes) {
  try {
    return cutLists(await jsonOf(bytes));
  } catch {
    return undefined;
  }
}
