import {expect} from '@open-wc/testing';
import {regionByName} from '../../src/model/region-names.js';

describe('regionByName', () => {
  it('knows the region from the city of the same name', () => {
    const names = {
      'KZ-19': ['Алматы облысы', 'Алматинская область', 'Алматинская обл.', 'Almaty Region', 'ALMATY OBLYSY'],
      'KZ-75': ['Алматы қаласы', 'г. Алматы', 'г.Алматы', 'Almaty (city)', 'Алматы', 'Алматы қ.'],
      'KZ-71': ['Астана қ.', 'Нур-Султан', 'город Нур-Султан', 'Astana'],
    };
    for (const [code, list] of Object.entries(names)) {
      for (const name of list) expect(regionByName(name), name).to.deep.equal({code});
    }
  });

  it('reads spellings without the letters of Kazakh', () => {
    for (const name of [
      'Жетісу облысы',
      'Жетису облысы',
      'область Жетісу',
      'область Жетысу',
      'Zhetysu region',
    ]) {
      expect(regionByName(name), name).to.deep.equal({code: 'KZ-33'});
    }
    expect(regionByName('Улытау облысы')).to.deep.equal({code: 'KZ-62'});
    expect(regionByName('ШҚО')).to.deep.equal({code: 'KZ-63'});
    expect(regionByName('Северо-Казахстанская область')).to.deep.equal({code: 'KZ-59'});
  });

  it('says when the unit is no more', () => {
    expect(regionByName('Южно-Казахстанская область')).to.deep.equal({reason: 'division'});
  });

  it('does not guess', () => {
    for (const name of ['Абайский район', 'Bavaria', '', 'область', 'Туркестанская область, г. Кентау']) {
      expect(regionByName(name), name).to.equal(undefined);
    }
  });
});
