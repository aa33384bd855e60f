import {expect} from '@open-wc/testing';
import {perResident, residentsOf, shareOf} from '../../src/model/per-resident.js';

const ALMATY_REGION = {value: 1_596_331, date: '2026-01-01', source: 'BNS'};

describe('perResident', () => {
  it('divides by a dated population', () => {
    expect(perResident(3_192_662, ALMATY_REGION)).to.deep.equal({value: 2});
  });

  it('says why it cannot', () => {
    expect(perResident(NaN, ALMATY_REGION).reason).to.equal('missing');
    expect(perResident(1, undefined).reason).to.equal('no-population');
    expect(perResident(1, {value: 5, date: ''}).reason).to.equal('undated-population');
    expect(perResident(1, {value: 0, date: '2026-01-01'}).reason).to.equal('no-residents');
  });
});

describe('residentsOf', () => {
  const population = {'KZ-19': ALMATY_REGION, 'KZ-33': {value: 700_000, date: '2025-01-01'}};

  it('adds regions up and tells the oldest date', () => {
    expect(residentsOf(population, ['KZ-19', 'KZ-33'])).to.deep.equal({value: 2_296_331, date: '2025-01-01'});
    expect(residentsOf(population, ['KZ-19'])).to.deep.equal(ALMATY_REGION);
  });

  it('is undefined where one region has no figure', () => {
    expect(residentsOf(population, ['KZ-19', 'constructor'])).to.equal(undefined);
    expect(residentsOf(undefined, ['KZ-19'])).to.equal(undefined);
    expect(residentsOf(population, [])).to.equal(undefined);
  });
});

describe('shareOf', () => {
  it('divides by a whole of the same sign', () => {
    expect(shareOf(1, 4)).to.deep.equal({value: 0.25});
    expect(shareOf(-1, -4)).to.deep.equal({value: 0.25});
  });

  it('says why it cannot', () => {
    expect(shareOf(undefined, 4).reason).to.equal('missing');
    expect(shareOf(1, 0).reason).to.equal('no-whole');
    expect(shareOf(-1, 4).reason).to.equal('mixed-signs');
    expect(shareOf(10, 4).reason).to.equal('mixed-signs');
  });
});
