import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import test from 'node:test';
import {fileURLToPath} from 'node:url';
import {Ajv2020} from 'ajv/dist/2020.js';
import {loadSource} from '../load-source.mjs';
import {sharedFeed} from '../shared-feed.mjs';

const {feedOf} = await loadSource('cli/feed-of.ts');
const {readableJson} = await loadSource('cli/readable-json.ts');
const {filesBeside} = await loadSource('cli/read-source.ts');
const {inspect} = await loadSource('cli/inspection.ts');
const {jsonOf, openJson} = await loadSource('feed/open-bytes.ts');
const {detailOf} = await loadSource('model/details.ts');
const schema = JSON.parse(
  readFileSync(new URL('../../src/feed/schema/feed.schema.json', import.meta.url), 'utf8'),
);
const validate = new Ajv2020({allErrors: true, strict: false}).compile(schema);

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
const OWN = {
  openBudget: '1',
  title: {kk: 'Жобалар', ru: 'Проекты'},
  publisher: {id: '1', name: 'Әкімдік', url: 'https://example.org'},
  license: 'CC-BY-4.0',
  asOf: '2026-11-20T08:00:00+05:00',
  modified: '2026-11-21',
  language: 'kk',
  currency: 'KZT',
  unit: 1000,
  source: 'https://example.org/feed',
  illustrative: true,
  feedback: 'https://example.org/open311',
  population: {'KZ-19': {value: 5, date: '2026-01-01'}},
  deflator: {base: 2026, index: {2025: 0.9, 2026: 1}},
  regions: {
    type: 'FeatureCollection',
    features: [
      {type: 'Feature', id: 'KZ-19', properties: {name: {kk: 'Алматы облысы'}, tile: [1, 2]}, geometry: AREA},
    ],
  },
  projects: [
    {
      id: 'p1',
      title: {kk: 'Мектеп', ru: 'Школа'},
      description: 'Салу',
      status: 'іске асырылуда',
      sector: ['education', {code: 'transport.road', title: {ru: 'Дороги'}}],
      year: 2026,
      region: ['KZ-19', 'KZ-33'],
      places: [
        {type: 'Point', coordinates: [76.9, 43.2]},
        {geometry: AREA, precision: 'approximate'},
      ],
      address: {ru: 'ул. Абая'},
      planned: 0.1,
      adjusted: {amount: 3, currency: 'USD', unit: 1},
      paid: -2,
      authority: [{id: '2', name: 'А'}, 'Б'],
      suppliers: [{id: '3', name: {ru: 'В'}, url: 'https://example.org/c'}, 'Г'],
      fundingSource: [{name: 'республика', value: {amount: 1, currency: 'KZT'}}, 'жергілікті'],
      procurement: {method: 'open', bids: 3, id: '1', tender: {start: '2026-01-01'}},
      contracts: [
        {id: 'c1', value: {amount: 5, currency: 'USD'}, amendments: [{date: '2026-02-01', value: 6}]},
      ],
      start: {planned: '2026-03-01', actual: '2026-03-09'},
      end: '2026-12-01',
      warrantyUntil: '2031-12-01',
      progress: [{at: '2026-10-01', physical: 60, financial: 54}],
      milestones: [{title: 'Шатыр', due: '2026-09-01', status: 'scheduled'}],
      documents: [{title: 'Жоба', url: 'd.pdf'}],
      photos: [{url: 'f.jpg', when: 'before', alt: 'Алаң'}],
      series: [{period: '2025', measure: 'paid', value: 3}],
      derived: {paid: 'sum of payments'},
    },
    {id: 'p2', title: {und: 'Road'}, contracted: 7, currency: 'USD', start: '2025-01-01'},
    {id: 'p3', title: 'Жоқ', proposed: 3},
  ],
  lines: [
    {
      id: '04',
      year: 2025,
      month: 12,
      function: '04',
      title: {ru: 'Образование'},
      region: 'KZ-75',
      planned: 100,
    },
    {
      id: '04.1',
      parent: '04',
      year: 2025,
      month: 12,
      function: '1',
      title: 'Мектеп',
      region: 'KZ-75',
      planned: 60.5,
    },
    {
      year: 2026,
      month: 1,
      sector: '05',
      authority: {id: '9', name: {ru: 'Отдел'}},
      source: 'займ',
      planned: 2,
    },
    {year: 2026, month: 1, sector: '05', currency: 'USD', paid: 4},
  ],
  reports: [
    {id: 'r1', projectId: 'p1', status: 'closed', text: 'Шұңқыр', requested: '2026-01-02', lon: 76, lat: 43},
  ],
};

