/** Districts of today's Almaty region: names, the Russian genitive, and settlements as kind, weight, kk, ru, en, lon, lat. */
const DISTRICTS = [
  [
    'qonaev',
    'Қонаев қаласы',
    'города Конаев',
    'Qonaev',
    [
      ['city', 9, 'Қонаев', 'Конаев', 'Qonaev', 77.07, 43.885],
      ['village', 2, 'Шеңгелді', 'Шенгельды', 'Shengeldi', 77.485, 43.985],
    ],
  ],
  [
    'balqash',
    'Балқаш ауданы',
    'Балхашского района',
    'Balqash district',
    [
      ['village', 3, 'Бақанас', 'Баканас', 'Baqanas', 76.272, 44.81],
      ['village', 1, 'Ақкөл', 'Акколь', 'Aqkol', 75.63, 45.02],
      ['village', 1, 'Миялы', 'Миялы', 'Miyaly', 76.13, 44.86],
    ],
  ],
  [
    'enbekshiqazaq',
    'Еңбекшіқазақ ауданы',
    'Енбекшиказахского района',
    'Enbekshiqazaq district',
    [
      ['city', 6, 'Есік', 'Есик', 'Esik', 77.452, 43.355],
      ['village', 4, 'Шелек', 'Шелек', 'Shelek', 78.25, 43.597],
      ['village', 3, 'Түрген', 'Турген', 'Turgen', 77.593, 43.402],
      ['village', 3, 'Байтерек', 'Байтерек', 'Baiterek', 77.235, 43.405],
      ['village', 2, 'Қаратұрық', 'Каратурык', 'Qaraturyq', 77.975, 43.51],
      ['village', 2, 'Рахат', 'Рахат', 'Rakhat', 77.385, 43.36],
      ['village', 1, 'Ават', 'Ават', 'Avat', 77.52, 43.46],
    ],
  ],
  [
    'zhambyl',
    'Жамбыл ауданы',
    'Жамбылского района',
    'Zhambyl district',
    [
      ['village', 5, 'Ұзынағаш', 'Узынагаш', 'Uzynagash', 76.312, 43.235],
      ['village', 3, 'Қарғалы', 'Каргалы', 'Qargaly', 76.43, 43.19],
      ['village', 1, 'Самсы', 'Самсы', 'Samsy', 75.68, 43.27],
      ['village', 1, 'Дегерес', 'Дегерес', 'Degeres', 75.79, 43.25],
      ['village', 1, 'Үңгіртас', 'Унгиртас', 'Ungirtas', 76.05, 43.33],
    ],
  ],
  [
    'ile',
    'Іле ауданы',
    'Илийского района',
    'Ile district',
    [
      ['settlement', 5, 'Өтеген батыр', 'Отеген батыр', 'Otegen batyr', 77.025, 43.425],
      ['settlement', 4, 'Боралдай', 'Боралдай', 'Boralday', 76.845, 43.365],
      ['village', 3, 'Байсерке', 'Байсерке', 'Baiserke', 77.045, 43.49],
      ['village', 2, 'Қараой', 'Караой', 'Qaraoi', 76.775, 43.53],
      ['village', 2, 'Ащыбұлақ', 'Ащибулак', 'Ashchybulaq', 76.795, 43.415],
    ],
  ],
  [
    'qarasai',
    'Қарасай ауданы',
    'Карасайского района',
    'Qarasai district',
    [
      ['city', 7, 'Қаскелең', 'Каскелен', 'Qaskeleng', 76.625, 43.2],
      ['village', 4, 'Шамалған', 'Шамалган', 'Shamalgan', 76.56, 43.215],
      ['village', 3, 'Райымбек', 'Райымбек', 'Raiymbek', 76.7, 43.222],
      ['village', 2, 'Жандосов', 'Жандосов', 'Zhandosov', 76.51, 43.185],
      ['village', 2, 'Жаңашамалған', 'Жанашамалган', 'Zhanashamalgan', 76.69, 43.335],
    ],
  ],
  [
    'kegen',
    'Кеген ауданы',
    'Кегенского района',
    'Kegen district',
    [
      ['village', 3, 'Кеген', 'Кеген', 'Kegen', 79.222, 43.022],
      ['village', 1, 'Жалаңаш', 'Жаланаш', 'Zhalangash', 78.655, 43.045],
      ['village', 1, 'Саты', 'Саты', 'Saty', 78.41, 43.062],
      ['village', 1, 'Қарабұлақ', 'Карабулак', 'Qarabulaq', 79.05, 42.97],
    ],
  ],
  [
    'raiymbek',
    'Райымбек ауданы',
    'Райымбекского района',
    'Raiymbek district',
    [
      ['village', 3, 'Нарынқол', 'Нарынкол', 'Narynqol', 80.165, 42.725],
      ['village', 1, 'Сарыжаз', 'Сарыжаз', 'Saryzhaz', 79.63, 42.905],
      ['village', 1, 'Текес', 'Текес', 'Tekes', 80.02, 42.83],
      ['village', 1, 'Қақпақ', 'Какпак', 'Qaqpaq', 79.91, 42.78],
    ],
  ],
  [
    'talgar',
    'Талғар ауданы',
    'Талгарского района',
    'Talgar district',
    [
      ['city', 7, 'Талғар', 'Талгар', 'Talgar', 77.24, 43.303],
      ['village', 3, 'Белбұлақ', 'Белбулак', 'Belbulaq', 77.105, 43.298],
      ['village', 3, 'Панфилов', 'Панфилово', 'Panfilov', 77.125, 43.375],
      ['village', 2, 'Кеңдала', 'Кендала', 'Kengdala', 77.31, 43.39],
      ['village', 2, 'Нұра', 'Нура', 'Nura', 77.22, 43.43],
    ],
  ],
  [
    'uighyr',
    'Ұйғыр ауданы',
    'Уйгурского района',
    'Uighyr district',
    [
      ['village', 3, 'Шонжы', 'Чунджа', 'Shonzhy', 79.468, 43.545],
      ['village', 1, 'Кетпен', 'Кетпен', 'Ketpen', 80.325, 43.46],
      ['village', 1, 'Ақтам', 'Актам', 'Aqtam', 79.83, 43.6],
      ['village', 1, 'Қырғызсай', 'Кыргызсай', 'Qyrgyzsai', 79.52, 43.35],
    ],
  ],
];

