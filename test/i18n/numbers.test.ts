import {expect} from '@open-wc/testing';
import {formatsFor, loadFormats} from '../../src/i18n/formats.js';
import {type Locale, LOCALES} from '../../src/i18n/locale.js';

before(() => Promise.all(LOCALES.map(loadFormats)));

describe('numbers', () => {
  it('sets thousands apart as the language does', () => {
    expect(all((f) => f.integer(1568940871))).to.deep.equal([
      '1 568 940 871',
      '1 568 940 871',
      '1,568,940,871',
      '1 568 940 871',
    ]);
    expect(all((f) => f.decimal(1234.56))).to.deep.equal(['1 234,6', '1 234,6', '1,234.6', '1 234,6']);
  });

  it('breaks no number over two lines', () => {
    expect(formatsFor('kk').money(1568940871000, 'KZT')).to.equal(
      '1\u00a0568\u00a0940\u00a0871\u00a0000\u00a0₸',
    );
    expect(formatsFor('kk').compactMoney(2.5e9, 'KZT')).to.equal('2,5\u00a0млрд\u00a0₸');
  });

  it('tells money in three significant digits', () => {
    expect(all((f) => f.compactMoney(1568940871000, 'KZT'))).to.deep.equal([
      '1,57 трлн ₸',
      '1,57 трлн ₸',
      '₸1.57tn',
      '1,57 trln ₸',
    ]);
    expect(all((f) => f.compactMoney(2.5e9, 'KZT'))).to.deep.equal([
      '2,5 млрд ₸',
      '2,5 млрд ₸',
      '₸2.5bn',
      '2,5 mlrd ₸',
    ]);
    expect(all((f) => f.compactMoney(12.3e6, 'KZT'))).to.deep.equal([
      '12,3 млн ₸',
      '12,3 млн ₸',
      '₸12.3M',
      '12,3 mln ₸',
    ]);
    expect(all((f) => f.compactMoney(1500, 'KZT'))).to.deep.equal([
      '1,5 мың ₸',
      '1,5 тыс. ₸',
      '₸1.5K',
      '1,5 myñ ₸',
    ]);
    expect(all((f) => f.compactMoney(999, 'KZT'))).to.deep.equal(['999 ₸', '999 ₸', '₸999', '999 ₸']);
    expect(all((f) => f.compact(1.2e12))).to.deep.equal(['1,2 трлн', '1,2 трлн', '1.2tn', '1,2 trln']);
  });

  it('goes up to the next word when rounding reaches it', () => {
    expect(plain(formatsFor('kk').compact(999_999))).to.equal('1 млн');
    expect(plain(formatsFor('ru').compactMoney(999_600_000_000, 'KZT'))).to.equal('1 трлн ₸');
    expect(plain(formatsFor('kk').compact(1.2345e15))).to.equal('1 230 трлн');
    expect(plain(formatsFor('en').compact(999.6))).to.equal('1K');
  });

  it('writes a minus that is as wide as a plus, before the sign of the currency', () => {
    expect(all((f) => f.compactMoney(-2.5e9, 'KZT'))).to.deep.equal([
      '−2,5 млрд ₸',
      '−2,5 млрд ₸',
      '−₸2.5bn',
      '−2,5 mlrd ₸',
    ]);
    expect(plain(formatsFor('kk').percent(-0.123))).to.equal('−12 %');
  });

  it('knows signs of currencies and falls back on their codes', () => {
    expect(['USD', 'EUR', 'GBP', 'RUB', 'PHP', 'ZAR', 'BRL', 'CHF', 'MDL', 'ARS'].map((code) => plain(formatsFor('ru').money(12, code)))).to.deep.equal([
      '12 $', '12 €', '12 £', '12 ₽', '12 ₱', '12 R', '12 R$', '12 CHF', '12 MDL', '12 ARS',
    ]); // prettier-ignore
    expect(plain(formatsFor('en').compactMoney(1.5e6, 'CHF'))).to.equal('CHF 1.5M');
    expect(plain(formatsFor('en').money(-12.5, 'BRL'))).to.equal('−R$12.5');
  });

  it('has no sign where the currency is unknown', () => {
    expect(plain(formatsFor('kk').compactMoney(5e6, ''))).to.equal('5 млн');
    expect(plain(formatsFor('en').money(5000, 'constructor'))).to.equal('constructor 5,000');
  });

  it('puts shares as per cent with the spacing of the language', () => {
    expect(all((f) => f.percent(0.123))).to.deep.equal(['12 %', '12 %', '12%', '12 %']);
    expect(all((f) => f.percent(0.0123))).to.deep.equal(['1,2 %', '1,2 %', '1.2%', '1,2 %']);
    expect(plain(formatsFor('kk').percent(0.123, 1))).to.equal('12,3 %');
    expect(plain(formatsFor('kk').percent(1.34))).to.equal('134 %');
    expect(plain(formatsFor('kk').percent(0))).to.equal('0 %');
    expect(plain(formatsFor('en').percent(0.0997))).to.equal('10%');
  });

  it('rounds no share to nothing or to all that is neither', () => {
    expect(all((f) => f.percent(0.0003))).to.deep.equal(['<0,1 %', '<0,1 %', '<0.1%', '<0,1 %']);
    expect(all((f) => f.percent(0.997))).to.deep.equal(['>99 %', '>99 %', '>99%', '>99 %']);
    const of = (share: number, digits?: number) => plain(formatsFor('kk').percent(share, digits));
    expect([of(0.9997, 1), of(0.0004, 1)]).to.deep.equal(['>99,9 %', '<0,1 %']);
    expect([of(1), of(0.1 + 0.7 + 0.2), of(1.006)]).to.deep.equal(['100 %', '100 %', '101 %']);
    expect([of(0.0005), of(0.994)]).to.deep.equal(['0,1 %', '99 %']);
  });

  it('keeps as many digits as a column asks for', () => {
    const of = (share: number) => plain(formatsFor('kk').percent(share, 1));
    expect([0, 0.123, 0.5, 1].map(of)).to.deep.equal(['0,0 %', '12,3 %', '50,0 %', '100,0 %']);
  });

  it('never writes a missing figure as a number', () => {
    for (const missing of [NaN, Infinity, -Infinity]) {
      for (const f of [formatsFor('kk'), formatsFor('en')]) {
        const texts = [
          f.integer(missing),
          f.decimal(missing),
          f.percent(missing),
          f.money(missing, 'KZT'),
          f.compact(missing),
        ];
        expect(
          texts.join('') +
            f.compactMoney(missing, 'KZT') +
            f.scale(5).format(missing) +
            f.scale(5).full(missing),
        ).to.equal('');
      }
    }
  });
});

