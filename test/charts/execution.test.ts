import {expect} from '@open-wc/testing';
import {paidShare, planStage} from '../../src/charts/execution.js';
import type {Sums} from '../../src/store/figures.js';

describe('planStage', () => {
  it('is the adjusted plan where that covers everything', () => {
    expect(
      planStage({sums: {planned: 10, adjusted: 12, paid: 6}, stated: {planned: 2, adjusted: 2, paid: 2}}, {}),
    ).to.equal('adjusted');
  });

  it('is the plan where only some records were adjusted', () => {
    expect(
      planStage({sums: {planned: 10, adjusted: 8, paid: 6}, stated: {planned: 3, adjusted: 2, paid: 2}}, {}),
    ).to.equal('planned');
  });

  it('is nothing where more records tell payments than plans', () => {
    expect(planStage({sums: {planned: 10, paid: 60}, stated: {planned: 1, paid: 5}}, {})).to.equal(undefined);
  });

  it('is nothing where stages count in different units', () => {
    const total = {sums: {planned: 10, paid: 4}, stated: {planned: 1, paid: 1}};
    expect(planStage(total, {})).to.equal('planned');
    expect(planStage(total, {incomparable: true})).to.equal(undefined);
  });

  it('is nothing where nothing is known of payments', () => {
    expect(planStage({sums: {planned: 10}, stated: {planned: 1}}, {})).to.equal(undefined);
  });
});

describe('paidShare', () => {
  it('may pass 1 and go below 0', () => {
    expect(paidShare(of({planned: 10, paid: 12}), 'planned')).to.equal(1.2);
    expect(paidShare(of({planned: 10, paid: -1}), 'planned')).to.equal(-0.1);
  });

  it('is missing where there was no plan', () => {
    expect(paidShare(of({planned: 0, paid: 5}), 'planned')).to.equal(undefined);
    expect(paidShare(of({paid: 5}), 'planned')).to.equal(undefined);
  });

  it('is missing where some records tell no payments: they are not 0', () => {
    const total = {sums: {planned: 10, paid: 4}, stated: {planned: 3, paid: 2}};
    expect(paidShare(total, 'planned')).to.equal(undefined);
  });
});

/** Sums that one record each states. */
function of(sums: Sums): {sums: Sums; stated: Sums} {
  return {sums, stated: Object.fromEntries(Object.keys(sums).map((stage) => [stage, 1]))};
}
