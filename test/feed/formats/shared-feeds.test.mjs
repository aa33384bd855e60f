import assert from 'node:assert/strict';
import {dirname, join} from 'node:path';
import test from 'node:test';
import {loadSource} from '../../load-source.mjs';
import {sharedFeed} from '../../shared-feed.mjs';
import {MAPPINGS} from '../../shared-mappings.mjs';

const READ = [
  'oc4ids',
  'fiscal-data-package',
  'geojson',
  'budget.egov.kz',
  'goszakup',
  'smart-almaty',
  'data.egov.kz',
  'records',
  'json-stat',
  'open311',
  'iati',
];
const {detect} = await loadSource('feed/detect.ts');
const {jsonOf, openJson} = await loadSource('feed/open-bytes.ts');
const {inspect} = await loadSource('cli/inspection.ts');
const {readMapping} = await loadSource('feed/formats/mapping.ts');
const {proposeMapping} = await loadSource('feed/formats/propose-mapping.ts');
const text = sharedFeed('EXPECTED.json');
const expectations = Object.entries(text === undefined ? {} : JSON.parse(text));

for (const [path, expected] of expectations) {
  if (!/\.(json|geojson|jsonl|xml)$/.test(path) && expected.standard !== 'records') continue;
  const json = await parsed(sharedFeed(path));
  if (json === undefined) continue;

  test(`${path} is told by its content`, () => assert.equal(detect(json), expected.standard));
  if (!READ.includes(expected.standard)) continue;

  const options = {readPart: besideFeed(path)};
  if (expected.kind === 'error') {
    test(`${path} says why nothing can be shown`, () =>
      assert.rejects(openJson(json, options), {name: 'FeedError'}));
    continue;
  }
  test(`${path} gives the expected figures`, async () => {
    const found = inspect(await openJson(json, options));
    const {standard, projects, located, lines} = expected;
    assert.deepEqual(
      {standard: found.standard, projects: found.projects, located: found.located, lines: found.lines},
      {standard, projects: projects ?? found.projects, located, lines},
    );
    assert.equal(found.currency, expected.currency);
    if (Number.isFinite(expected.unit)) assert.equal(found.unit, expected.unit);
    if (expected.unit === 'undeclared') assert.equal(found.unit, null);
    const years = Object.keys(found.byYear ?? {});
    assertSums(years.length > 1 ? overYears(found.byYear) : found.sums, expected.sums);
    for (const year of Object.keys(expected.byYear ?? {}))
      assertSums(found.byYear[year], expected.byYear[year]);
    if (expected.unstaged) assertSums(found.sums, {amount: expected.unstaged});
    for (const {because, ...wrong} of expected.wrongIf ?? []) assertNot(found.sums, wrong, because);
  });

  if (expected.unstagedAsWritten) {
    test(`${path} shows its amounts by year once their unit is said`, async () => {
      const {byYear} = inspect(await openJson(json, {...options, unit: 1}));
      for (const [span, amount] of Object.entries(expected.unstagedAsWritten))
        assertSums(byYear[span.slice(0, 4)], {amount});
    });
  }

  if (!expected.sumsOnceMapped) continue;
  test(`${path} shows money only once it is mapped`, async () => {
    const unmapped = await openJson(json);
    assert.deepEqual(unmapped.meta.needs, expected.needs);
    assert.deepEqual(unmapped.projects.money, {});
    const {currency, unit, sums, byYear = {}} = expected.sumsOnceMapped;
    const mapping = readMapping({...MAPPINGS[path], currency, unit});
    const {sums: found, byYear: years} = inspect(await openJson(json, {mapping}));
    if (sums) assertSums(found, sums);
    for (const [year, ofYear] of Object.entries(byYear)) assertSums(years[year], ofYear);
    for (const {because, ...wrong} of expected.wrongIf ?? []) assertNot(found, wrong, because);
  });

  test(`${path} has a proposal that a person has only to complete`, async () => {
    const mapping = readMapping(
      JSON.parse(JSON.stringify({...proposeMapping(json), currency: 'KZT', unit: 1})),
    );
    const found = inspect(await openJson(json, {mapping}));
    assert.deepEqual([found.located, found.currency], [expected.located, 'KZT']);
    assert.ok(Object.values(found.sums).some((sum) => sum > 0));
    for (const {because, ...wrong} of expected.wrongIf ?? []) assertNot(found.sums, wrong, because);
  });
}

/** Reads the files that a feed of the shared folder names beside itself. */
function besideFeed(path) {
  return async (address) => {
    const part = sharedFeed(join(dirname(path), address));
    if (part === undefined) throw new Error(`There is no file "${address}".`);
    return {bytes: new TextEncoder().encode(part), url: address};
  };
}

/** Sums of all years; no year is shown so, but the expectations are written so. */
function overYears(byYear) {
  const sums = {};
  for (const year of Object.values(byYear)) {
    for (const [measure, sum] of Object.entries(year)) {
      sums[measure] = sum === null ? (sums[measure] ?? null) : (sums[measure] ?? 0) + sum;
    }
  }
  return sums;
}

async function parsed(feed) {
  try {
    return await jsonOf(new TextEncoder().encode(feed));
  } catch {
    return undefined;
  }
}

function assertSums(found, expected) {
  for (const [measure, sum] of Object.entries(expected)) {
    if (sum === null) assert.equal(found[measure], null, measure);
    else assert.ok(isClose(found[measure], sum), `${measure}: ${found[measure]} is not ${sum}`);
  }
}

function assertNot(found, wrong, because) {
  for (const [measure, sum] of Object.entries(wrong)) {
    assert.ok(found[measure] === null || !isClose(found[measure], sum), `${measure}: ${because}`);
  }
}

function isClose(found, sum) {
  return typeof found === 'number' && Math.abs(found - sum) <= 1 + 1e-9 * Math.abs(sum);
}
