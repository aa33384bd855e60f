import assert from 'node:assert/strict';
import test from 'node:test';
import {loadSource} from '../../load-source.mjs';
import {sharedFeed} from '../../shared-feed.mjs';

const {iati} = await loadSource('feed/formats/iati.ts');
const {documentOf} = await loadSource('feed/document-of.ts');
const {inspect} = await loadSource('cli/inspection.ts');
const {detect} = await loadSource('feed/detect.ts');
const {detailOf} = await loadSource('model/details.ts');

test('commitments are contracted, disbursements and expenditure paid, incoming funds neither', () => {
  const {meta, projects} = read(
    activity({
      transaction: [paidBy('IF', 100), paidBy('C', 40), paidBy('D', 7), paidBy('E', 2), paidBy('3', -1)],
    }),
  );
  const {contracted, paid} = projects.money;
  assert.deepEqual([meta.currencies, meta.unit, contracted[0], paid[0]], [['USD'], 1, 40, 8]);
});

test('a revised budget takes the place of the original one of its period only', () => {
  const budget = [
    planned('Original', 10, '2024'),
    planned('Revised', 12, '2024'),
    planned('Original', 5, '2025'),
  ];
  assert.equal(
    read(activity({budget, planned_disbursement: [{value: [{text: 99}]}]})).projects.money.planned[0],
    17,
  );
});

test('the currency of a value wins over that of the activity; others are not added', () => {
  const transaction = [paidBy('D', 7, 'EUR'), paidBy('D', 3)];
  const {projects, issues} = read(activity({transaction}));
  assert.equal(projects.money.paid[0], 7);
  assert.ok(issues.some(({code}) => code === 'several-currencies'));
});

test('texts keep their languages, narratives or not, and names of parts may be written in several ways', () => {
  const old = read(
    activity({
      title: [
        {text: 'Road', lang: 'en'},
        {text: 'Route', lang: 'fr'},
      ],
    }),
  );
  const narratives = {
    'iati-identifier': 'X-1',
    title: {
      narrative: [
        {text: 'Road', 'xml:lang': 'en'},
        {text: 'Route', 'xml:lang': 'fr'},
      ],
    },
  };
  for (const {projects} of [old, read(narratives)])
    assert.deepEqual(projects.titles[0], {en: 'Road', fr: 'Route'});
});

test('a position is latitude first', () => {
  const {places} = read(
    activity({location: [{point: {pos: '43.2 76.9'}}, {coordinates: {latitude: '43.3', longitude: '77'}}]}),
  ).projects;
  assert.deepEqual(
    [[...places.lon], [...places.lat]],
    [
      [76.9, 77],
      [43.2, 43.3],
    ],
  );
});

test('dates of both versions, status, bodies and links', () => {
  const {projects} = read(
    activity({
      date: [
        {type: 'start-actual', iso_date: '2024-01-02T00:00:00'},
        {type: '3', iso_date: '2025-01-01'},
      ],
      participatingorg: [
        {role: 'Funding', ref: 'F', text: 'Fund'},
        {role: '4', text: 'Builder'},
      ],
      document_link: [{url: 'https://a.example/1', title: [{text: 'Plan', lang: 'en'}]}],
    }),
  );
  const {start, end, suppliers, funding, documents} = detailOf(projects, 0);
  assert.deepEqual([start.actual, end.planned], ['2024-01-02', '2025-01-01']);
  assert.deepEqual(
    [suppliers[0].name.en, funding[0].source.en, documents[0].title.en],
    ['Builder', 'Fund', 'Plan'],
  );
  assert.equal(projects.dimensions.status.entries[1].key, 'implementation');
});

test('activities are told by their content; flattened ones are refused', () => {
  assert.equal(detect({ok: true, results: [activity({})]}), 'iati');
  assert.equal(detect({'iati-activities': [{'iati-identifier': 'X-1'}]}), 'iati');
  assert.throws(() => read({iati_identifier: 'X-1', title_narrative: ['Road']}), {code: 'nothing-to-read'});
});

