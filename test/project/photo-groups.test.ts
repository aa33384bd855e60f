import {expect} from '@open-wc/testing';
import {groupPhotos} from '../../src/project/photo-groups.js';

const FEED = 'https://akimat.example/feeds/feed.json';

describe('groupPhotos', () => {
  it('shows photos of named hosts and lets others wait', () => {
    const photos = [
      {url: 'a.jpg', when: 'after' as const},
      {url: 'https://cdn.example/b.jpg'},
      {url: '/c.jpg', when: 'before' as const},
    ];
    const {shown, waiting} = groupPhotos(photos, FEED, new Set(['akimat.example']));
    expect(shown.map(({href}) => href)).to.deep.equal([
      'https://akimat.example/c.jpg',
      'https://akimat.example/feeds/a.jpg',
    ]);
    expect([...waiting.keys()]).to.deep.equal(['cdn.example']);
  });

  it('drops addresses that are no images of the web', () => {
    const photos = ['javascript:alert(1)', 'data:image/png;base64,AAAA', 'mailto:a@b.c', 'http://['].map(
      (url) => ({url}),
    );
    const {shown, waiting} = groupPhotos(photos, FEED, new Set(['akimat.example']));
    expect(shown.length + waiting.size).to.equal(0);
  });
});
