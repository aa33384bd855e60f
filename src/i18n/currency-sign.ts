/** Signs that readers of all our languages know and that mean one currency only. Others are shown by their ISO 4217 code. */
const SIGNS: Readonly<Record<string, string>> = {
  KZT: '₸',
  USD: '$',
  EUR: '€',
  GBP: '£',
  RUB: '₽',
  UAH: '₴',
  GEL: '₾',
  AZN: '₼',
  TRY: '₺',
  INR: '₹',
  JPY: '¥',
  CNY: 'CN¥',
  KRW: '₩',
  MNT: '₮',
  VND: '₫',
  PHP: '₱',
  NGN: '₦',
  GHS: 'GH₵',
  CRC: '₡',
  PYG: '₲',
  ILS: '₪',
  ZAR: 'R',
  BRL: 'R$',
  CAD: 'CA$',
  AUD: 'A$',
  NZD: 'NZ$',
  MXN: 'MX$',
  PLN: 'zł',
  CZK: 'Kč',
  IDR: 'Rp',
};

/** The sign of a currency, or its code where it has none of its own (CHF, MDL, ARS). */
export function currencySign(code: string): string {
  return Object.hasOwn(SIGNS, code) ? (SIGNS[code] ?? code) : code;
}
