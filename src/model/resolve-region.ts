/**
 * Why a row stands in no region of today's division: its code is *unknown*, it has none (*missing*), or the unit was
 * split and the code does not tell which part is meant (*division*).
 */
export type RegionReason = 'unknown' | 'missing' | 'division';

/** A region's code, or why there is none. */
export type RegionCode =
  | {
      readonly code: string;
      /** True where the code is of a unit that was larger when the code was in use: older rows may lie in a split-off part. */
      readonly larger?: boolean;
      readonly reason?: undefined;
    }
  | {readonly code?: undefined; readonly reason: RegionReason};

/** First two digits of KATO, and of ISO 3166-2:KZ, of the 20 units of the division of June 2022. */
const UNITS = '10 11 15 19 23 27 31 33 35 39 43 47 55 59 61 62 63 71 75 79'.split(' ');

/** ISO 3166-2:KZ codes in use until November 2022. */
const LETTERS: Readonly<Record<string, string>> = {
  AKM: '11',
  AKT: '15',
  ALM: '19',
  ATY: '23',
  ZAP: '27',
  ZHA: '31',
  KAR: '35',
  KUS: '39',
  KZY: '43',
  MAN: '47',
  PAV: '55',
  SEV: '59',
  YUZ: '61',
  VOS: '63',
  AST: '71',
  ALA: '75',
  SHY: '79',
};

/** Letter codes that also covered today's Jetisu, Ulytau and Abai, and until 2018 Shymkent. */
const LARGER = new Set(['ALM', 'KAR', 'VOS', 'YUZ']);

/** South Kazakhstan until 2018: today's Turkistan Region and Shymkent. */
const SPLIT = new Set(['51']);

/**
 * Districts and cities of the units from which others were split off in 2022, as the third and fourth digit of KATO, edition
 * NK RK 11-2025. A code of another district is of a time when it belonged to the unit.
 */
const DISTRICTS: Readonly<Record<string, string>> = {
  '19': '00 10 18 36 40 42 44 52 58 62 66 68',
  '35': '00 10 16 21 22 24 28 32 36 40 48 52 56 64',
  '63': '00 10 24 40 46 48 52 54 55 56 58 62 63 68',
};

/**
 * Resolves a Kazakhstan region code to ISO 3166-2 in the division of June 2022: "KZ-19" itself, "KZ-AKM" of old, KATO
 * "191610000". Any other code passes unchanged, a name too: see `regionByName`.
 *
 * Other countries have codes of nine digits as well, so digits are taken for KATO only with a unit's number in front.
 */
export function regionCode(raw: string): RegionCode {
  const text = raw.trim();
  if (!text) return {reason: 'missing'};
  const iso = /^KZ[-_. ]?([A-Z]{3}|\d{2})$/i.exec(text)?.[1]?.toUpperCase();
  if (iso) return isoCode(iso);
  return /^\d{9}$/.test(text) ? katoCode(text) : {code: text};
}

function isoCode(part: string): RegionCode {
  if (SPLIT.has(part)) return {reason: 'division'};
  const unit = LETTERS[part] ?? part;
  if (!UNITS.includes(unit)) return {reason: 'unknown'};
  return {code: `KZ-${unit}`, ...(LARGER.has(part) ? {larger: true} : {})};
}

function katoCode(digits: string): RegionCode {
  const unit = digits.slice(0, 2);
  if (SPLIT.has(unit)) return {reason: 'division'};
  if (!UNITS.includes(unit)) return {code: digits};
  const districts = DISTRICTS[unit]?.split(' ');
  if (districts && !districts.includes(digits.slice(2, 4))) return {reason: 'division'};
  return {code: `KZ-${unit}`};
}
