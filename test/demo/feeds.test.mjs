import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import test from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import {STORY} from '../../demo/illustrative/oversight.mjs';
import {illustrativeFeed} from '../../demo/make-illustrative-feed.mjs';
import {loadSource} from '../load-source.mjs';

const city = feed('almaty-city-budget');
const region = feed('almaty-region-illustrative');

/** Section II of the city's budget as budget.egov.kz prints it, thousand tenge: approved, plan, refined, paid. */
const PUBLISHED = {
  2023: [1_208_136_825, 1_424_654_051, 1_417_283_032, 1_397_412_540],
  2024: [1_568_940_871, 1_663_932_032, 1_673_066_257, 1_591_047_902],
  2025: [2_126_329_667, 2_126_329_667, 2_126_329_667, 155_004_952],
};

test('the demo feeds keep to the published schema', () => {
  const validate = new Ajv({strict: false, validateFormats: false, allErrors: true}).compile(schema());
  for (const json of [city, region]) {
    assert.ok(validate(json), JSON.stringify(validate.errors?.slice(0, 5), null, 2));
  }
});

test('the figures of Almaty add up to the published totals of each year', () => {
  for (const [year, totals] of Object.entries(PUBLISHED)) {
    const lines = city.lines.filter((line) => line.year === Number(year));
    assert.equal(lines.length, 15);
    const sums = ['planned', 'adjusted', 'refined', 'paid'].map((stage) =>
      Math.round(lines.reduce((sum, line) => sum + line[stage], 0)),
    );
    assert.deepEqual(sums, totals);
  }
});

test('the made-up feed says so and is written by its generator', () => {
  assert.equal(region.illustrative, true);
  assert.deepEqual(JSON.parse(JSON.stringify(illustrativeFeed())), region);
});

test('the made-up feed has every case that the elements have to show', () => {
  const {projects} = region;
  assert.equal(projects.length, 1500);
  const kinds = new Set(projects.flatMap(({place, places = []}) => [place, ...places].map((at) => at?.type)));
  assert.deepEqual([...kinds].sort(), ['LineString', 'MultiLineString', 'Point', 'Polygon', undefined]);
  const unplaced = projects.filter((project) => !project.place && !project.places).length / projects.length;
  assert.ok(unplaced > 0.1 && unplaced < 0.15, `${unplaced} without a place`);
  assert.equal(new Set(projects.map(({status}) => status)).size, 10);
  assert.ok(projects.some(({final, adjusted}) => final > adjusted));
  assert.ok(projects.some(({planned}) => planned === undefined));
  assert.ok(projects.some(({procurement}) => procurement?.bids === 0));
});

test('the library reads the demo feeds without a complaint', async () => {
  const {openJson} = await loadSource('feed/open-bytes.ts');
  const read = {city: await openJson(city), region: await openJson(region)};
  for (const {issues} of Object.values(read)) {
    assert.deepEqual(
      issues.filter(({level}) => level !== 'info'),
      [],
    );
  }
  assert.equal(read.city.lines.size, 45);
  assert.equal(read.region.projects.size, 1500);
});

test('signals are seldom in the made-up feed, and its story has several', async () => {
  const {openJson} = await loadSource('feed/open-bytes.ts');
  const {factsOf} = await loadSource('model/flags/flag-facts.ts');
  const {evaluateFlags} = await loadSource('model/flags/flag-rules.ts');
  const dataset = await openJson(region);
  const results = evaluateFlags(factsOf(dataset, dataset.meta.asOf));
  const pointed = results
    .flatMap(({outcome}) => outcome.flags ?? [])
    .map(({row}) => dataset.projects.ids[row]);
  const share = new Set(pointed).size / dataset.projects.size;
  assert.ok(share > 0.05 && share <= 0.1, `${share} of the projects have signals`);
  assert.ok(pointed.filter((id) => id === STORY).length >= 4);
});

test('every picture of the made-up feed lies beside it', () => {
  const pictures = new Set(region.projects.flatMap(({photos = []}) => photos.map(({url}) => url)));
  assert.ok(pictures.size > 10);
  for (const picture of pictures) {
    assert.ok(existsSync(new URL(`../../demo/feeds/${picture}`, import.meta.url)), picture);
  }
});

function feed(name) {
  return JSON.parse(readFileSync(new URL(`../../demo/feeds/${name}.json`, import.meta.url), 'utf8'));
}

function schema() {
  return JSON.parse(readFileSync(new URL('../../src/feed/schema/feed.schema.json', import.meta.url), 'utf8'));
}
