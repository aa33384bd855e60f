/** West, south, east, north in whole degrees, widened to the sea. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

interface Country {
  readonly names: readonly string[];
  readonly currency: string;
  readonly bounds: Bounds;
}

/**
 * Rough bounds of Kazakhstan, its neighbours and the countries that publish infrastructure projects, to tell whether
 * longitude and latitude were swapped.
 */
const COUNTRIES: readonly Country[] = [
  {
    names: ['kz', 'kazakhstan', 'казахстан', 'қазақстан', 'республика казахстан'],
    currency: 'KZT',
    bounds: [46, 40, 88, 56],
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

/** Bounds of a country by its name or ISO 3166-1 code; undefined for one that is not known here. */
export function boundsOfCountry(name: string): Bounds | undefined {
  const word = name.trim().toLowerCase();
  return COUNTRIES.find(({names}) => names.includes(word))?.bounds;
}

/** Bounds of the country whose currency it is. */
export function boundsOfCurrency(code: string): Bounds | undefined {
  return COUNTRIES.find(({currency}) => currency === code)?.bounds;
}

/** True for a point inside bounds, or on their edge; degrees of WGS 84. */
export function isWithin([west, south, east, north]: Bounds, lon: number, lat: number): boolean {
  return lon >= west && lon <= east && lat >= south && lat <= north;
}
