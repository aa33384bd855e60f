import {expect} from '@open-wc/testing';
import {colorDistance} from './color-vision.js';
import {contrastRatio, inkOn} from '../../src/theme/contrast.js';

describe('contrastRatio', () => {
  it('is 21 for black on white, 1 for a colour on itself, whichever comes first', () => {
    expect(contrastRatio('#000000', '#ffffff')).to.be.closeTo(21, 0.001);
    expect(contrastRatio('#ffffff', '#000000')).to.be.closeTo(21, 0.001);
    expect(contrastRatio('#336699', '#336699')).to.equal(1);
  });

  it('agrees with the known limit of grey on white', () => {
    expect(contrastRatio('#767676', '#ffffff')).to.be.within(4.5, 4.6);
    expect(contrastRatio('#777777', '#ffffff')).to.be.below(4.5);
  });
});

describe('inkOn', () => {
  it('reads on every grey', () => {
    for (let grey = 0; grey < 256; grey++) {
      const hex = `#${grey.toString(16).padStart(2, '0').repeat(3)}`;
      expect(contrastRatio(inkOn(hex), hex), hex).to.be.above(4.5);
    }
  });
});

describe('colorDistance', () => {
  it('brings red and green together for those who lack the middle cones', () => {
    expect(colorDistance('#a04a1e', '#5f6b12')).to.be.above(
      2 * colorDistance('#a04a1e', '#5f6b12', 'deuteranopia'),
    );
  });

  it('is nothing between a colour and itself', () => {
    expect(colorDistance('#12ab9f', '#12ab9f', 'tritanopia')).to.equal(0);
  });
});
