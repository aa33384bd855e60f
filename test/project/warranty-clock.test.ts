import {expect} from '@open-wc/testing';
import {warrantyClock} from '../../src/project/warranty-clock.js';

describe('warrantyClock', () => {
  it('counts the last day as covered', () => {
    expect(warrantyClock('2026-11-20', '2026-11-20')).to.deep.equal({isOver: false, days: 0});
    expect(warrantyClock('2026-11-19', '2026-11-20')).to.deep.equal({isOver: true, days: 1});
  });

  it('takes a year to its end', () => {
    expect(warrantyClock('2026', '2026-12-01T08:00:00+05:00')).to.deep.equal({isOver: false, days: 30});
  });

  it('says nothing of a date that is none', () => {
    expect(warrantyClock('soon', '2026-11-20')).to.equal(undefined);
  });
});
