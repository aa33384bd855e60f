import {expect} from '@open-wc/testing';
import {FeedError} from '../../src/feed/feed-error.js';
import {parseJson} from '../../src/feed/parse-json.js';

describe('parseJson', () => {
  it('reads JSON with a byte order mark', () => {
    expect(parse('\uFEFF{"a":[1,"қ"]}')).to.deep.equal({a: [1, 'қ']});
  });

  it('tells an empty document from a broken one', () => {
    expect(failure(() => parse(' \n ')).code).to.equal('empty-document');
    expect(failure(() => parse('<html>')).code).to.equal('not-json');
  });

  it('refuses brackets that nest too deep, but not brackets in texts', () => {
    expect(failure(() => parse('['.repeat(100) + ']'.repeat(100))).code).to.equal('too-deep');
    const large = `[${'"x",'.repeat(500_000)}${'['.repeat(100)}`;
    expect(failure(() => parse(large)).code).to.equal('too-deep');
    expect(parse(JSON.stringify({a: '[{'.repeat(100) + '\\"'}))).to.have.property('a');
  });
});

function parse(text: string): unknown {
  return parseJson(new TextEncoder().encode(text));
}

function failure(call: () => unknown): FeedError {
  try {
    call();
  } catch (error) {
    if (error instanceof FeedError) return error;
  }
  throw new Error('Expected a FeedError.');
}
