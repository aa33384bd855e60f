import {expect} from '@open-wc/testing';
import type {SafePhoto} from '../../src/project/photo-groups.js';
import {pairPhotos} from '../../src/project/photo-pair.js';

const NONE = new Set<string>();

describe('pairPhotos', () => {
  it('puts the first photo before the works beside the last one after them', () => {
    const {pair, rest} = pairPhotos(
      [photo('a', 'before'), photo('b', 'before'), photo('c', 'during'), photo('d', 'after')],
      NONE,
    );
    expect([pair?.before.href, pair?.later.href]).to.deep.equal(['a', 'd']);
    expect(rest.map(({href}) => href)).to.deep.equal(['b', 'c']);
  });

  it('takes one during the works where none is after', () => {
    expect(pairPhotos([photo('a', 'before'), photo('c', 'during')], NONE).pair?.later.href).to.equal('c');
  });

  it('compares nothing without both, or when one is broken', () => {
    const photos = [photo('a', 'before'), photo('d', 'after')];
    expect(pairPhotos([photo('a', 'before')], NONE).pair).to.equal(undefined);
    expect(pairPhotos(photos, new Set(['d']))).to.deep.equal({rest: photos});
  });
});

function photo(href: string, when: 'before' | 'during' | 'after'): SafePhoto {
  return {href, url: href, host: 'a.example', when};
}
