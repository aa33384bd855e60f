import {expect} from '@open-wc/testing';
import {alphabetical, sortRows} from '../../src/charts/sort-rows.js';
import {compareFor} from '../../src/i18n/collation.js';

const figures = [3, NaN, -1, 7, 3];

describe('sortRows', () => {
  it('keeps equal rows in their order and missing ones last, both ways', () => {
    expect(sorted(false)).to.deep.equal([2, 0, 4, 3, 1]);
    expect(sorted(true)).to.deep.equal([3, 0, 4, 2, 1]);
  });
});

describe('alphabetical', () => {
  it('goes by the Kazakh alphabet', () => {
    const places = alphabetical(['Іле', 'Қаскелең', 'Ыргыз', 'Алматы', ''], 'kk');
    expect([...places]).to.deep.equal([4, 2, 3, 1, NaN]);
  });

  it('agrees with the order of the language, letter by letter and number by number', () => {
    const texts = [
      '№ 10 мектеп',
      '№ 2 мектеп',
      'мектеп № 007',
      'Мектеп',
      'көше, 5',
      'көше 12',
      'Әл-Фараби',
      'ӘЛ',
      'school',
      '«Іргетас»',
    ];
    for (const locale of ['kk', 'ru', 'en'] as const) {
      const places = alphabetical(texts, locale);
      const sorted = [...texts.keys()]
        .sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0))
        .map((index) => texts[index]);
      expect(sorted, locale).to.deep.equal([...texts].sort(compareFor(locale)));
    }
  });
});

function sorted(descending: boolean): number[] {
  return [...sortRows(Uint32Array.from(figures.keys()), (row) => figures[row] ?? NaN, descending)];
}
