import assert from 'node:assert/strict';
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {loadSource} from '../load-source.mjs';
import {sharedFeed} from '../shared-feed.mjs';
import {MAPPINGS} from '../shared-mappings.mjs';
import * as inPage from './agreement-page.mjs';
import {HOST, openBrowser, openPage} from './built-page.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const EXPECTED = JSON.parse(sharedFeed('EXPECTED.json') ?? '{}');

/**
 * Feeds beside the repository; the mapped ones, with more columns than their money needs so that charts have something to divide
 * by, once more without a mapping, where nothing says what their money is.
 */
const REAL = [
  {path: 'kz/budget-egov/getincomedatajson-almaty-2024-12.json'},
  {path: 'kz/budget-egov/local-almaty-2023-2025.csv'},
  {path: 'kz/budget-egov/local-functional-2023-2025.csv'},
  {path: 'fdp/babbage-md/datapackage.json'},
  {path: 'oc4ids/derived-dpwh-strict.json'},
  ...[
    ['json-csv/bern-budget-tree.json', {}],
    [
      'json-csv/dpwh-projects-nested.json',
      {
        sector: 'category',
        region: 'location.region',
        year: 'infraYear',
        supplier: 'contractor',
        source: 'programName',
      },
    ],
    [
      'geojson/nyc-capital-projects.geojson',
      {
        id: {template: '{project_id} {managing_agency}'},
        sector: 'ten_year_plan_category',
        authority: 'managing_agency',
        region: 'borough',
      },
    ],
    [
      'json-csv/south-africa-infrastructure-projects.json',
      {sector: 'infrastructure_type', authority: 'department.name', region: 'provinces[]'},
    ],
  ].flatMap(([path, more]) => [{path, more}, {path}]),
].filter(({path}) => sharedFeed(path) !== undefined);
const DEMO = ['almaty-city-budget.json', 'almaty-region-illustrative.json'];

const {core} = await loadSource('i18n/messages/en/core.ts');
const {runCommand} = await loadSource('cli/run-command.ts');

describe('every element agrees with `inspect`', () => {
  const folder = mkdtempSync(join(tmpdir(), 'open-budget-'));
  let browser;
  before(async () => (browser = await openBrowser()));
  after(async () => {
    await browser?.close();
    rmSync(folder, {recursive: true});
  });

  for (const {path, more} of REAL) {
    test(`${path}${more ? ', mapped' : ''}`, async () => {
      const expected = EXPECTED[path];
      const {currency, unit} = expected.sumsOnceMapped ?? {};
      const mapping = more && {...MAPPINGS[path], ...more, currency, unit};
      const found = await inspected(
        fileURLToPath(new URL(`../../../shared/feeds/${path}`, import.meta.url)),
        mapping,
      );
      assertExpected(found, mapping ? expected.sumsOnceMapped : expected);
      await assertAgreement(browser, `${HOST}/shared/${path}`, found, mapping);
    });
  }

  for (const name of DEMO) {
    test(`demo/feeds/${name}`, async () => {
      await assertAgreement(
        browser,
        `${HOST}/feeds/${name}`,
        await inspected(join(root, 'demo/feeds', name)),
      );
    });
  }

  async function inspected(file, mapping) {
    const printed = [];
    const saved = join(folder, 'mapping.json');
    if (mapping) writeFileSync(saved, JSON.stringify(mapping));
    const args = ['inspect', file, '--json', ...(mapping ? ['--mapping', saved] : [])];
    await runCommand(args, {print: (text) => printed.push(text), complain: () => undefined});
    return JSON.parse(printed.join('\n'));
  }
});

/** What others counted in the same feed. */
function assertExpected({sums, byYear = {}}, expected) {
  const ofYears = Object.keys(expected.byYear ?? {});
  for (const year of ofYears) assertSums(byYear[year], expected.byYear[year], year);
  if (ofYears.length === 0 && expected.sums) assertSums(sums, expected.sums, 'all');
}

