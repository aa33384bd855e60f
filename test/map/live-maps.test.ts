import {expect} from '@open-wc/testing';
import {leaveLive, type LiveClient, liveCount, spareLive, wantLive} from '../../src/map/live-maps.js';

describe('contexts of WebGL', () => {
  it('are at most six on a page', () => {
    const maps = Array.from({length: 8}, () => new Map());
    maps.forEach(wantLive);
    expect(maps.filter(({live}) => live)).to.have.lengthOf(6);
    expect(liveCount()).to.equal(6);
    maps.forEach(leaveLive);
    expect(liveCount()).to.equal(0);
  });

  it('go from a map out of sight to the one that waits', () => {
    const maps = Array.from({length: 7}, () => new Map());
    maps.forEach(wantLive);
    const [first, last] = [maps[0], maps[6]] as [Map, Map];
    expect(last.live).to.be.false;
    spareLive(first);
    expect([first.live, last.live]).to.deep.equal([false, true]);
    maps.forEach(leaveLive);
  });

  it('stay with a map out of sight while nobody else needs one', () => {
    const map = new Map();
    wantLive(map);
    spareLive(map);
    expect(map.live).to.be.true;
    leaveLive(map);
  });
});

class Map implements LiveClient {
  live = false;

  begin(): void {
    this.live = true;
  }

  end(): void {
    this.live = false;
  }
}
