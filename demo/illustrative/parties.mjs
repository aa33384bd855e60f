import {districts} from './settlements.mjs';

/** Departments of a district; "(үлгі)" says that they are made up. */
const DISTRICT_DEPARTMENTS = {
  building: ['құрылыс бөлімі', 'Отдел строительства', 'construction department'],
  roads: ['автомобиль жолдары бөлімі', 'Отдел автомобильных дорог', 'roads department'],
  utilities: ['коммуналдық шаруашылық бөлімі', 'Отдел коммунального хозяйства', 'utilities department'],
};
const REGION_DEPARTMENTS = {
  education: ['білім басқармасы', 'Управление образования', 'education department'],
  health: ['денсаулық сақтау басқармасы', 'Управление здравоохранения', 'health department'],
  roads: ['автомобиль жолдары басқармасы', 'Управление автомобильных дорог', 'roads department'],
  region: ['цифрландыру басқармасы', 'Управление цифровизации', 'digital department'],
};

/** The body that orders a work: a district's department, or the region's where the district has none. */
export function authorityOf(department, district, chance) {
  const own = DISTRICT_DEPARTMENTS[department];
  const above = REGION_DEPARTMENTS[department];
  if (own && !(above && chance.often(0.15))) {
    const [kk, ru, en] = own;
    const code = districts.indexOf(district) * 10 + Object.keys(DISTRICT_DEPARTMENTS).indexOf(department);
    return party(1, code, {
      kk: `${district.kkOf} ${kk} (үлгі)`,
      ru: `${ru} ${district.ruOf} (пример)`,
      en: `${district.en}, ${en} (example)`,
    });
  }
  const [kk, ru, en] = above;
  return party(2, Object.keys(REGION_DEPARTMENTS).indexOf(department), {
    kk: `Алматы облысының ${kk} (үлгі)`,
    ru: `${ru} Алматинской области (пример)`,
    en: `Almaty region, ${en} (example)`,
  });
}

const NAMES = [
  'Құрылыс',
  'Жол',
  'Су',
  'Сәулет',
  'Монтаж',
  'Жарық',
  'Инжиниринг',
  'Жөндеу',
  'Энерго',
  'Бетон',
  'Абат',
  'Көпір',
];
const ENDINGS = ['', ' Сервис', ' Групп', ' Пром', ' KZ', ' Инвест'];

/** Suppliers by weight, a few of which win much; every name begins with "Үлгі" (example), every number with zeros. */
export const suppliers = NAMES.flatMap((name, at) =>
  ENDINGS.map((ending, index) => [
    1 + 40 / (1 + ((at * 7 + index * 11) % 37)),
    party(3, at * ENDINGS.length + index + 1, `«Үлгі-${name}${ending}» ЖШС`),
  ]),
);

/** Where the money comes from. */
export const fundingSources = {
  local: {id: 'local', name: {kk: 'Жергілікті бюджет', ru: 'Местный бюджет', en: 'Local budget'}},
  transfer: {
    id: 'transfer',
    name: {
      kk: 'Республикалық бюджеттен трансферт',
      ru: 'Трансферт из республиканского бюджета',
      en: 'National transfer',
    },
  },
  fund: {id: 'fund', name: {kk: 'Ұлттық қор', ru: 'Национальный фонд', en: 'National Fund'}},
};

/**
 * A body or source in full at its first sight and in short later, which keeps the feed small: names in other languages
 * are gathered by `id`.
 */
export function once(known, entry, short) {
  if (known.has(entry.id)) return short;
  known.add(entry.id);
  return entry;
}

/** Numbers of twelve digits that no real body has: they begin with six zeros. */
function party(kind, number, name) {
  return {id: `000000${kind}${String(number).padStart(5, '0')}`, name};
}
