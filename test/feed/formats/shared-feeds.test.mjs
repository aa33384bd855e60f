import assert from 'node:assert/strict';
import test from 'node:test';
import {loadSource} from '../../load-source.mjs';
import {sharedFeed} from '../../shared-feed.mjs';

const READ = [
  'oc4ids',
  'geojson',
  'budget.egov.kz',
  'goszakup',
  'smart-almaty',
  'data.egov.kz',
  'json-stat',
  'open311',
  'iati',
];
/** Columns of the mapped feeds, as the expectations name them. */
const MAPPINGS = {
  'geojson/nyc-capital-projects.geojson': {
    id: 'project_id',
    title: 'project_description',
    planned: 'original_budget',
    adjusted: 'combined_total',
    paid: 'combined_prior_actuals',
    zeroIsMissing: ['planned'],
  },
};

const {detect} = await loadSource('feed/detect.ts');
const {openJson} = await loadSource('feed/open-bytes.ts');
const {inspect} = await loadSource('cli/inspection.ts');
const text = sharedFeed('EXPECTED.json');
const expectations = Object.entries(text === undefined ? {} : JSON.parse(text));

for (const [path, expected] of expectations.filter(([path]) => /\.(json|geojson)$/.test(path))) {
  const json = parsed(sharedFeed(path));
  if (json === undefined) continue;

  test(`${path} is told by its content`, () => assert.equal(detect(json), expected.standard));
  if (!READ.includes(expected.standard)) continue;

  test(`${path} gives the expected figures`, async () => {
    const found = inspect(await openJson(json));
    const {standard, projects, located, lines} = expected;
    assert.deepEqual(
      {standard: found.standard, projects: found.projects, located: found.located, lines: found.lines},
      {standard, projects, located, lines},
    );
    assert.equal(found.currency, expected.currency);
    assertSums(found.sums, expected.sums);
    for (const {because, ...wrong} of expected.wrongIf ?? []) assertNot(found.sums, wrong, because);
  });

  if (!expected.sumsOnceMapped) continue;
  test(`${path} shows money only once it is mapped`, async () => {
    const unmapped = await openJson(json);
    assert.deepEqual(unmapped.meta.needs, expected.needs);
    assert.deepEqual(unmapped.projects.money, {});
    const {currency, unit, sums} = expected.sumsOnceMapped;
    const {sums: found} = inspect(await openJson(json, {mapping: {...MAPPINGS[path], currency, unit}}));
    assertSums(found, sums);
    for (const {because, ...wrong} of expected.wrongIf ?? []) assertNot(found, wrong, because);
  });
}

function parsed(feed) {
  try {
    return JSON.parse(feed);
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
