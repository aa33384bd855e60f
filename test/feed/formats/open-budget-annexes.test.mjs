import assert from 'node:assert/strict';
import test from 'node:test';
import {loadSource} from '../../load-source.mjs';
import {issueOf} from '../issue-of.mjs';

const {openBudget} = await loadSource('feed/formats/open-budget.ts');
const {loadRegions} = await loadSource('feed/regions/load-regions.ts');
const AREA = {
  type: 'Polygon',
  coordinates: [
    [
      [76, 43],
      [77, 43],
      [77, 44],
      [76, 43],
    ],
  ],
};

test('a figure may have a currency and a unit of its own', async () => {
  const {projects, meta} = await read({
    projects: [
      {id: 'a', planned: 5, contracted: {amount: 3, currency: 'USD', unit: 1}},
      {id: 'b', planned: 6, paid: {amount: 4}},
    ],
  });
  assert.deepEqual(meta.currencies, ['KZT', 'USD']);
  assert.deepEqual([...projects.money.planned], [5000, 6000]);
  assert.deepEqual([projects.money.contracted[0], projects.currencyOf.contracted[0]], [3, 1]);
  assert.equal(projects.money.paid[1], 4000);
});

test('a figure in a currency that cannot be read is left out, not taken for the feed’s', async () => {
  const {projects, issues} = await read({
    projects: [
      {id: 'a', planned: 5},
      {id: 'b', planned: {amount: 6, currency: 'dollars'}},
      {id: 'c', planned: 7, currency: 'руб.'},
    ],
  });
  assert.deepEqual([...projects.money.planned], [5000, NaN, NaN]);
  assert.equal(issueOf(issues, 'amount-without-currency').values.count, 2);
});

test('lines with levels are counted in each currency apart', async () => {
  const year = 2026;
  const {lines, issues} = await read({
    unit: 1,
    lines: [
      {id: '1', function: '1', year, planned: 100, paid: {amount: 1, currency: 'USD'}},
      {id: '1.1', parent: '1', function: '1.1', year, planned: 60},
      {id: '2', function: '2', year, currency: 'USD', planned: 9},
      {id: '2.1', parent: '2', function: '2.1', year, currency: 'USD', planned: 4},
    ],
  });
  const sum = (currency) =>
    lines.money.planned.reduce(
      (total, value, row) => total + (lines.currencyOf.planned[row] === currency ? value : 0),
      0,
    );
  assert.deepEqual([sum(0), sum(1)], [100, 9]);
  assert.equal(lines.money.paid, undefined);
  assert.equal(issueOf(issues, 'mixed-currencies').pointer, '/lines/0/paid/currency');
});

test('codelists name codes and put them in levels', async () => {
  const {lines} = await read({
    codelists: {
      sector: {
        '04/1': {title: {ru: 'Школы'}, parent: '04'},
        '04': 'Білім беру',
        '05': {title: 'Not used'},
      },
      authority: {12: {kk: 'Басқарма'}},
    },
    language: 'kk',
    lines: [
      {year: 2026, sector: '04/1', authority: '12', planned: 1},
      {year: 2026, sector: '04', planned: 2},
    ],
  });
  const {entries, codes} = lines.dimensions.sector;
  assert.deepEqual(
    entries.map(({key, label}) => [key, label]),
    [
      ['', {}],
      ['04/1', {ru: 'Школы'}],
      ['04', {kk: 'Білім беру'}],
    ],
  );
  assert.equal(entries[entries[codes[0]].parent].key, '04');
  assert.deepEqual(lines.dimensions.authority.entries[1].label, {kk: 'Басқарма'});
});

test('a name that a line gives stands', async () => {
  const {lines} = await read({
    codelists: {sector: {'04': {title: {kk: 'тізімнен', ru: 'из списка'}}}},
    lines: [{year: 2026, sector: '04', title: {kk: 'өзінен'}, planned: 1}],
  });
  assert.deepEqual(lines.dimensions.sector.entries[1].label, {kk: 'өзінен', ru: 'из списка'});
});

