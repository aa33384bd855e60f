import type {CoreMessages} from '../core.js';

export const core: CoreMessages = {
  language: 'kk',

  loading: 'Деректер жүктеліп жатыр…',
  loadingBytes: (received, total) =>
    total ? `Жүктеліп жатыр: ${received} / ${total}` : `Жүктеліп жатыр: ${received}`,
  megabytes: (size) => `${size}\u00a0МБ`,
  kilobytes: (size) => `${size}\u00a0КБ`,

  empty: 'Мұнда көрсететін дерек жоқ',
  emptyFiltered: 'Таңдалған сүзгілерге ештеңе сәйкес келмейді',
  emptyFilteredHint: 'Сүзгілердің бірін алып тастап көріңіз.',

  stale: (when) => `Көрсетілген күй: ${when}. Жаңарту мүмкін болмады`,

  measures: {
    planned: {name: 'Бөлінген қаражат', short: 'Бөлінген'},
    adjusted: {name: 'Нақтыланған жоспар', short: 'Нақтыланған'},
    contracted: {name: 'Шарт сомасы', short: 'Шарт'},
    paid: {name: 'Төленген қаражат', short: 'Төленген'},
    final: {name: 'Түпкілікті құны', short: 'Түпкілікті'},
    amount: {name: 'Сома', short: 'Сома'},
    refined: {name: 'Мәслихат нақтылаған бюджет', short: 'Мәслихат нақтылаған'},
    committed: {name: 'Қабылданған міндеттемелер', short: 'Міндеттеме'},
    proposed: {name: 'Ұсынылған сома', short: 'Ұсынылған'},
  },
  measure: 'Көрсеткіш',
  pers: {
    total: {name: 'Барлық сома', short: 'Барлығы'},
    resident: {name: 'Бір тұрғынға шаққанда', short: 'Бір тұрғынға'},
    share: {name: 'Жалпы сомадағы үлесі', short: 'Үлесі'},
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
  lines: (_, formatted) => `${formatted}\u00a0бюджет жолы`,

  notTold: 'Көрсетілмеген',
  everythingElse: 'Қалғандары',
  notBrokenDown: 'Бөлшектенбеген',
  noData: 'дерек жоқ',
  total: 'Барлығы',
  illustrative: 'Үлгі деректер',

  source: 'Дереккөз',
  asOf: 'Көрсетілген күні',
  fileDate: (when) => `Файл жаңартылған күн: ${when}`,
  licence: 'Лицензия',
  table: 'Кесте',
  download: 'Жүктеп алу',
  downloadCsv: 'CSV жүктеп алу',
  downloadJson: 'JSON жүктеп алу',
  close: 'Жабу',
  showAll: 'Барлығын көрсету',
  reset: 'Сүзгілерді тазалау',
  search: 'Іздеу',
  details: 'Толығырақ',
  opensNewTab: 'жаңа бетте ашылады',
  yearName: (year, several) => `${year}\u00a0жыл${several ? 'дар' : ''}`,
  yearUpTo: (month) => `${month}, жыл басынан бері`,

  issuesSummary: (_, formatted) => `${formatted}\u00a0жазбаны пайдалану мүмкін болмады`,
  dataNotes: (formatted) => `Деректер туралы ескертпелер: ${formatted}`,
};
