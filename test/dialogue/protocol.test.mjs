import assert from 'node:assert/strict';
import test from 'node:test';
import {loadSource} from '../load-source.mjs';
import {SERVICES} from './open311-services.mjs';

const {withTail, withoutTail} = await loadSource('model/report-tail.ts');
const {countReports, joinReports} = await loadSource('model/report-counts.ts');
const {open311Endpoint, open311Address} = await loadSource('feed/open311-endpoint.ts');
const {readServices, readAttributes} = await loadSource('dialogue/read-services.ts');
const {readReceipt} = await loadSource('dialogue/read-receipt.ts');
const {contactAddress, isContact} = await loadSource('dialogue/contact-address.ts');
const {reportFields, numberOf} = await loadSource('dialogue/report-fields.ts');
const {draftFaults} = await loadSource('dialogue/draft-faults.ts');
const {open311} = await loadSource('feed/formats/open311.ts');

const DRAFT = {reference: 'abcdefgh23', service: 'quality', text: 'Text', photo: '', place: '', answers: {}};
const POINT = {lon: 77, lat: 43, precision: 'exact'};

test('the last line names the project and comes off again, whatever the id', () => {
  for (const project of ['p1', 'oc4ids-1/2', 'школа 5', '50%', 'a b', '#7']) {
    for (const url of [undefined, 'https://akimat.example/p?a=1#x']) {
      const tail = {project, ...(url && {url}), reference: 'abcdefgh23'};
      assert.deepEqual(withoutTail(withTail(' Two\nlines ', tail)), {text: 'Two\nlines', tail});
    }
  }
  assert.deepEqual(withoutTail('No such line'), {text: 'No such line'});
  assert.deepEqual(withoutTail('Mind #5 and others\nof us'), {text: 'Mind #5 and others\nof us'});
});

test('a report is of the project that its last line names, and the line is not shown', () => {
  const description = withTail('Hole', {project: 'p1', reference: 'abcdefgh23'});
  const {feedback} = open311.read([{service_request_id: '1', status: 'open', description}], {});
  assert.deepEqual(feedback, [
    {id: '1', projectId: 'p1', status: 'open', text: 'Hole', reference: 'abcdefgh23'},
  ]);
});

test('reports are counted by project, each once', () => {
  const [one, two, again, other] = [
    {id: '1', projectId: 'p1', status: 'open', requested: '2026-01-01', reference: 'r'},
    {id: '2', projectId: 'p1', status: 'closed', requested: '2026-01-03'},
    {id: '3', projectId: 'p1', status: 'open', requested: '2026-01-02', reference: 'r'},
    {id: '4', status: 'open'},
  ];
  const all = joinReports([one, other], [two, again, {...two, status: 'open'}]);
  assert.deepEqual(
    all.map(({id}) => id),
    ['2', '1', '4'],
  );
  assert.deepEqual(countReports([one, two, again, other]).get('p1'), {all: 2, open: 1});
});

test('an endpoint is https, or on this machine, and brings no key', () => {
  const {href, common} = open311Endpoint('https://a.example/v2/services.json?jurisdiction_id=x&api_key=s');
  assert.deepEqual([href, common], ['https://a.example/v2/', [['jurisdiction_id', 'x']]]);
  assert.equal(
    open311Address({href, common}, 'requests.json', [['page', '2']]),
    'https://a.example/v2/requests.json?jurisdiction_id=x&page=2',
  );
  assert.equal(open311Endpoint('v2', 'https://a.example/feed.json').href, 'https://a.example/v2/');
  assert.equal(open311Endpoint('http://127.0.0.1:80/x').href, 'http://127.0.0.1/x/');
  for (const refused of [
    'http://a.example/',
    'javascript:alert(1)',
    'ftp://a.example/',
    '',
    'v2',
    'https://a/{id}',
  ])
    assert.equal(open311Endpoint(refused), undefined, refused);
});

