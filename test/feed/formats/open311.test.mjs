import assert from 'node:assert/strict';
import test from 'node:test';
import {loadSource} from '../../load-source.mjs';
import {sharedFeed} from '../../shared-feed.mjs';

const {open311} = await loadSource('feed/formats/open311.ts');
const {documentOf} = await loadSource('feed/document-of.ts');
const {detect} = await loadSource('feed/detect.ts');
const {inspect} = await loadSource('cli/inspection.ts');

test('requests are reports, not projects', () => {
  const dataset = open311.read([request({})], {});
  assert.equal(dataset.projects.size, 0);
  assert.deepEqual(dataset.feedback, [
    {
      id: 'a',
      status: 'open',
      category: 'Road',
      text: 'A hole',
      requested: '2026-11-20T08:00:00+05:00',
      lon: 76.9,
      lat: 43.2,
      answer: 'Soon',
    },
  ]);
});

test('0, 0 and what is beyond the globe is no place; text reads as degrees', () => {
  const {feedback, issues} = open311.read(
    [
      request({lat: 0, long: 0}),
      request({service_request_id: 'b', lat: 99}),
      request({service_request_id: 'c', lat: '43.2', long: '76.9'}),
    ],
    {},
  );
  assert.deepEqual(
    feedback.map(({lon}) => lon),
    [undefined, undefined, 76.9],
  );
  assert.deepEqual(issues.map(({code}) => code).sort(), ['report-out-of-range', 'report-without-place']);
});

test('a report given twice counts once, as changed last', () => {
  const {feedback} = open311.read(
    [
      request({status: 'closed', updated_datetime: '2026-11-22T08:00:00Z'}),
      request({updated_datetime: '2026-11-21T08:00:00Z'}),
    ],
    {},
  );
  assert.deepEqual(
    feedback.map(({status}) => status),
    ['closed'],
  );
});

test('a report names its project by an attribute', () => {
  for (const named of [
    {'attribute[project_id]': 'p1'},
    {extended_attributes: {project_id: 'p1'}},
    {attributes: [{code: 'project_id', value: 'p1'}]},
  ]) {
    assert.equal(open311.read([request(named)], {}).feedback[0].projectId, 'p1');
  }
});

test('who sent a report is not kept', () => {
  const {feedback} = open311.read([request({email: 'a@example.kz', first_name: 'Асқар', phone: '77'})], {});
  assert.doesNotMatch(JSON.stringify(feedback), /example|Асқар|77/);
});

test('services hold no reports; a report without id or with another status is told', () => {
  const services = [{service_code: '1', service_name: 'Road'}];
  assert.equal(detect(services), 'open311');
  const {feedback, issues} = open311.read(services, {});
  assert.deepEqual([feedback, issues.map(({code}) => code)], [[], ['services-only']]);
  const broken = open311.read(
    {service_requests: [{status: 'open', service_code: '1'}, request({status: 'new'})]},
    {},
  );
  assert.deepEqual(
    broken.issues.map(({code}) => code),
    ['report-without-id', 'report-status-unknown'],
  );
});

test('a report alone, an empty list, and XML made JSON are read', () => {
  for (const [json, count] of [
    [request({}), 1],
    [{service_requests: []}, 0],
    [{requests: [request({})]}, 1],
    [{service_requests: {request: request({})}}, 1],
    [{service_requests: {request: [request({}), request({service_request_id: 'b'})]}}, 2],
  ]) {
    assert.equal(detect(json), 'open311');
    assert.equal(open311.read(json, {}).feedback.length, count);
  }
});

test('requests and services of XML; empty elements are missing values', async () => {
  const request = `<request><service_request_id>1</service_request_id><status>open</status><description/>
    <requested_datetime>2018-07-30T00:01:00-04:00</requested_datetime><lat>0</lat><long>0</long></request>`;
  const dataset = await readXml(`<service_requests>${request}</service_requests>`);
  assert.deepEqual(dataset.feedback, [{id: '1', status: 'open', requested: '2018-07-30T00:01:00-04:00'}]);
  const services = await readXml(
    '<services is_array="true"><service><service_code>1</service_code><service_name>Ж</service_name></service></services>',
  );
  assert.deepEqual(
    services.issues.map(({code}) => code),
    ['services-only'],
  );
  assert.deepEqual((await readXml('<service_requests>\n</service_requests>')).feedback, []);
  await assert.rejects(
    readXml('<errors><error><code>404</code><description>None</description></error></errors>'),
    {
      code: 'nothing-to-read',
      message: /404\s*None/,
    },
  );
});

const expectations = JSON.parse(sharedFeed('EXPECTED.json') ?? '{}');
for (const [path, expected] of Object.entries(expectations).filter(([path]) =>
  /^open311\/.*(?:json|xml)$/.test(path),
)) {
  test(`${path} gives the expected reports`, async () => {
    const dataset = open311.read(await documentOf(new TextEncoder().encode(sharedFeed(path))), {});
    assert.equal(inspect(dataset).feedback, expected.feedback);
    const count = (passes) => dataset.feedback.filter(passes).length;
    assert.equal(
      count(({lon}) => lon !== undefined),
      expected.feedbackLocated ?? 0,
    );
    assert.equal(
      count(({status}) => status === 'open'),
      expected.open ?? 0,
    );
  });
}

async function readXml(text) {
  const json = await documentOf(new TextEncoder().encode(text));
  assert.equal(detect(json), 'open311');
  return open311.read(json, {});
}

function request(more) {
  return {
    service_request_id: 'a',
    status: 'open',
    status_notes: 'Soon',
    service_name: 'Road',
    service_code: '1',
    description: 'A hole',
    requested_datetime: '2026-11-20T08:00:00+05:00',
    address: null,
    lat: 43.2,
    long: 76.9,
    media_url: '',
    ...more,
  };
}
