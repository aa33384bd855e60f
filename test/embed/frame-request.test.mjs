import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {loadSource} from '../load-source.mjs';

const {readFrameRequest} = await loadSource('embed/frame-request.ts');
const {hostsIn} = await loadSource('embed/frame-hosts.ts');
const {frameAttributes} = await loadSource('embed/frame-attributes.ts');

const LIMITS = {
  tags: ['budget-explorer', 'budget-map'],
  hosts: undefined,
  base: 'https://own.example/budget/embed.html',
};

describe('the address of a frame', () => {
  test('names the element and the feed, which may be relative or several', () => {
    const query = new URLSearchParams('feed=a.json&feed=https://b.example/b.json&element=budget-map');
    assert.deepEqual(readFrameRequest(query, LIMITS), {
      tag: 'budget-map',
      feeds: ['https://own.example/budget/a.json', 'https://b.example/b.json'],
    });
    assert.equal(readFrameRequest(new URLSearchParams('feed=a.json%20b.json'), LIMITS).feeds.length, 2);
  });

  test('shows everything where it names no element', () => {
    assert.equal(readFrameRequest(new URLSearchParams('feed=a.json'), LIMITS).tag, 'budget-explorer');
  });

  for (const tag of ['budget-x', '__proto__', 'constructor', 'script', 'budget-feed', '<img>']) {
    test(`asks for no "${tag}"`, () => {
      const query = new URLSearchParams({feed: 'a.json', element: tag});
      assert.deepEqual(readFrameRequest(query, LIMITS), {failure: 'unknown-element', what: tag});
    });
  }

  for (const feed of [
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'data:application/json,{}',
    'data:application/json,{"a": 1}',
    'blob:https://own.example/1',
    'file:///etc/passwd',
    'https://a:b@own.example/a.json',
    'https://',
  ]) {
    test(`opens no ${feed}`, () => {
      const query = new URLSearchParams({feed});
      assert.equal(readFrameRequest(query, LIMITS).failure, 'bad-feed');
    });
  }

  test('without a feed shows nothing', () => {
    assert.equal(readFrameRequest(new URLSearchParams('feed=+'), LIMITS).failure, 'no-feed');
  });
});

describe('a list of hosts', () => {
  const hosts = hostsIn('data.example, *.gov.example files.example:8443 "; * a.example;');
  const failure = (feed) => readFrameRequest(new URLSearchParams({feed}), {...LIMITS, hosts}).failure;

  for (const feed of [
    'a.json',
    'https://own.example/a.json',
    'https://data.example/a.json',
    'https://DATA.example:443/a.json',
    'https://a.b.gov.example/a.json',
    'https://files.example:8443/a.json',
  ])
    test(`lets ${feed} in`, () => assert.equal(failure(feed), undefined));

  for (const feed of [
    'https://other.example/a.json',
    '//other.example/a.json',
    'https://data.example.other.example/a.json',
    'https://xdata.example/a.json',
    'https://gov.example/a.json',
    'https://notgov.example/a.json',
    'https://data.example:444/a.json',
    'https://files.example/a.json',
    '\\\\other.example/a.json',
  ])
    test(`keeps ${feed} out`, () => assert.equal(failure(feed), 'feed-host'));

  test('holds hosts only, as it becomes part of a policy', () => {
    assert.deepEqual(hosts, ['data.example', '*.gov.example', 'files.example:8443']);
    assert.equal(hostsIn(undefined), undefined);
  });
});

test('the attributes an address may set are those that the element observes, less a few', () => {
  const query = new URLSearchParams(
    'by=region&heading=&onclick=x&style=x&src=x&state=ready&id=x&where=year%3D2024&where=2',
  );
  const observed = ['src', 'by', 'where', 'heading', 'state', 'onclick', 'style', 'theme'];
  assert.deepEqual(
    [...frameAttributes(query, observed)],
    [
      ['by', 'region'],
      ['where', 'year=2024'],
      ['heading', ''],
    ],
  );
});