test('XML of 2.0x: narratives, places, bodies, links, targets and money', async () => {
  const {meta, projects, issues} = await readXml(`
    <iati-activity default-currency="USD" xml:lang="ru">
      <iati-identifier> KZ-1 </iati-identifier>
      <reporting-org ref="KZ-R"><narrative>Акимат</narrative></reporting-org>
      <title><narrative>Мост</narrative><narrative xml:lang="kk">Көпір</narrative></title>
      <description type="1"><narrative>О мосте</narrative></description>
      <description type="2"><narrative>Цели</narrative></description>
      <participating-org role="4" ref="B"><narrative>Строитель</narrative></participating-org>
      <activity-status code="2"/>
      <activity-date type="2" iso-date="2024-04-01Z"/>
      <location>
        <name><narrative>Алматы</narrative></name>
        <point srsName="http://www.opengis.net/def/crs/EPSG/0/4326"><pos>43.25 76.9</pos></point>
        <exactness code="2"/>
      </location>
      <sector code="21010" percentage="60"/><sector code="21020" percentage="40"/>
      <budget type="1"><period-start iso-date="2024-01-01"/><period-end iso-date="2024-12-31"/><value>10.5</value></budget>
      <transaction><transaction-type code="3"/><transaction-date iso-date="2024-05-01"/><value>4</value></transaction>
      <transaction><transaction-type code="2"/><value currency="EUR">7.</value></transaction>
      <x:transaction xmlns:x="urn:own"><transaction-type code="3"/><value>99</value></x:transaction>
      <document-link url="https://a.example/1" format="text/html"><title><narrative>План</narrative></title></document-link>
      <document-link url="https://a.example/2.jpg" format="image/jpeg"/>
      <result><title><narrative>Итог</narrative></title><indicator><title><narrative>Метры</narrative></title>
        <period><period-end iso-date="2024-12-31"/><target value="10"/><actual value="11"/></period>
        <period><period-end iso-date="2025-12-31"/><target value="20"/></period>
      </indicator></result>
    </iati-activity>`);
  assert.deepEqual(projects.titles[0], {ru: 'Мост', kk: 'Көпір'});
  assert.deepEqual(
    [projects.ids[0], projects.money.planned[0], projects.money.paid[0], projects.money.contracted[0]],
    ['KZ-1', 10.5, 4, 7],
  );
  assert.deepEqual([...meta.currencies].sort(), ['EUR', 'USD']);
  assert.deepEqual([projects.places.lon[0], projects.places.lat[0]], [76.9, 43.25]);
  const detail = detailOf(projects, 0);
  assert.deepEqual(detail.description, {ru: 'О мосте'});
  assert.deepEqual(detail.address, {ru: 'Алматы'});
  assert.deepEqual(detail.start, {actual: '2024-04-01'});
  assert.deepEqual([detail.documents.length, detail.photos.length], [1, 1]);
  assert.deepEqual(
    detail.milestones.map(({due, status}) => [due, status]),
    [
      ['2024-12-31', 'met'],
      ['2025-12-31', undefined],
    ],
  );
  assert.equal(meta.publisher.name.ru, 'Акимат');
  assert.equal(projects.dimensions.sector.entries.at(-1).parts.length, 2);
  assert.deepEqual(
    issues.filter(({level}) => level === 'error'),
    [],
  );
});

test('XML of 1.x: text without narratives, words for types, years for dates', async () => {
  const {projects} = await readXml(`
    <iati-activity default-currency="USD" xml:lang="en">
      <iati-identifier>A</iati-identifier><title>Road</title><title xml:lang="fr">Route</title>
      <activity-status>Pipeline/identification</activity-status>
      <activity-date type="start-planned">2012-01-31</activity-date>
      <location><coordinates latitude="36.2" longitude="138.25" precision="6"/></location>
      <budget type="Original"><period-start>2012</period-start><period-end>2012</period-end><value>5</value></budget>
      <budget type="Revised"><period-start>2012</period-start><period-end>2012</period-end><value>6</value></budget>
      <transaction><transaction-type>Disbursement</transaction-type><value>-1</value></transaction>
      <transaction><transaction-type code="IF">Incoming Funds</transaction-type><value>50</value></transaction>
    </iati-activity>`);
  assert.deepEqual(projects.titles[0], {en: 'Road', fr: 'Route'});
  assert.deepEqual([projects.money.planned[0], projects.money.paid[0]], [6, -1]);
  assert.deepEqual([projects.places.lat[0], projects.places.precision[0]], [36.2, 1]);
  assert.equal(projects.dimensions.status.entries[1].key, 'preparation');
  assert.equal(detailOf(projects, 0).start.planned, '2012-01-31');
});