describe('a chart’s scale', () => {
  it('names one unit for all figures', () => {
    const scale = formatsFor('kk').scale(1568940871000, 'KZT');
    expect(scale.divisor).to.equal(1e12);
    expect(plain(scale.unit)).to.equal('трлн ₸');
    expect([1568940871000, 250e9, 0].map(scale.format)).to.deep.equal(['1,57', '0,25', '0']);
    expect(plain(scale.full(250e9))).to.equal('0,25 трлн ₸');
  });

  it('puts the currency where the language wants it', () => {
    const scale = formatsFor('en').scale(43.2e9, 'KZT');
    expect(scale.unit).to.equal('₸bn');
    expect(scale.full(-43.2e9)).to.equal('−₸43.2bn');
    expect(plain(formatsFor('en').scale(5e6, 'CHF').unit)).to.equal('CHF M');
  });

  it('never writes a figure that is not zero as zero', () => {
    const {format} = formatsFor('ru').scale(5e9, 'KZT');
    expect([1e6, 12e6, 4e5].map(format)).to.deep.equal(['0,001', '0,01', '0,0004']);
  });

  it('has no unit for small plain numbers and for nothing', () => {
    expect(formatsFor('kk').scale(37)).to.include({divisor: 1, unit: ''});
    expect(formatsFor('kk').scale(NaN, 'KZT')).to.include({divisor: 1, unit: '₸'});
  });
});

function all(format: (formats: ReturnType<typeof formatsFor>) => string): string[] {
  const locales: readonly Locale[] = ['kk', 'ru', 'en', 'kk-Latn'];
  return locales.map((locale) => plain(format(formatsFor(locale))));
}

function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}