const WRITTEN = {
  'the library’s own feed': [OWN],
  'a feed whose money is withheld': [{type: 'FeatureCollection', features: [feature({cost: 5})]}],
  'mapped features': [
    {type: 'FeatureCollection', features: [feature({n: 'A', cost: 5}), feature({n: 'B', cost: null})]},
    {mapping: {title: 'n', planned: 'cost', currency: 'KZT', unit: 1000}},
  ],
  'projects of OC4IDS': [
    {
      version: '0.9',
      projects: [
        {
          id: 'oc4ids-1',
          title: 'A',
          budget: {amount: {amount: 5, currency: 'GBP'}},
          completion: {finalValue: {amount: 9, currency: 'USD'}},
        },
      ],
    },
  ],
  'releases of OCDS': [
    {
      releases: [
        {
          ocid: 'ocds-1',
          id: '1',
          date: '2026-01-01T00:00:00Z',
          tag: ['contract'],
          planning: {budget: {amount: {amount: 10, currency: 'KZT'}}},
          contracts: [{id: 'c', awardID: 'a', status: 'active', value: {amount: 8, currency: 'USD'}}],
        },
      ],
    },
  ],
  'citizens’ reports': [
    [{service_request_id: '1', status: 'open', service_name: 'Pothole', lat: 43.2, long: 76.9}],
  ],
  'proposed money': [{openBudget: '1', currency: 'KZT', lines: [{year: 2026, sector: '1', proposed: 4}]}],
  'nothing but its name': [{openBudget: '1', currency: 'KZT', projects: []}],
};

for (const [name, [json, options]] of Object.entries(WRITTEN)) {
  test(`${name}: what is written is read back the same`, async () => {
    await assertRoundTrip(await openJson(json, options));
  });
}

const expectations = sharedFeed('EXPECTED.json');
for (const path of Object.keys(JSON.parse(expectations ?? '{}'))) {
  test(`${path} is read back the same`, async (context) => {
    const file = fileURLToPath(new URL(`../../../shared/feeds/${path}`, import.meta.url));
    let dataset;
    try {
      dataset = await openJson(await jsonOf(readFileSync(file)), {readPart: filesBeside(file)});
    } catch (error) {
      context.diagnostic(`cannot be opened: ${error.code ?? error.message}`);
      return;
    }
    await assertRoundTrip(dataset);
  });
}

test('details, names and levels come back as they were', async () => {
  const before = await openJson(OWN);
  const after = await openJson(JSON.parse(readableJson(feedOf(before))));
  for (let row = 0; row < before.projects.size; row++) {
    const {pointer: _, ...detail} = detailOf(after.projects, row);
    const {pointer: __, ...stated} = detailOf(before.projects, row);
    assert.deepEqual(detail, stated);
  }
  assert.deepEqual(namesOf(after.lines), namesOf(before.lines));
  assert.deepEqual(namesOf(after.projects), namesOf(before.projects));
  assert.deepEqual({...after.meta, unit: 1000}, before.meta);
  assert.deepEqual([after.feedback, after.regions], [before.feedback, before.regions]);
});

test('money is in whole units, with its own currency where that differs', async () => {
  const {unit, currency, projects, lines} = feedOf(await openJson(OWN));
  assert.deepEqual([unit, currency], [1, 'KZT']);
  const [first, second] = projects;
  assert.deepEqual([first.planned, first.adjusted, first.paid], [100, {amount: 3, currency: 'USD'}, -2000]);
  assert.deepEqual([second.contracted, second.currency], [7000, 'USD']);
  assert.deepEqual(
    lines.map(({sector, planned, paid, currency: own}) => [sector, planned ?? paid, own]),
    [
      ['04', 39_500, undefined],
      ['1', 60_500, undefined],
      ['05', 2000, undefined],
      ['05', 4000, 'USD'],
    ],
  );
});

test('relative addresses become absolute where the feed has an address', async () => {
  const {documents, photos} = feedOf(await openJson(OWN), 'https://example.org/a/feed.json').projects[0];
  assert.deepEqual(
    [documents[0].url, photos[0].url],
    ['https://example.org/a/d.pdf', 'https://example.org/a/f.jpg'],
  );
});

test('short records stand on one line, coordinates always', () => {
  const place = {type: 'LineString', coordinates: Array.from({length: 60}, (_, at) => [at, at])};
  const text = readableJson({a: {b: 'x } y'}, place});
  assert.deepEqual(JSON.parse(text), {a: {b: 'x } y'}, place});
  assert.match(text, /^ {2}"a": \{"b": "x \} y"\},$/m);
  assert.equal(text.split('\n').length, 7);
});

/** `lines` tells how many were read, of all levels and sections; written are those that may be added up. */
async function assertRoundTrip(dataset) {
  const feed = JSON.parse(readableJson(feedOf(dataset)));
  validate(feed);
  assert.deepEqual(validate.errors ?? [], []);
  const again = await openJson(feed);
  const [before, after] = [inspect(dataset), inspect(again)];
  assert.equal(after.lines, dataset.lines.size);
  for (const key of ['projects', 'located', 'feedback', 'currency', 'asOf', 'year', 'sums', 'byYear'])
    assert.deepEqual(after[key], before[key], key);
  assert.deepEqual(again.meta.needs, dataset.meta.needs);
}

function namesOf({dimensions}) {
  return Object.fromEntries(
    Object.entries(dimensions).map(([name, {codes, entries}]) => [
      name,
      [...codes].map((code) => {
        const {key, label, parent, parts} = entries[code];
        return [key, label, entries[parent]?.key, parts?.map((part) => entries[part].key)];
      }),
    ]),
  );
}

function feature(properties) {
  return {type: 'Feature', geometry: {type: 'Point', coordinates: [76.9, 43.2]}, properties};
}
