import {expect} from '@open-wc/testing';
import {earlyRequests} from '../../src/feed/early-requests.js';
import {FeedError} from '../../src/feed/feed-error.js';
import {request} from '../../src/feed/request.js';
import {serveFeed} from '../served-feed.js';

describe('request', () => {
  it('brings the bytes and tells how far it has come', async () => {
    const {url} = await serveFeed({body: {a: 1}});
    const seen: number[] = [];
    const {bytes} = await request(url, {onProgress: ({received}) => seen.push(received)});
    expect(new TextDecoder().decode(bytes)).to.equal('{"a":1}');
    expect(seen.at(-1)).to.equal(bytes.byteLength);
  });

  it('dates the reply by its Last-Modified', async () => {
    const {url} = await serveFeed({body: {}, headers: {'last-modified': 'Fri, 20 Nov 2026 03:00:00 GMT'}});
    expect((await request(url)).modified).to.equal('2026-11-20T03:00:00.000Z');
  });

  it('sends no cookie and no address of the page', async () => {
    const {url, asked} = await serveFeed({body: {}});
    document.cookie = 'secret=1';
    await request(url);
    document.cookie = 'secret=; max-age=0';
    const [headers] = await asked();
    expect(headers).not.to.have.any.keys('cookie', 'referer');
  });

  it('says what a server refused', async () => {
    const gone = await serveFeed({status: 404});
    expect((await failure(request(gone.url))).code).to.equal('not-found');
    const broken = await serveFeed({status: 503});
    const error = await failure(request(broken.url));
    expect([error.code, error.values['status']]).to.deep.equal(['http-status', 503]);
  });

  it('stops at the limit of bytes', async () => {
    const {url} = await serveFeed({body: 'x'.repeat(5000)});
    const error = await failure(request(url, {limits: {bytes: 1000, milliseconds: 60_000}}));
    expect(error.code).to.equal('too-large');
  });

  it('gives up a server that does not answer', async () => {
    const {url} = await serveFeed({hold: true});
    expect((await failure(request(url, {limits: {bytes: 1000, milliseconds: 50}}))).code).to.equal('timeout');
  });

  it('refuses addresses that are none', async () => {
    expect((await failure(request('http://'))).code).to.equal('bad-address');
    expect((await failure(request('javascript:alert(1)'))).code).to.equal('bad-address');
  });

  it('stops when told to', async () => {
    const {url} = await serveFeed({hold: true});
    const controller = new AbortController();
    const result = request(url, {signal: controller.signal}).catch((error: unknown) => error);
    controller.abort();
    expect(await result).to.have.property('name', 'AbortError');
  });

  it('takes over the request that the loader began', async () => {
    const {url, asked} = await serveFeed({body: {}});
    earlyRequests().set(url, fetch(url));
    await request(url);
    expect(await asked()).to.have.lengthOf(1);
  });
});

async function failure(promise: Promise<unknown>): Promise<FeedError> {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).to.be.instanceOf(FeedError);
  return error as FeedError;
}
