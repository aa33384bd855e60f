import {expect} from '@open-wc/testing';
import {loadFeed} from '../../src/feed/load-feed.js';
import {openJson} from '../../src/feed/open-bytes.js';
import type {Dataset} from '../../src/model/dataset.js';
import {type Reply, serveFeed} from '../served-feed.js';

describe('pages of a feed', () => {
  it('are read to the end: OGC API links of rel next', async () => {
    const next = (page: number) => [{rel: 'next', href: `?page=${page}`, type: 'application/geo+json'}];
    const {dataset} = await served(
      {...features(1, 2), numberMatched: 5, links: next(2)},
      {...features(3, 4), numberMatched: 5, links: next(3)},
      {...features(5), numberMatched: 5, links: []},
    );
    expect(dataset.projects.ids).to.deep.equal(['1', '2', '3', '4', '5']);
    expect(issueOf(dataset, 'pages-joined')?.values).to.include({pages: 3, count: 5});
    expect(issueOf(dataset, 'more-pages')).to.equal(undefined);
  });

  it('join before releases of one process are merged', async () => {
    const release = (id: string, content: object) => ({
      ocid: 'ocds-1',
      id,
      date: `2026-01-0${id}`,
      tag: ['contract'],
      ...content,
    });
    const {dataset} = await served(
      {
        releases: [release('1', {planning: {budget: {amount: {amount: 9, currency: 'KZT'}}}})],
        links: {next: '?after=1'},
      },
      {releases: [release('2', {contracts: [{id: 'c', value: {amount: 8, currency: 'KZT'}}]})], links: {}},
    );
    expect(dataset.projects.size).to.equal(1);
    expect(dataset.projects.money.planned?.[0]).to.equal(9);
    expect(dataset.projects.money.contracted?.[0]).to.equal(8);
  });

  it('are told by goszakup as next_page', async () => {
    const {dataset} = await served(
      {total: 3, limit: 2, next_page: '?page=next&search_after=2', items: [contract(1), contract(2)]},
      {total: 3, limit: 2, next_page: '', items: [contract(3)]},
    );
    expect(dataset.projects.size).to.equal(3);
    expect(dataset.issues.filter(({code}) => code.startsWith('more-pages'))).to.deep.equal([]);
  });

  it('are told by envelopes of records', async () => {
    const {dataset} = await served(
      {count: 3, next: '?page=2', results: [record(1), record(2)]},
      {count: 3, next: null, results: [record(3)]},
    );
    expect(dataset.projects.size).to.equal(3);
  });

  it('are counted by jqGrid, where the address names the page', async () => {
    const page = (number: number, ...ids: number[]) => ({
      page: number,
      total: 2,
      records: 3,

      rows: ids.map(record),
    });
    const followed = await served('?page=1', page(1, 1, 2), page(2, 3));
    expect(followed.dataset.projects.size).to.equal(3);
    const alone = await served(page(1, 1, 2));
    expect(issueOf(alone.dataset, 'more-pages-of')?.values).to.include({count: 2, total: 3});
  });

  it('are asked for by offset: ArcGIS', async () => {
    const {dataset} = await served(
      '?f=geojson',
      {...features(1, 2), properties: {exceededTransferLimit: true}},
      features(3),
    );
    expect(dataset.projects.size).to.equal(3);
  });

  it('are asked for by from and size: data.egov.kz', async () => {
    const row = (id: number) => ({id, nameRu: `Объект ${id}`, nameKz: `Нысан ${id}`});
    const source = encodeURIComponent('{"from":0,"size":2}');
    const {dataset} = await served(
      `?source=${source}`,
      {totalCount: 3, data: [row(1), row(2)]},
      {totalCount: 3, data: [row(3)]},
    );
    expect(dataset.projects.size).to.equal(3);
  });

  it('leave what came when one fails, and say where the feed is cut', async () => {
    const {dataset} = await served(
      {...features(1, 2), links: [{rel: 'next', href: '?page=2'}]},
      {status: 500},
    );
    expect(dataset.projects.size).to.equal(2);
    expect(issueOf(dataset, 'pages-cut')).to.include({level: 'error', pointer: '/links'});
    expect(issueOf(dataset, 'pages-cut')?.values).to.include({page: 1, count: 2});
  });

  it('end where they lead back', async () => {
    const {dataset} = await served(
      '?page=1',
      {...features(1), links: [{rel: 'next', href: '?page=2'}]},
      {...features(2), links: [{rel: 'next', href: '?page=1'}]},
    );
    expect(dataset.projects.size).to.equal(2);
    expect(issueOf(dataset, 'pages-cut')?.values).to.include({page: 2});
  });

  it('end where the server gives the same one again', async () => {
    const {dataset} = await served('?f=geojson', {...features(1), exceededTransferLimit: true});
    expect(dataset.projects.size).to.equal(1);
    expect(issueOf(dataset, 'pages-cut')?.values).to.include({page: 1});
  });

  it('are never asked for elsewhere', async () => {
    const {dataset} = await served({
      ...features(1),
      links: [{rel: 'next', href: 'https://elsewhere.example/items?page=2'}],
    });
    expect(issueOf(dataset, 'more-pages')).to.include({level: 'warning'});
  });

  it('are told where they cannot be followed: GraphQL, and a feed given as a value', async () => {
    const graph = await served({
      data: {Contract: [contract(1)]},
      extensions: {pageInfo: {hasNextPage: true, totalCount: 7}},
    });
    expect(issueOf(graph.dataset, 'more-pages-of')?.values).to.include({count: 1, total: 7});
    const given = await openJson({...features(1), links: [{rel: 'next', href: '?page=2'}]});
    expect(given.issues.filter(({code}) => code === 'more-pages')).to.have.lengthOf(1);
  });

  it('tell how far the load has come', async () => {
    const {progress, sizes} = await served(
      {...features(1), links: [{rel: 'next', href: '?page=2'}]},
      features(2),
    );
    expect(progress.at(-1)).to.deep.equal({received: sizes[0]! + sizes[1]!});
  });

  it('are looked at when a feed is refreshed', async () => {
    const first = {...features(1), links: [{rel: 'next', href: '?page=2'}]};
    const {url} = await serveFeed(
      {body: first},
      {body: features(2)},
      {body: first},
      {body: features(2)},
      {body: first},
      {body: features(3)},
    );
    const {fingerprint} = await loadFeed(url);
    const same = await loadFeed(url, {revalidate: true, unless: fingerprint});
    expect(same.dataset).to.equal(undefined);
    const changed = await loadFeed(url, {revalidate: true, unless: fingerprint});
    expect(changed.dataset?.projects.ids).to.deep.equal(['1', '3']);
  });
});

async function served(...pages: readonly (object | string)[]) {
  const query = typeof pages[0] === 'string' ? pages[0] : '';
  const bodies = pages.filter((page) => typeof page === 'object');
  const replies = bodies.map((body): Reply => ('status' in body ? (body as Reply) : {body}));
  const {url} = await serveFeed(...replies);
  const progress: object[] = [];
  const {dataset} = await loadFeed(url + query, {}, undefined, (step) => progress.push(step));
  return {dataset, progress, sizes: bodies.map((body) => JSON.stringify(body).length)};
}

function features(...ids: readonly number[]) {
  return {
    type: 'FeatureCollection',
    features: ids.map((id) => ({
      type: 'Feature',
      id: String(id),
      geometry: {type: 'Point', coordinates: [76, 43]},
      properties: {title: `Project ${id}`},
    })),
  };
}

function record(id: number): object {
  return {id: `r${id}`, title: `Road ${id}`, lat: 43, lon: 76};
}

function contract(id: number): object {
  return {id, root_id: id, trd_buy_id: 5, contract_sum_wnds: 100, description_ru: 'Жол'};
}

function issueOf({issues}: Dataset, code: string) {
  return issues.find((issue) => issue.code === code);
}
