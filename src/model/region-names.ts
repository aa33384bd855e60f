import type {RegionCode} from './resolve-region.js';

/** Names of regions (oblasts) without the word for it, in Kazakh, Russian and English and as they are often spelt. */
const REGIONS: Readonly<Record<string, string>> = {
  'KZ-10': 'абай, абайская, abai, abay',
  'KZ-11': 'ақмола, акмолинская, akmola, aqmola, akmolinsk',
  'KZ-15': 'ақтөбе, актюбинская, актобе, aktobe, aqtobe, aqtöbe, aktyubinsk, aktyubinskaya',
  'KZ-19': 'алматы, алматинская, almaty, almatinskaya',
  'KZ-23': 'атырау, атырауская, atyrau',
  'KZ-27': 'батыс қазақстан, западно казахстанская, зко, бқо, west kazakhstan, batys qazaqstan',
  'KZ-31': 'жамбыл, жамбылская, джамбулская, jambyl, zhambyl, jambul',
  'KZ-33': 'жетісу, жетысу, жетысуская, jetisu, zhetisu, jetysu, zhetysu',
  'KZ-35': 'қарағанды, карагандинская, караганда, karaganda, karagandy, qaraghandy, qaragandy, qarağandy',
  'KZ-39': 'қостанай, костанайская, кустанайская, kostanay, kostanai, qostanay, qostanai',
  'KZ-43': 'қызылорда, кызылординская, kyzylorda, qyzylorda, kzylorda',
  'KZ-47': 'маңғыстау, мангистауская, мангыстауская, mangystau, mangistau, mañğystau, mangghystau',
  'KZ-55': 'павлодар, павлодарская, pavlodar',
  'KZ-59': 'солтүстік қазақстан, северо казахстанская, ско, сқо, north kazakhstan, soltüstik qazaqstan',
  'KZ-61': 'түркістан, туркестанская, туркестан, turkistan, turkestan, türkistan',
  'KZ-62': 'ұлытау, улытауская, ulytau, ulitau',
  'KZ-63':
    'шығыс қазақстан, восточно казахстанская, вко, шқо, east kazakhstan, shyghys qazaqstan, şyğys qazaqstan',
  division: 'оңтүстік қазақстан, южно казахстанская, юко, оқо, south kazakhstan',
};

const CITIES: Readonly<Record<string, string>> = {
  'KZ-71': 'астана, нұр сұлтан, нур султан, astana, nur sultan',
  'KZ-75': 'алматы, алма ата, almaty, alma ata',
  'KZ-79': 'шымкент, чимкент, shymkent, şymkent',
};

/** What people type for a Kazakh letter their keyboard lacks. */
const RUSSIAN: Readonly<Record<string, string>> = {
  ә: 'а',
  ғ: 'г',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
  і: 'и',
  ı: 'i',
};

const REGION_WORDS = new Set(
  ['облысы', 'обл', 'область', 'области', 'oblysy', 'oblast', 'region', 'province'].map(plain),
);
const CITY_WORDS = new Set(['қаласы', 'қ', 'г', 'город', 'города', 'qalasy', 'city'].map(plain));

const regions = byName(REGIONS);
const cities = byName(CITIES);

/**
 * The unit of Kazakhstan that a name means, in today's division: «Алматы облысы», «Алматинская обл.», "Almaty Region",
 * «г. Алматы». A bare name that a city and a region share is the city.
 *
 * @returns undefined for a name of anything else
 */
export function regionByName(name: string): RegionCode | undefined {
  const words = plain(name).split(' ');
  const said = (kinds: ReadonlySet<string>) => words.some((word) => kinds.has(word));
  const stem = words.filter((word) => !REGION_WORDS.has(word) && !CITY_WORDS.has(word)).join(' ');
  const [isRegion, isCity] = [said(REGION_WORDS), said(CITY_WORDS)];
  if (isRegion && isCity) return undefined;
  const code = (isRegion ? undefined : cities.get(stem)) ?? (isCity ? undefined : regions.get(stem));
  if (code === 'division') return {reason: 'division'};
  return code === undefined ? undefined : {code};
}

function byName(names: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(names).flatMap(([code, list]) => list.split(', ').map((name) => [plain(name), code])),
  );
}

/** Lower case, no marks, and the letters of Kazakh that a Russian keyboard lacks written as it would write them. */
function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/[әғқңөұүһіı]/g, (letter) => RUSSIAN[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
