import {expect} from '@open-wc/testing';
import {layoutDates} from '../../src/project/date-bar-layout.js';

const ON = '2026-07-01';

describe('layoutDates', () => {
  it('puts planned, actual and the day of the data on one scale', () => {
    const bar = layoutDates(
      {planned: '2026-01-01', actual: '2026-02-01'},
      {planned: '2026-06-01', actual: '2026-08-01'},
      ON,
      false,
    );
    const {planned, actual, over, now = 0} = bar!;
    expect(planned!.x).to.be.lessThan(actual!.x);
    expect(over!.x).to.be.closeTo(planned!.x + planned!.width, 0.01);
    expect(over!.x + over!.width).to.be.closeTo(actual!.x + actual!.width, 0.01);
    expect(now)
      .to.be.greaterThan(planned!.x + planned!.width)
      .and.lessThan(actual!.x + actual!.width);
  });

  it('lets works that go on reach the day of the data', () => {
    const {actual, now} = layoutDates(
      {planned: '2026-01-01', actual: '2026-02-01'},
      {planned: '2026-12-01'},
      ON,
      true,
    )!;
    expect(actual!.x + actual!.width).to.be.closeTo(now!, 0.01);
  });

  it('does not stretch a past project to the day of the data', () => {
    expect(layoutDates({planned: '2015-01-01'}, {planned: '2015-06-01'}, ON, false)!.now).to.equal(undefined);
  });

  it('marks few enough years to read', () => {
    const {years} = layoutDates({planned: '2000-01-01'}, {planned: '2030-01-01'}, ON, false)!;
    expect(years.length).to.be.greaterThan(1).and.lessThan(7);
  });

  it('has no bar for one date', () => {
    expect(layoutDates({planned: '2026-01-01'}, undefined, ON, true)).to.equal(undefined);
  });
});
