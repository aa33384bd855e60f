import {expect} from '@open-wc/testing';
import {safeUrl} from '../../src/element/safe-url.js';

describe('safeUrl', () => {
  it('lets web addresses, mail and telephone numbers through', () => {
    for (const address of [
      'https://example.org/a',
      'http://example.org/',
      'mailto:a@example.org',
      'tel:+77270000000',
    ]) {
      expect(safeUrl(address)).to.equal(address);
    }
  });

  it('resolves a relative address against the feed', () => {
    expect(safeUrl('photo.jpg', 'https://example.org/feeds/a.json')).to.equal(
      'https://example.org/feeds/photo.jpg',
    );
  });

  it('stops everything else, however it is written', () => {
    const hostile = [
      'javascript:alert(1)',
      ' java\nscript:alert(1)',
      'JAVASCRIPT:alert(1)',
      'data:text/html,x',
      'vbscript:x',
      'blob:https://a/b',
      'file:///etc/passwd',
      'photo.jpg',
      '',
      undefined,
    ];
    for (const address of hostile) expect(safeUrl(address), String(address)).to.equal(undefined);
  });
});
