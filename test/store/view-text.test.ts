import {expect} from '@open-wc/testing';
import {formatViewed, parseViewed} from '../../src/store/view-text.js';

describe('view as text', () => {
  it('reads what it wrote', () => {
    const viewed = {
      choice: {
        where: {
          values: {region: ['KZ-19'], sector: ['a;b=c,d%']},
          years: {from: 2024, to: 2026},
          text: 'мектеп; №5',
        },
        measure: 'paid',
        per: 'resident',
        records: 'lines',
        currency: 'USD',
      },
      levels: {'budget-treemap.sector': 'kz:04;x'},
      selected: 'p/1;2',
    } as const;
    expect(parseViewed(formatViewed(viewed))).to.deep.equal(viewed);
  });

  it('writes nothing for everything', () => {
    expect(formatViewed({choice: {}, levels: {}})).to.equal('');
  });

  it('leaves out what it cannot make sense of', () => {
    expect(parseViewed('measure=gold;per=;x;level.=;region=KZ-19')).to.deep.equal({
      choice: {where: {values: {region: ['KZ-19']}}},
      levels: {'': ''},
      selected: undefined,
    });
  });
});
