import {expect} from '@open-wc/testing';
import {spreadLabels} from '../../src/charts/spread-labels.js';

describe('spread labels', () => {
  it('leave alone what does not touch', () => {
    expect(spreadLabels([50, 10, 90], 10, 100)).to.deep.equal([50, 10, 90]);
  });

  it('move apart what touches, around the middle', () => {
    expect(spreadLabels([50, 50], 10, 100)).to.deep.equal([45, 55]);
    expect(spreadLabels([52, 48, 50], 10, 100)).to.deep.equal([60, 40, 50]);
  });

  it('keep labels on the line and in their order', () => {
    expect(spreadLabels([0, 1, 100], 10, 100)).to.deep.equal([5, 15, 95]);
    expect(spreadLabels([99, 98, 97], 10, 100)).to.deep.equal([95, 85, 75]);
  });

  it('join groups that a move makes touch', () => {
    expect(spreadLabels([40, 40, 52, 52], 10, 100)).to.deep.equal([31, 41, 51, 61]);
  });
});
