import {expect} from '@open-wc/testing';
import {closestPair} from './color-vision.js';
import {contrastRatio, luminance} from '../../src/theme/contrast.js';
import {CATEGORICAL, OTHER, type Scheme} from '../../src/theme/palettes.js';
import {TOKENS} from '../../src/theme/tokens.js';

const SCHEMES: readonly Scheme[] = ['light', 'dark'];
const GROUNDS = ['surface', 'raised', 'land', 'water'];

for (const scheme of SCHEMES) {
  describe(`the ${scheme} palette`, () => {
    it('has eight hues and one for the others', () => {
      expect(new Set(CATEGORICAL[scheme]).size).to.equal(OTHER + 1);
    });

    it('shows every sector on every background', () => {
      for (const ground of GROUNDS.map((name) => token(name, scheme))) {
        for (const color of CATEGORICAL[scheme])
          expect(contrastRatio(color, ground), `${color} on ${ground}`).to.be.at.least(3);
      }
    });

    it('tells sectors apart in every colour vision', () => {
      expect(closestPair(CATEGORICAL[scheme])).to.be.above(7.5);
    });

    it('steps evenly enough from the lowest class to the highest in every colour vision', () => {
      const classes = [1, 2, 3, 4, 5].map((step) => token(`sequence-${step}`, scheme));
      expect(closestPair(classes)).to.be.above(7.5);
      expect(isMonotone(classes.map(luminance))).to.equal(true);
    });
  });
}

function token(name: string, scheme: Scheme): string {
  const found = TOKENS.find((candidate) => candidate.name === name);
  return (scheme === 'dark' && found?.dark) || String(found?.light);
}

function isMonotone(figures: readonly number[]): boolean {
  const steps = figures.slice(1).map((figure, at) => Math.sign(figure - (figures[at] ?? figure)));
  return new Set(steps).size === 1 && !steps.includes(0);
}
