import {expect} from '@open-wc/testing';
import {compareFor} from '../../src/i18n/collation.js';

const ALPHABET = 'А Ә Б В Г Ғ Д Е Ё Ж З И Й К Қ Л М Н Ң О Ө П Р С Т У Ұ Ү Ф Х Һ Ц Ч Ш Щ Ъ Ы І Ь Э Ю Я'.split(
  ' ',
);

describe('alphabetical order', () => {
  it('follows the Kazakh alphabet letter by letter', () => {
    const compare = compareFor('kk');
    expect([...ALPHABET].reverse().sort(compare)).to.deep.equal(ALPHABET);
    const small = ALPHABET.map((letter) => letter.toLowerCase());
    expect([...small].reverse().sort(compare)).to.deep.equal(small);
  });

  it('sorts names of places', () => {
    const names = [
      'Ыргыз',
      'Іле',
      'Әулиекөл',
      'Атырау',
      'Қостанай',
      'Көкшетау',
      'Өскемен',
      'Орал',
      'Ұлытау',
      'Үржар',
      'Түркістан',
    ];
    expect(names.sort(compareFor('kk'))).to.deep.equal([
      'Атырау', 'Әулиекөл', 'Көкшетау', 'Қостанай', 'Орал', 'Өскемен', 'Түркістан', 'Ұлытау', 'Үржар', 'Ыргыз', 'Іле',
    ]); // prettier-ignore
  });

  it('sorts Kazakh in Latin letters by its alphabet', () => {
    const names = ['Ş', 'S', 'Q', 'P', 'Ñ', 'N', 'I', 'İ', 'H', 'Ä', 'B', 'A', 'Ü', 'Ū', 'U', 'Z', 'Y'];
    expect(names.sort(compareFor('kk-Latn')).join('')).to.equal('AÄBHIİNÑPQSŞUŪÜYZ');
  });

  it('puts numbers by size, signs first and the shorter name before the longer', () => {
    for (const locale of ['kk', 'ru', 'en', 'kk-Latn'] as const) {
      const compare = compareFor(locale);
      expect(['№10 мектеп', '№2 мектеп', '№2'].sort(compare)).to.deep.equal([
        '№2',
        '№2 мектеп',
        '№10 мектеп',
      ]);
      expect(compare('Абай', 'Абай')).to.equal(0);
    }
  });

  it('does not care for capitals unless nothing else differs', () => {
    const compare = compareFor('kk');
    expect(['Б', 'б', 'А', 'а'].sort(compare)).to.deep.equal(['а', 'А', 'б', 'Б']);
    expect(compare('алматы', 'АБАЙ')).to.be.above(0);
  });
});