test('services and their questions are read as JSON and as JSON made of XML', () => {
  assert.deepEqual(
    readServices(SERVICES).map(({code, asks}) => [code, asks]),
    [
      ['quality', false],
      ['stopped', true],
      ['other/kind', false],
    ],
  );
  assert.equal(
    readServices({services: {service: {service_code: 1, service_name: 'A', metadata: 'true'}}})[0].asks,
    true,
  );
  assert.deepEqual(readServices([]), []);
  for (const broken of ['', 5, null, {}]) assert.throws(() => readServices(broken), {code: 'not-json'});
  assert.deepEqual(
    readAttributes({service_code: 's', attributes: SERVICES[1].attributes}).map(({code}) => code),
    ['project_id', 'since', 'seen', 'safe', 'note', 'what', 'more'],
  );
  assert.deepEqual(readAttributes([{service_code: 's'}]), []);
  assert.throws(() => readAttributes({}), {code: 'not-json'});
});

test('an answer to a report has a number or a token', () => {
  assert.deepEqual(readReceipt([{service_request_id: 5, service_notice: ' Soon '}]), {
    id: '5',
    notice: 'Soon',
  });
  assert.deepEqual(readReceipt({service_requests: [{token: 't'}]}), {token: 't'});
  assert.deepEqual(readReceipt({service_requests: {request: {service_request_id: '1'}}}), {id: '1'});
  for (const broken of [[], {}, null, 'x', [{service_request_id: ''}]])
    assert.throws(() => readReceipt(broken), {code: 'not-json'});
});

test('the place is coordinates, or words where these are the middle of an area', () => {
  const places = (subject, draft = DRAFT) =>
    reportFields(draft, {id: 'p', title: {}, ...subject}, [])
      .filter(([name]) => /^(lat|long|address_string)$/.test(name))
      .map(([name]) => name);
  assert.deepEqual(places({point: POINT, address: 'A'}), ['lat', 'long', 'address_string']);
  assert.deepEqual(places({point: {...POINT, precision: 'centroid'}, address: 'A'}), ['address_string']);
  assert.deepEqual(places({point: {...POINT, precision: 'centroid'}}), ['lat', 'long']);
  assert.deepEqual(places({}, {...DRAFT, place: 'B'}), ['address_string']);
});

test('numbers are read as people write them', () => {
  assert.deepEqual(['1 250,5', '-3', '1\u00a0000'].map(numberOf), [1250.5, -3, 1000]);
  for (const none of ['', '1,2,3', 'ten', '1e5']) assert.ok(Number.isNaN(numberOf(none)), none);
});

test('what is missing or wrong is told by field', () => {
  const attributes = readAttributes({service_code: 's', attributes: SERVICES[1].attributes});
  const answers = {since: ['many'], seen: ['soon']};
  const faults = draftFaults(
    {...DRAFT, service: '', text: ' ', photo: 'x', answers},
    {id: 'p', title: {}},
    [],
    attributes,
  );
  assert.deepEqual(Object.fromEntries(faults), {
    service: 'no-service',
    'answer-since': 'no-number',
    'answer-seen': 'no-date',
    'answer-safe': 'no-answer',
    text: 'no-text',
    place: 'no-place',
    photo: 'bad-photo',
  });
});

test('placeholders are filled in and encoded, and lead nowhere else', () => {
  const values = {id: 'a/b', title: 'Мектеп & жол', text: 'x', url: undefined};
  assert.equal(
    contactAddress('https://a.example/r?project={id}&title={title}', values),
    'https://a.example/r?project=a%2Fb&title=%D0%9C%D0%B5%D0%BA%D1%82%D0%B5%D0%BF%20%26%20%D0%B6%D0%BE%D0%BB',
  );
  assert.equal(
    contactAddress('https://a.example/r{?id,url}{&text}', values),
    'https://a.example/r?id=a%2Fb&text=x',
  );
  assert.match(contactAddress('reports@a.example', values), /^mailto:reports@a\.example\?subject=.*&body=x/);
  assert.equal(contactAddress('mailto:a@b.kz?subject={id}', values), 'mailto:a@b.kz?subject=a%2Fb');
  for (const bad of ['javascript:alert({id})', 'tel:{id}', '{text}', 'data:text/html,{text}'])
    assert.equal(contactAddress(bad, {...values, text: 'javascript:1'}), undefined, bad);
  assert.equal(contactAddress('{__proto__}/x', values, 'https://a.example/'), 'https://a.example/x');
  assert.deepEqual(['a@b.kz', 'https://a/{id}', 'https://a/v2/'].map(isContact), [true, true, false]);
});
