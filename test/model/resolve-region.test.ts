import {expect} from '@open-wc/testing';
import {regionCode} from '../../src/model/resolve-region.js';

describe('regionCode', () => {
  it('takes codes of today, of old and of KATO', () => {
    for (const raw of ['KZ-19', 'kz-19', ' KZ19 ', '190000000', '191800000']) {
      expect(regionCode(raw), raw).to.deep.equal({code: 'KZ-19'});
    }
    expect(regionCode('KZ-AKM')).to.deep.equal({code: 'KZ-11'});
    expect(regionCode('KZ-ALA')).to.deep.equal({code: 'KZ-75'});
    expect(regionCode('751210000')).to.deep.equal({code: 'KZ-75'});
  });

  it('tells that the unit of an old code was larger', () => {
    expect(regionCode('KZ-VOS')).to.deep.equal({code: 'KZ-63', larger: true});
    expect(regionCode('KZ-ALM')).to.deep.equal({code: 'KZ-19', larger: true});
  });

  it('says when a code cannot be placed in the division of today', () => {
    expect(regionCode('510000000')).to.deep.equal({reason: 'division'});
    expect(regionCode('632810000')).to.deep.equal({reason: 'division'});
    expect(regionCode('351810000')).to.deep.equal({reason: 'division'});
  });

  it('knows nothing of units that never were', () => {
    expect(regionCode('KZ-99')).to.deep.equal({reason: 'unknown'});
    expect(regionCode('KZ-XYZ')).to.deep.equal({reason: 'unknown'});
    expect(regionCode('  ')).to.deep.equal({reason: 'missing'});
  });

  it('leaves codes of other countries alone', () => {
    for (const code of ['UA-30', 'ITC4', '19', '137400000', 'Алматы']) {
      expect(regionCode(code)).to.deep.equal({code});
    }
  });
});