const KINDS = {
  city: {kk: ['қаласының', 'қаласында', 'қаласындағы', 'қаласы'], ru: 'г.'},
  settlement: {kk: ['кентінің', 'кентінде', 'кентіндегі', 'кенті'], ru: 'п.'},
  village: {kk: ['ауылының', 'ауылында', 'ауылындағы', 'ауылы'], ru: 'с.'},
};

/** Districts with the forms of their name that titles and addresses need. */
export const districts = DISTRICTS.map(([id, kk, ruOf, en]) => ({
  id,
  kk,
  kkOf: kk.replace(/ауданы$/, 'ауданының').replace(/қаласы$/, 'қаласының'),
  ruOf,
  en,
}));

/** `[weight, settlement]` pairs. */
export const settlements = DISTRICTS.flatMap(([id, , , , list]) =>
  list.map(([kind, weight, kk, ru, en, lon, lat], index) => {
    const [of, at, inside, plain] = KINDS[kind].kk.map((word) => `${kk} ${word}`);
    const district = districts.find((candidate) => candidate.id === id);
    const names = {
      kkOf: of,
      kkAt: at,
      kkIn: inside,
      kk: plain,
      kkName: kk,
      ru: `${KINDS[kind].ru} ${ru}`,
      ruName: ru,
      en,
    };
    return [weight, {...names, kind, district, isCentre: index === 0, lon, lat}];
  }),
);

/** Kazakh name, Russian genitive, English name. */
export const streets = [
  ['Абай', 'Абая', 'Abai'],
  ['Жамбыл', 'Жамбыла', 'Zhambyl'],
  ['Достық', 'Достык', 'Dostyq'],
  ['Наурызбай батыр', 'Наурызбай батыра', 'Nauryzbai batyr'],
  ['Төле би', 'Толе би', 'Tole bi'],
  ['Қонаев', 'Конаева', 'Qonaev'],
  ['Райымбек батыр', 'Райымбек батыра', 'Raiymbek batyr'],
  ['Тәуелсіздік', 'Тауелсиздик', 'Tauelsizdik'],
  ['Әуезов', 'Ауэзова', 'Auezov'],
  ['Бейбітшілік', 'Бейбитшилик', 'Beibitshilik'],
  ['Алтынсарин', 'Алтынсарина', 'Altynsarin'],
  ['Сәтбаев', 'Сатпаева', 'Satbaev'],
].map(([kk, ruOf, en]) => ({kk, ruOf, en}));
