import {expect} from '@open-wc/testing';
import {toLatin} from '../../src/i18n/latin.js';

describe('toLatin', () => {
  it('writes Kazakh in the alphabet of 2021', () => {
    expect(toLatin('Қазақстан Республикасы')).to.equal('Qazaqstan Respublikasy');
    expect(toLatin('Білім беру, денсаулық сақтау')).to.equal('Bılım beru, densaulyq saqtau');
    expect(toLatin('Әңгіме өзен ұлы үй ғылым шаңырақ Һәм жиһаз')).to.equal(
      'Äñgıme özen ūly üi ğylym şañyraq Häm jihaz',
    );
  });

  it('knows the two capitals of i', () => {
    expect(toLatin('Іле Инвестиция ІІМ')).to.equal('Ile İnvestitsia IIM');
  });

  it('writes capitals of two letters as the word is written', () => {
    expect(toLatin('Цех ЦКБ Юрта ЮНЕСКО')).to.equal('Tseh TSKB İurta İUNESKO');
  });

  it('leaves everything else as it is', () => {
    expect(toLatin('₸ 1,57 «CSV» – №2')).to.equal('₸ 1,57 «CSV» – №2');
  });
});