test('money that stands with a whole and with its parts is counted once, with the parts', async () => {
  const {projects, issues} = await readXml(
    [
      part('W', 10, '<related-activity ref="P1" type="2"/><related-activity ref="P2" type="2"/>'),
      part('P1', 4, '<related-activity ref="W" type="1"/>'),
      part('P2', 6, ''),
      part('S', 1, '<related-activity ref="P2" type="3"/>'),
    ].join(''),
  );
  assert.deepEqual([...projects.money.planned], [NaN, 4, 6, 1]);
  assert.deepEqual(
    issues.filter(({code}) => code === 'money-on-two-levels').map(({pointer}) => pointer),
    ['/iati-activity/0'],
  );
});

test('countries and sectors of transactions stand in for those of the activity', async () => {
  const {projects} = await readXml(`<iati-activity default-currency="USD"><iati-identifier>A</iati-identifier>
    <transaction><transaction-type code="3"/><value>1</value><sector code="21010"/><recipient-country code="kz"/></transaction>
    <transaction><transaction-type code="3"/><value>2</value><sector code="21020"/><recipient-country code="KZ"/></transaction>
  </iati-activity>`);
  const {region, sector} = projects.dimensions;
  assert.deepEqual([region.entries.map(({key}) => key), sector.entries.length], [['', 'KZ'], 4]);
  assert.equal(projects.money.paid[0], 3);
});

test('XML that other tools made JSON reads the same', () => {
  for (const json of [
    {
      'iati-activities': {
        '@version': '2.03',
        'iati-activity': {
          '@default-currency': 'USD',
          'iati-identifier': 'A',
          title: {narrative: {'@xml:lang': 'en', '#text': 'Road'}},
          budget: [{value: {'@currency': 'EUR', '#text': '5'}}],
        },
      },
    },
    {
      'iati-activities': {
        $: {version: '2.03'},
        'iati-activity': [
          {
            $: {'default-currency': 'USD'},
            'iati-identifier': ['A'],
            title: [{narrative: [{_: 'Road', $: {'xml:lang': 'en'}}]}],
            budget: [{value: [{_: '5', $: {currency: 'EUR'}}]}],
          },
        ],
      },
    },
  ]) {
    assert.equal(detect(json), 'iati');
    const {projects, meta} = iati.read(json, {});
    assert.deepEqual([projects.ids, projects.titles], [['A'], [{en: 'Road'}]]);
    assert.deepEqual([projects.money.planned[0], meta.currencies], [5, ['EUR']]);
  }
});

test('a list without activities is a feed without projects', async () => {
  assert.equal((await readXml('')).projects.size, 0);
});

const expectations = JSON.parse(sharedFeed('EXPECTED.json') ?? '{}');
for (const [path, expected] of Object.entries(expectations).filter(([path]) => /^iati\/.*xml$/.test(path))) {
  test(`${path} gives the expected figures`, async () => {
    const json = await documentOf(new TextEncoder().encode(sharedFeed(path)));
    assert.equal(detect(json), 'iati');
    const {projects, located, currency, sums} = inspect(iati.read(json, {}));
    assert.deepEqual(
      {projects, located, currency},
      {projects: expected.projects, located: expected.located, currency: expected.currency},
    );
    for (const [measure, sum] of Object.entries(expected.sums)) assert.equal(sums[measure], sum, measure);
  });
}

async function readXml(activities) {
  const text = `<?xml version="1.0"?><iati-activities version="2.03">${activities}</iati-activities>`;
  const json = await documentOf(new TextEncoder().encode(text));
  assert.equal(detect(json), 'iati');
  return iati.read(json, {});
}

function part(id, amount, related) {
  return `<iati-activity default-currency="USD"><iati-identifier>${id}</iati-identifier><title>${id}</title>
    <budget><value>${amount}</value></budget>${related}</iati-activity>`;
}

function read(record) {
  return iati.read({ok: true, results: [record]}, {});
}

function activity(more) {
  return {
    iatiidentifier: [{text: 'X-1'}],
    title: [{text: 'Road', lang: 'en'}],
    lang: 'en',
    default_currency: 'USD',
    status: [{code: '2', text: 'Implementation'}],
    ...more,
  };
}

function paidBy(code, amount, currency) {
  return {
    type: {code},
    value: {text: amount, ...(currency ? {currency} : {})},
    date: [{iso_date: '2024-05-01'}],
  };
}

function planned(type, amount, year) {
  return {
    type,
    period_start: [{iso_date: `${year}-01-01`}],
    period_end: [{iso_date: `${year}-12-31`}],
    value: [{text: amount}],
  };
}
