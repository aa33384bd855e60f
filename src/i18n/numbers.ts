import {currencySign} from './currency-sign.js';
import type {Language} from './languages/language.js';

const MINUS = '\u2212';
const GAP = '\u00a0';
/** Per cent; what sums of parts lack of it is rounding. */
const ALL = 99.9999999;

/** One unit for all figures of a chart, so that lengths and labels can be compared at a glance. */
export interface NumberScale {
  /** What figures are divided by: 1, 10³, 10⁶, 10⁹ or 10¹². */
  readonly divisor: number;
  /** The unit in words, to be named once: `млрд ₸`, `₸bn`; empty for plain numbers below a thousand. */
  readonly unit: string;
  /** The number without its unit. */
  format(n: number): string;
  /** The number with its unit: `1,57 млрд ₸`, `₸1.57bn`. */
  full(n: number): string;
}

/** Numbers and money in one language. What is not a number becomes an empty text: missing is never 0. */
export class Numbers {
  readonly #language: Language;

  constructor(language: Language) {
    this.#language = language;
  }

  /** Rounded to a whole number, with its thousands set apart. */
  integer(n: number): string {
    return this.#fixed(n, 0);
  }

  /** Rounded to `digits` after the decimal sign; zeros at the end are dropped. */
  decimal(n: number, digits = 1): string {
    return this.#fixed(n, digits);
  }

  /**
   * A share as per cent: 0.123 is `12 %`, 0.0123 is `1,2 %`.
   *
   * What is more than nothing never reads `0 %` but `<0,1 %`, what is not quite all never `100 %` but `>99 %`.
   *
   * @param digits so many after the decimal sign, for columns of figures; without it none from 10 %, else one at most
   */
  percent(share: number, digits?: number): string {
    if (!Number.isFinite(share)) return '';
    const figure = share * 100;
    const places = digits ?? (Math.abs(figure) >= 9.95 ? 0 : 1);
    const step = 10 ** -places;
    let text = this.#fixed(figure, places, digits);
    if (figure > 0 && figure < step / 2) text = `<${this.#fixed(step, places)}`;
    if (figure < ALL && figure >= 100 - step / 2) text = `>${this.#fixed(100 - step, places)}`;
    return `${text}${this.#language.percentGap}%`;
  }

  /** The full figure in whole units of the currency; pennies only where the sum is below a hundred. */
  money(n: number, currency: string): string {
    return this.#withCurrency(this.#fixed(n, Math.abs(n) < 100 ? 2 : 0), currency);
  }

  /** Three significant digits with the word for the power of ten: `1,57 млрд`. */
  compact(n: number): string {
    return this.compactMoney(n, '');
  }

  /** Three significant digits, the power of ten and the currency: `1,57 трлн ₸`, `₸1.57tn`. */
  compactMoney(n: number, currency: string): string {
    if (!Number.isFinite(n)) return '';
    const power = powerOf(Number(n.toPrecision(3)));
    return this.#withCurrency(this.#significant(n / 10 ** (3 * power)) + this.#word(power), currency);
  }

  /**
   * The unit for a chart whose largest figure is `max`.
   *
   * Each figure gets three significant digits at most; a figure that is not zero is never written as 0.
   */
  scale(max: number, currency = ''): NumberScale {
    const power = Number.isFinite(max) ? powerOf(Number(max.toPrecision(3))) : 0;
    const divisor = 10 ** (3 * power);
    const format = (n: number): string => this.#scaled(n / divisor);
    return {
      divisor,
      unit: this.#unit(power, currency),
      format,
      full: (n) => (Number.isFinite(n) ? this.#withCurrency(format(n) + this.#word(power), currency) : ''),
    };
  }

  /** Zeros at the end are dropped unless they are to be kept, and so is the minus of what rounds to zero. */
  #fixed(n: number, digits: number, kept?: number): string {
    if (!Number.isFinite(n)) return '';
    const [whole = '', fraction = ''] = plainDigits(Math.abs(n), digits).split('.');
    const tail = kept ? fraction : fraction.replace(/0+$/, '');
    let grouped = whole;
    for (let at = whole.length - 3; at > 0; at -= 3)
      grouped = grouped.slice(0, at) + this.#language.thousands + grouped.slice(at);
    const text = tail ? grouped + this.#language.decimal + tail : grouped;
    return n < 0 && /[1-9]/.test(text) ? MINUS + text : text;
  }

  #significant(n: number, digits = 3): string {
    const rounded = Number(n.toPrecision(digits));
    const power = rounded === 0 ? 0 : Math.floor(Math.log10(Math.abs(rounded)));
    return this.#fixed(rounded, Math.min(100, Math.max(0, digits - 1 - power)));
  }

  #scaled(n: number): string {
    const size = Math.abs(n);
    if (size >= 100) return this.#fixed(n, 0);
    if (size >= 10) return this.#fixed(n, 1);
    if (size >= 0.01 || n === 0) return this.#fixed(n, 2);
    return Number.isFinite(n) ? this.#significant(n, 1) : '';
  }

  #word(power: number): string {
    return this.#language.powers[power - 1] ?? '';
  }

  #unit(power: number, currency: string): string {
    const word = this.#word(power).trim();
    const sign = currencySign(currency);
    if (this.#language.currencyPlace === 'after') return [word, sign].filter(Boolean).join(GAP);
    return /\p{L}$/u.test(sign) ? [sign, word].filter(Boolean).join(GAP) : sign + word;
  }

  #withCurrency(text: string, currency: string): string {
    if (!text || !currency) return text;
    const sign = currencySign(currency);
    if (this.#language.currencyPlace === 'after') return `${text}${GAP}${sign}`;
    const negative = text.startsWith(MINUS);
    const size = negative ? text.slice(1) : text;
    return `${negative ? MINUS : ''}${sign}${isWord(sign) ? GAP : ''}${size}`;
  }
}

/** `toFixed` writes an exponent from 10²¹ on. */
function plainDigits(size: number, digits: number): string {
  return size < 1e21 ? size.toFixed(digits) : BigInt(size).toString();
}

/** Which power of a thousand a number is told in: 0 below a thousand, at most 4. */
function powerOf(n: number): number {
  const size = Math.abs(n);
  return [1e3, 1e6, 1e9, 1e12].filter((bound) => size >= bound).length;
}

/** A code such as CHF needs a space before the number, a sign such as ₸ does not. */
function isWord(sign: string): boolean {
  return /^\p{L}{2,}$/u.test(sign);
}
