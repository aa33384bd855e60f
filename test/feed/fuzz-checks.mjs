import assert from 'node:assert/strict';
import {loadSource} from '../load-source.mjs';

const {inspect} = await loadSource('cli/inspection.ts');
const {detailOf} = await loadSource('model/details.ts');
const {Cube} = await loadSource('model/cube.ts');
const {DIMENSIONS} = await loadSource('model/dimension.ts');
const {MEASURES} = await loadSource('model/measure.ts');
const {valuesIn} = await loadSource('model/money.ts');

const natural = Object.getOwnPropertyNames(Object.prototype).sort().join();

/** What every dataset holds to, whatever its feed. */
export function assertSound(dataset) {
  const {meta, projects, lines, feedback, issues} = dataset;
  for (const table of [projects, lines]) {
    assertColumns(table, meta);
    assertGroupings(table, meta);
  }
  assertPlaces(projects);
  for (const column of [...Object.values(projects.dates), ...Object.values(projects.progress)])
    assert.ok(column.every(isNumberOrMissing), 'dates and progress are numbers or missing');
  assert.equal(projects.ids.length, projects.size);
  assert.equal(new Set(projects.ids).size, projects.size, 'ids are unique');
  for (const title of [...projects.titles, ...(projects.addresses ?? [])]) assertText(title);
  for (let row = 0; row < projects.size; row++) assertPlain(detailOf(projects, row), 'detail');
  assertPlain(meta, 'meta');
  for (const report of feedback ?? []) assertPlain(report, 'report');
  for (const issue of issues) assertIssue(issue);
  assertPlain(sumsOf(dataset), 'sums', true);
  assert.equal(
    Object.getOwnPropertyNames(Object.prototype).sort().join(),
    natural,
    'no prototype is touched',
  );
  assert.equal({}.polluted, undefined, 'no prototype is touched');
}

/** Sums as `inspect` prints them. */
export function sumsOf(dataset) {
  const {sums, byYear} = inspect(dataset);
  return {sums, byYear: byYear ?? null};
}

/** How many records the issues say were left out, merged or taken as the same. */
export function reportedIn(issues) {
  const told = (issue) => Math.max(issue.count ?? 1, Number(issue.values?.count) || 0);
  return issues
    .filter(({level, code}) => level === 'error' || MERGED.includes(code))
    .reduce((sum, issue) => sum + told(issue), 0);
}

const MERGED = [
  'repeated-record',
  'repeated-report',
  'older-record',
  'earlier-versions',
  'deleted-records',
  'other-kinds',
  'services-only',
  'rows-of-regions',
  'rows-of-links',
];

function assertColumns({size, money, currencyOf, dimensions}, {currencies}) {
  for (const values of Object.values(money)) {
    assert.equal(values.length, size);
    assert.ok(values.every(isNumberOrMissing), 'figures are numbers or missing');
  }
  for (const codes of Object.values(currencyOf ?? {}))
    assert.ok(
      codes.every((code) => code < currencies.length),
      'currencies are known',
    );
  for (const {codes, entries} of Object.values(dimensions)) {
    assert.equal(codes.length, size);
    assert.ok(
      codes.every((code) => code < entries.length),
      'codes have entries',
    );
    for (const {key, label, parent, parts} of entries) {
      assert.equal(typeof key, 'string');
      assertText(label);
      assert.ok(parent === undefined || parent < entries.length);
      assert.ok(parts === undefined || parts.every((part) => part > 0 && part < entries.length));
    }
  }
}

/** By whatever rows are grouped, the sums of the groups add up to the total. */
function assertGroupings(table, {currencies}) {
  const columns = MEASURES.filter((measure) => table.money[measure]).flatMap((measure) =>
    currencies.map((_, at) => valuesIn(table, measure, at)),
  );
  if (columns.length === 0) return;
  const cube = new Cube(table);
  const {sums, count} = cube.total(columns);
  for (const groups of cube.groupsOf(DIMENSIONS, columns)) {
    assert.equal(total(groups.count), count);
    groups.sums.forEach((column, at) => {
      const grouped = total(column.filter((sum) => !Number.isNaN(sum)));
      const largest = columns[at].reduce(
        (most, value) => (Math.abs(value) > most ? Math.abs(value) : most),
        0,
      );
      const difference = Math.abs(grouped - (Number.isNaN(sums[at]) ? 0 : sums[at]));
      assert.ok(difference <= 1e-9 * largest * table.size, `groups add up to ${grouped}, not ${sums[at]}`);
    });
  }
}

function assertPlaces({size, places}) {
  assert.ok(places.project.every((row) => row < size));
  assert.ok(
    places.lon.every((lon) => Math.abs(lon) <= 180) && places.lat.every((lat) => Math.abs(lat) <= 90),
  );
}

function assertText(text) {
  assert.ok(
    typeof text === 'object' &&
      text !== null &&
      Object.values(text).every((words) => typeof words === 'string'),
    'texts are strings',
  );
}

function assertIssue({level, code, pointer, message, values}) {
  assert.ok(['error', 'warning', 'info'].includes(level));
  assert.match(code, /^[a-z\d]+(-[a-z\d]+)*$/);
  assert.match(pointer, /^($|\/)/);
  assert.ok(message.length > 0);
  for (const value of Object.values(values ?? {}))
    assert.ok(typeof value === 'string' || Number.isFinite(value), `${code}: ${value}`);
}

/** Strings, numbers and flags only; a null in a detail was a figure that is none. */
function assertPlain(value, path, nulls = false) {
  if (typeof value === 'string' || typeof value === 'boolean' || value === undefined) return;
  if (typeof value === 'number') assert.ok(Number.isFinite(value), `${path} is ${value}`);
  else if (value === null) assert.ok(nulls, `${path} is null`);
  else {
    assert.equal(typeof value, 'object', path);
    for (const [key, part] of Object.entries(value)) assertPlain(part, `${path}.${key}`, nulls);
  }
}

function isNumberOrMissing(value) {
  return Number.isNaN(value) || Number.isFinite(value);
}

function total(values) {
  return values.reduce((sum, value) => sum + value, 0);
}