function assertSums(found, expected, what) {
  for (const measure of Object.keys(core.measures)) {
    const sum = expected[measure];
    if (!(measure in found) || typeof sum !== 'number') continue;
    assert.ok(
      Math.abs(found[measure] - sum) <= 1 + 1e-9 * Math.abs(sum),
      `${measure} ${what}: ${found[measure]}`,
    );
  }
}

async function assertAgreement(browser, src, found, mapping) {
  const {page, seen} = await openPage(browser, '/agreement.html', {html: inPage.pageOf(src, mapping)});
  await page.route(`${HOST}/shared/**`, (route) =>
    route.fulfill(sharedAnswer(new URL(route.request().url()))),
  );
  await page.evaluate(inPage.define);
  await page.waitForFunction(inPage.areDrawn);
  const both = found.projects > 0 && found.lines > 0;
  for (const records of both ? ['projects', 'lines'] : [found.projects > 0 ? 'projects' : 'lines']) {
    const sums = both && records === 'lines' ? found.byYear[found.year] : found.sums;
    const measures = Object.keys(core.measures).filter((measure) => typeof sums[measure] === 'number');
    for (const measure of measures.length > 0 ? measures : [undefined]) {
      await page.evaluate(inPage.lookAt, {records, measure});
      await page.waitForFunction(inPage.mapLooksAt, measure);
      const shown = await page.evaluate(inPage.readAll);
      assertNothingBlank(shown);
      assertFigures(shown, {...found, sums, records}, measure, measures);
    }
    if (records === 'projects' && (await page.evaluate(inPage.openParty))) {
      await page.waitForFunction(inPage.partyIsTable);
      assertParty(await page.evaluate(inPage.readAll), measures);
      await page.evaluate(inPage.leaveParty);
    }
  }
  assert.deepEqual(seen.complaints, []);
  assert.deepEqual(await page.evaluate('told'), []);
  await page.close();
}

/** What has nothing to draw says why. */
function assertNothingBlank(shown) {
  for (const [name, {state, text, notes, twin}] of Object.entries(shown)) {
    assert.equal(state, 'ready', name);
    assert.notEqual(text, '', `${name} is blank`);
    const chart = !['summary', 'map', 'table', 'party'].includes(name);
    if (chart) assert.ok(twin?.rows.length > 0 || notes.length > 0, `${name} says nothing`);
  }
}

function assertFigures(shown, {sums, byYear = {}, records, ...found}, measure, measures) {
  const {summary, table, bars, years, treemap, stages, timeline, flow, receipt, compare, map} = shown;
  const count = summary.values[measures.length];
  if (records === 'projects') assert.equal(count, found.projects, 'summary: projects');
  assert.equal(table.rows, count, 'table: rows');
  for (const of of measures) {
    assert.ok(includes(summary.values, sums[of]), `summary ${of}: ${summary.values}`);
    assert.ok(includes(table.totals, sums[of]), `table ${of}: ${table.totals}`);
  }
  for (const [name, {twin}] of Object.entries({bars, treemap})) {
    if (!twin) continue;
    // Years of a budget are not added up.
    const adds = records === 'projects' || twin.columns[0] !== core.dimensions.year;
    assert.equal(twin.totals.length > 0, adds, `${name}: total`);
    if (adds) assert.equal(numberOf(twin.totals[1]), count, `${name}: count`);
    for (const of of adds ? measures : []) assertColumn(twin, of, sums[of], name);
  }
  if (stages.twin) {
    const rows = stages.twin.rows.map(([name, sum]) => [name, numberOf(sum)]);
    for (const [name, sum] of rows) {
      const stage = measures.find((of) => core.measures[of].name === name);
      assertClose(sum, sums[stage], `stages ${name}`);
    }
  }
  if (records === 'lines') assertYears(shown, byYear, measure);
  else if (years.twin) {
    for (const of of measures) assertColumn(years.twin, of, sums[of], 'bars by year');
    for (const row of timeline.twin?.rows ?? []) {
      const same = years.twin.rows.find(([year]) => year === row[0]);
      for (const of of same ? measures : []) {
        const inTimeline = numberOf(row[columnOf(timeline.twin, of)]);
        assert.equal(inTimeline, numberOf(same[columnOf(years.twin, of)]), `timeline ${of} ${row[0]}`);
      }
    }
  }
  for (const [name, {twin}] of Object.entries({flow, receipt})) {
    if (measure && twin) assertClose(numberOf(twin.totals[columnOf(twin, measure)]), sums[measure], name);
  }
  if (compare.twin && measure && records === 'projects') assert.ok(compare.twin.rows.length > 0, 'compare');
  const {scene} = map;
  if (scene?.mode !== 'projects') return;
  assert.equal(scene.placed.count, found.located, 'map: placed');
  assert.equal(scene.placed.count + scene.offMap.count, found.projects, 'map: all');
  if (measure) assertClose(scene.placed.value + scene.offMap.value, sums[measure], `map ${measure}`);
}

