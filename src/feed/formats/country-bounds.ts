import {type Bounds, KAZAKHSTAN} from './bounds.js';

interface Country {
  readonly names: readonly string[];
  readonly currency: string;
  readonly bounds: Bounds;
}

/** What a feed tells of the country it is about. */
export interface Whereabouts {
  /** Names or codes of the country, as often as the feed gives them. */
  readonly countries: ReadonlyMap<string, number>;
  /** Currencies of its money, the most frequent first. */
  readonly currencies: readonly string[];
}

/**
 * Rough bounds of Kazakhstan, its neighbours and the countries that publish infrastructure projects, to tell whether
 * longitude and latitude were swapped.
 */
const COUNTRIES: readonly Country[] = [
  {
    names: ['kz', 'kazakhstan', 'казахстан', 'қазақстан', 'республика казахстан'],
    currency: 'KZT',
    bounds: KAZAKHSTAN,
  },
  {names: ['kg', 'kyrgyzstan', 'кыргызстан'], currency: 'KGS', bounds: [69, 39, 81, 44]},
  {names: ['uz', 'uzbekistan', 'узбекистан'], currency: 'UZS', bounds: [55, 37, 74, 46]},
  {names: ['gb', 'uk', 'united kingdom', 'great britain'], currency: 'GBP', bounds: [-9, 49, 3, 61]},
  {names: ['ph', 'philippines'], currency: 'PHP', bounds: [116, 4, 128, 22]},
  {names: ['ua', 'ukraine', 'україна'], currency: 'UAH', bounds: [22, 44, 41, 53]},
  {names: ['md', 'moldova'], currency: 'MDL', bounds: [26, 45, 31, 49]},
  {names: ['gh', 'ghana'], currency: 'GHS', bounds: [-4, 4, 2, 12]},
  {names: ['ng', 'nigeria'], currency: 'NGN', bounds: [2, 4, 15, 14]},
  {names: ['ug', 'uganda'], currency: 'UGX', bounds: [29, -2, 36, 5]},
  {names: ['mw', 'malawi'], currency: 'MWK', bounds: [32, -18, 36, -9]},
  {names: ['mz', 'mozambique'], currency: 'MZN', bounds: [30, -27, 41, -10]},
  {names: ['zm', 'zambia'], currency: 'ZMW', bounds: [21, -19, 34, -8]},
  {names: ['id', 'indonesia'], currency: 'IDR', bounds: [94, -12, 142, 7]},
  {names: ['th', 'thailand'], currency: 'THB', bounds: [97, 5, 106, 21]},
  {names: ['mx', 'mexico', 'méxico'], currency: 'MXN', bounds: [-119, 14, -86, 33]},
  {names: ['cr', 'costa rica'], currency: 'CRC', bounds: [-88, 5, -82, 12]},
  {names: ['hn', 'honduras'], currency: 'HNL', bounds: [-90, 12, -82, 18]},
  {names: ['gt', 'guatemala'], currency: 'GTQ', bounds: [-93, 13, -88, 18]},
  {names: ['co', 'colombia'], currency: 'COP', bounds: [-82, -5, -66, 14]},
  {names: ['py', 'paraguay'], currency: 'PYG', bounds: [-63, -28, -54, -19]},
  {names: ['br', 'brazil', 'brasil'], currency: 'BRL', bounds: [-75, -34, -28, 6]},
  {names: ['ar', 'argentina'], currency: 'ARS', bounds: [-74, -56, -53, -21]},
  {names: ['za', 'south africa'], currency: 'ZAR', bounds: [16, -47, 38, -22]},
];

/** Bounds of the country that a feed is about, by its name, by an ISO 3166-1 code, else by its currency. */
export function boundsOf({countries, currencies}: Whereabouts): Bounds | undefined {
  const country =
    [...countries]
      .sort(([, a], [, b]) => b - a)[0]?.[0]
      .trim()
      .toLowerCase() ?? '';
  const found =
    COUNTRIES.find(({names}) => names.includes(country)) ??
    COUNTRIES.find(({currency}) => currency === currencies[0]);
  return found?.bounds;
}

/** Counts a country that a record names. */
export function countCountry(countries: Map<string, number>, name: unknown): void {
  if (typeof name === 'string' && name !== '') countries.set(name, (countries.get(name) ?? 0) + 1);
}