test('citizens’ reports are read, and never who sent them', async () => {
  const {feedback, issues} = await read({
    reports: [
      {id: 7, projectId: 'a', status: 'closed', text: 'Шұңқыр', lon: 76, lat: 43, phone: '+7', name: 'A'},
      {status: 'soon', lon: 0, lat: 0},
      5,
    ],
  });
  assert.deepEqual(feedback, [
    {id: '7', status: 'closed', projectId: 'a', text: 'Шұңқыр', lon: 76, lat: 43},
    {id: '#2', status: 'open'},
  ]);
  assert.equal(issueOf(issues, 'report-status-unknown').pointer, '/reports/1/status');
  assert.equal(issueOf(issues, 'not-a-record').pointer, '/reports/2');
});

test('addresses for reports are told by kind', async () => {
  const addresses = async (feedback) => {
    const {meta} = await read({projects: [], feedback});
    return [meta.feedback, meta.contact];
  };
  assert.deepEqual(await addresses('https://a.example/v2/'), ['https://a.example/v2/', undefined]);
  assert.deepEqual(await addresses({url: 'v2/', email: 'a@b.kz'}), ['v2/', 'mailto:a@b.kz']);
  assert.deepEqual(await addresses({page: 'https://a.example/?p={id}'}), [
    undefined,
    'https://a.example/?p={id}',
  ]);
  assert.deepEqual(await addresses({url: 5}), [undefined, undefined]);
});

test('boundaries may stand in the feed itself', async () => {
  const areas = {
    type: 'FeatureCollection',
    features: [{type: 'Feature', id: 'W1', properties: {name: 'Ward'}, geometry: AREA}],
  };
  const dataset = await read({projects: [], regions: areas});
  const {regions} = dataset;
  assert.equal(await loadRegions(dataset, undefined, 'https://example.org/feed.json'), regions);
  assert.deepEqual([regions.origin, regions.regions[0].code], ['feed', 'W1']);
  const {regions: none, issues} = await read({
    projects: [],
    regions: {type: 'FeatureCollection', features: []},
  });
  assert.equal(none, undefined);
  assert.equal(issueOf(issues, 'regions-inline').pointer, '/regions');
});

test('proposed money is planned where nothing in the feed is approved, and says so', async () => {
  const {lines, issues} = await read({lines: [{year: 2026, sector: '1', proposed: 4, paid: 1}]});
  assert.deepEqual([...lines.money.planned], [4000]);
  assert.ok(issueOf(issues, 'proposed-as-planned'));
  const approved = await read({projects: [{id: 'a', planned: 1}], lines: [{year: 2026, proposed: 4}]});
  assert.equal(approved.lines.money.planned, undefined);
  assert.equal(issueOf(approved.issues, 'proposed-as-planned'), undefined);
});

test('a feed may hold no money and say what its source lacked', async () => {
  const {meta, projects} = await read({
    currency: null,
    needs: ['mapping', 'unit'],
    projects: [{id: 'a', planned: 5}],
  });
  assert.deepEqual([meta.needs, meta.currencies, projects.money], [['mapping', 'currency', 'unit'], [], {}]);
  const stated = await read({needs: ['unit'], projects: [{id: 'a', planned: 5}]});
  assert.deepEqual(
    [stated.meta.needs, stated.meta.currencies, stated.projects.money],
    [['unit'], ['KZT'], {}],
  );
  assert.equal(issueOf(stated.issues, 'needs-stated').pointer, '/needs');
  const silent = await read({currency: null, projects: [{id: 'a', title: 'A'}]});
  assert.deepEqual([silent.meta.needs, silent.issues], [[], []]);
});

test('several bodies may be in charge of one project', async () => {
  const {projects} = await read({projects: [{id: 'a', authority: [{id: '1', name: 'A'}, 'B']}]});
  const {codes, entries} = projects.dimensions.authority;
  assert.deepEqual(
    entries[codes[0]].parts.map((part) => entries[part].key),
    ['1', 'B'],
  );
});

function read(parts) {
  return openBudget.read({openBudget: '1', currency: 'KZT', unit: 1000, ...parts}, {});
}