/** Of a budget every year has its own figures, wherever years stand beside each other. */
function assertYears({years, timeline, compare}, byYear, measure) {
  for (const [year, sums] of Object.entries(byYear)) {
    assertYear(years.twin, year, sums, 'bars');
    assertYear(timeline.twin, year, sums, 'timeline');
    const place = compare.twin?.columns.findIndex((column) => column.includes(year)) ?? -1;
    if (place > 0 && measure && typeof sums[measure] === 'number')
      assertClose(numberOf(compare.twin.totals[place]), sums[measure], `compare ${measure} ${year}`);
  }
}

function assertYear(twin, year, sums, name) {
  const row = twin?.rows.find(([first]) => first.includes(year));
  assert.ok(row, `${name}: ${year}`);
  for (const of of Object.keys(sums).filter((stage) => columnOf(twin, stage) > 0)) {
    const shown = numberOf(row[columnOf(twin, of)]);
    if (sums[of] === null) assert.equal(shown, undefined, `${name} ${of} ${year}`);
    else assertClose(shown, sums[of], `${name} ${of} ${year}`);
  }
}

/** A party's projects are those that the table has once it is filtered by the party. */
function assertParty({party, table}, measures) {
  assert.equal(party.twin.rows.length, table.rows, 'party: projects');
  for (const of of measures) {
    const at = columnOf(party.twin, of);
    const told = party.twin.rows.map((row) => numberOf(row[at])).filter((value) => value !== undefined);
    const sum = told.reduce((all, value) => all + value, 0);
    const total =
      told.length === 0 || table.totals.some((text) => Math.abs(numberOf(text) - sum) <= 1 + told.length / 2);
    assert.ok(total, `party ${of}: ${sum}, table: ${table.totals}`);
  }
}

/** The total of a stage, and that the rows above add up to it: each is rounded to a whole unit. */
function assertColumn(twin, measure, sum, name) {
  const at = columnOf(twin, measure);
  assertClose(numberOf(twin.totals[at]), sum, `${name} ${measure}`);
  const added = twin.rows.reduce((all, row) => all + (numberOf(row[at]) ?? 0), 0);
  assert.ok(Math.abs(added - sum) <= 1 + twin.rows.length / 2, `${name} ${measure}: rows add up to ${added}`);
}

function columnOf({columns}, measure) {
  return columns.findIndex((column) => column.startsWith(core.measures[measure].name));
}

/** Shown figures are whole units. */
function assertClose(shown, sum, what) {
  assert.ok(typeof shown === 'number' && Math.abs(shown - sum) <= 0.5001, `${what}: ${shown} is not ${sum}`);
}

function includes(values, sum) {
  return values.some((value) => value !== undefined && Math.abs(numberOf(String(value)) - sum) <= 0.5001);
}

/** A figure as English writes it; undefined for the dash of a missing one. */
function numberOf(text) {
  const digits = text.replaceAll(/[,\s]/g, '').replace('−', '-');
  return /^-?\d+(\.\d+)?$/.test(digits) ? Number(digits) : undefined;
}

function sharedAnswer({pathname}) {
  const file = new URL(`../../../shared/feeds/${pathname.slice('/shared/'.length)}`, import.meta.url);
  return existsSync(file) ? {body: readFileSync(file), contentType: 'application/json'} : {status: 404};
}
