import {expect} from '@open-wc/testing';
import {OTHER} from '../../src/theme/palettes.js';
import {sectorColor, sectorColors} from '../../src/theme/sector-colors.js';

describe('sectorColor', () => {
  it('is the same for one purpose in every standard', () => {
    expect(new Set(['education', 'cofog:09', 'kz:04', '04'].map(sectorColor)).size).to.equal(1);
    expect(sectorColor('health')).to.equal(sectorColor('kz:05'));
  });

  it('goes down from a sector to what it is made of', () => {
    expect(sectorColor('transport.road')).to.equal(sectorColor('transport'));
    expect(sectorColor('kz:12/001')).to.equal(sectorColor('kz:12'));
  });

  it('gives what is not told the grey of the others', () => {
    expect(sectorColor('')).to.equal(OTHER);
  });

  it('gives a hue to a sector that no standard names', () => {
    expect(sectorColor('Балабақшалар')).to.be.within(0, OTHER - 1);
    expect(sectorColor('constructor')).to.be.within(0, OTHER - 1);
  });
});

describe('sectorColors', () => {
  it('gives no hue twice and the rest to the others', () => {
    const keys = Array.from({length: 12}, (_, at) => `сала ${at}`);
    const colors = [...sectorColors(keys).values()];
    expect(new Set(colors.slice(0, 8)).size).to.equal(8);
    expect(colors.slice(8)).to.deep.equal([OTHER, OTHER, OTHER, OTHER]);
  });

  it('leaves fixed hues to their owners', () => {
    const colors = sectorColors(['a', 'b', 'c', 'education', 'd', 'e', 'health']);
    expect(colors.get('education')).to.equal(sectorColor('education'));
    expect(colors.get('health')).to.equal(sectorColor('health'));
    expect(new Set(colors.values()).size).to.equal(7);
  });
});
