import {expect} from '@open-wc/testing';
import {paidShare, planStage} from '../../src/charts/execution.js';

describe('planStage', () => {
  it('is the adjusted plan where that covers everything', () => {
    expect(
      planStage({sums: {planned: 10, adjusted: 12, paid: 6}, stated: {planned: 2, adjusted: 2, paid: 2}}),
    ).to.equal('adjusted');
  });

  it('is the plan where only some records were adjusted', () => {
    expect(
      planStage({sums: {planned: 10, adjusted: 8, paid: 6}, stated: {planned: 3, adjusted: 2, paid: 2}}),
    ).to.equal('planned');
  });

  it('is nothing where more records tell payments than plans', () => {
    expect(planStage({sums: {planned: 10, paid: 60}, stated: {planned: 1, paid: 5}})).to.equal(undefined);
  });

  it('is nothing where nothing is known of payments', () => {
    expect(planStage({sums: {planned: 10}, stated: {planned: 1}})).to.equal(undefined);
  });
});

describe('paidShare', () => {
  it('may pass 1 and go below 0', () => {
    expect(paidShare({planned: 10, paid: 12}, 'planned')).to.equal(1.2);
    expect(paidShare({planned: 10, paid: -1}, 'planned')).to.equal(-0.1);
  });

  it('is missing where there was no plan', () => {
    expect(paidShare({planned: 0, paid: 5}, 'planned')).to.equal(undefined);
    expect(paidShare({paid: 5}, 'planned')).to.equal(undefined);
  });
});
