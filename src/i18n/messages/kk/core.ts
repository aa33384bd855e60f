import type {CoreMessages} from '../core.js';

export const core: CoreMessages = {
  language: 'kk',

  loading: 'Деректер жүктеліп жатыр…',
  loadingBytes: (received, total) =>
    total ? `Жүктеліп жатыр: ${received} / ${total}` : `Жүктеліп жатыр: ${received}`,
  loadingRows: (_, formatted) => `Өңделіп жатыр: ${formatted} жазба`,
  megabytes: (size) => `${size}\u00a0МБ`,
  kilobytes: (size) => `${size}\u00a0КБ`,

  empty: 'Мұнда көрсететін дерек жоқ',
  emptyFiltered: 'Таңдалған сүзгілерге ештеңе сәйкес келмейді',
  emptyFilteredHint: 'Сүзгілердің бірін алып тастап көріңіз.',

  stale: (when) => `Көрсетілген күй: ${when}. Жаңарту мүмкін болмады`,

  measures: {
    planned: {name: 'Бөлінген қаражат', short: 'Бөлінген', note: 'Бюджетте бекітілген сома.'},
    adjusted: {
      name: 'Түзетілген жоспар',
      short: 'Түзетілген',
      note: 'Жыл ішіндегі өзгерістерден кейінгі жоспар.',
    },
    contracted: {name: 'Шарт сомасы', short: 'Шарт', note: 'Мердігерлермен жасалған шарттардың сомасы.'},
    paid: {name: 'Төленген қаражат', short: 'Төленген', note: 'Іс жүзінде аударылған ақша.'},
    final: {name: 'Түпкілікті құны', short: 'Түпкілікті', note: 'Жұмыс аяқталғаннан кейінгі толық құны.'},
    amount: {name: 'Сома', short: 'Сома', note: 'Деректерде бұл соманың қай кезеңге жататыны айтылмаған.'},
    refined: {
      name: 'Нақтыланған бюджет',
      short: 'Нақтыланған',
      note: 'Мәслихат немесе Парламент нақтылаған сома.',
    },
    committed: {
      name: 'Қабылданған міндеттемелер',
      short: 'Міндеттеме',
      note: 'Төлеуге міндеттелген, бірақ толық төленбеген болуы мүмкін сома.',
    },
    proposed: {name: 'Ұсынылған сома', short: 'Ұсынылған', note: 'Бюджет жобасындағы әлі бекітілмеген сома.'},
  },
  measure: 'Көрсеткіш',
  pers: {
    total: {name: 'Барлық сома', short: 'Барлығы', note: 'Соманың өзі.'},
    resident: {name: 'Бір тұрғынға шаққанда', short: 'Бір тұрғынға', note: 'Сома тұрғындар санына бөлінген.'},
    share: {name: 'Жалпы сомадағы үлесі', short: 'Үлесі', note: 'Жалпы сомаға шаққандағы пайызы.'},
  },
  dimensions: {
    region: 'Өңір',
    sector: 'Сала',
    authority: 'Тапсырыс беруші',
    supplier: 'Мердігер',
    source: 'Қаржыландыру көзі',
    status: 'Күйі',
    year: 'Жыл',
  },
  byDimension: {
    region: 'Өңірлер бойынша',
    sector: 'Салалар бойынша',
    authority: 'Тапсырыс берушілер бойынша',
    supplier: 'Мердігерлер бойынша',
    source: 'Қаржыландыру көздері бойынша',
    status: 'Күйі бойынша',
    year: 'Жылдар бойынша',
  },

  projects: (_, formatted) => `${formatted}\u00a0жоба`,
  projectsOffMap: (_, formatted, missing, missingFormatted) =>
    missing === 0
      ? `${formatted}\u00a0жоба`
      : `${formatted}\u00a0жоба, оның ${missingFormatted}\u00a0жобасы картада жоқ`,
  lines: (_, formatted) => `${formatted}\u00a0бюджет жолы`,
  records: (_, formatted) => `${formatted}\u00a0жазба`,

  notTold: 'Көрсетілмеген',
  everythingElse: 'Қалғандары',
  notBrokenDown: 'Бөлшектенбеген',
  noData: 'дерек жоқ',
  total: 'Барлығы',
  joint: 'бірлескен',
  illustrative: 'Үлгі деректер',
  illustrativeNote: 'Бұл сандар тек көрсету үшін ойдан алынған.',

  source: 'Дереккөз',
  asOf: 'Көрсетілген күні',
  asOfDate: (when) => `Деректердің күні: ${when}`,
  licence: 'Лицензия',
  publisher: 'Жариялаушы',
  table: 'Кесте',
  graphic: 'Сурет',
  download: 'Жүктеп алу',
  downloadCsv: 'CSV жүктеп алу',
  downloadJson: 'JSON жүктеп алу',
  downloadImage: 'Суретін жүктеп алу',
  share: 'Бөлісу',
  close: 'Жабу',
  back: 'Артқа',
  more: 'Тағы',
  less: 'Азырақ',
  showAll: 'Барлығын көрсету',
  reset: 'Сүзгілерді тазалау',
  search: 'Іздеу',
  details: 'Толығырақ',
  opensNewTab: 'жаңа бетте ашылады',
  inUnit: (unit) => `өлшем бірлігі: ${unit}`,
  ofTotal: (part, whole) => `${part} / ${whole}`,
  yearName: (year) => `${year}\u00a0жыл`,
  yearUpTo: (month) => `${month}, жыл басынан бері`,

  issuesSummary: (_, formatted) => `${formatted}\u00a0жазбаны пайдалану мүмкін болмады`,};
