import {expect} from '@open-wc/testing';
import {axisOf, boxOf, marksOf} from '../../src/charts/bar-layout.js';

describe('bar layout', () => {
  it('always includes zero', () => {
    expect(axisOf([80, 100])).to.deep.equal({min: 0, max: 100});
    expect(axisOf([-20, undefined, NaN])).to.deep.equal({min: -20, max: 0});
  });

  it('lets a negative figure lie before zero', () => {
    const axis = axisOf([-50, 150]);
    expect(boxOf(-50, axis)).to.deep.equal({start: 0, length: 25});
    expect(boxOf(150, axis)).to.deep.equal({start: 25, length: 75});
  });

  it('draws nothing where there is nothing', () => {
    expect(boxOf(0, axisOf([0]))).to.deep.equal({start: 0, length: 0});
  });

  it('puts what was paid over what was planned', () => {
    expect(marksOf('planned', 'planned', () => true)).to.deep.equal(['planned', 'paid']);
    expect(marksOf('planned', 'planned', (stage) => stage === 'planned')).to.deep.equal(['planned']);
  });

  it('puts contracts over the plan where nothing is known of payments', () => {
    expect(marksOf('planned', undefined, (stage) => stage !== 'paid')).to.deep.equal([
      'planned',
      'contracted',
    ]);
  });
});
