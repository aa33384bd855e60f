import type {PartyMessages} from '../party.js';

const RECORDS = {projects: 'жоба', lines: 'бюджет жолы'};
const OF_RECORDS = {projects: 'жобаларының', lines: 'бюджет жолдарының'};

export const party: PartyMessages = {
  none: 'Бұл деректерде мердігерлер де, тапсырыс берушілер де көрсетілмеген.',
  unknown: (name) => `Бұл деректерде мұндай мердігер немесе тапсырыс беруші жоқ: «${name}».`,

  choose: {supplier: 'Мердігерлер', authority: 'Тапсырыс берушілер'},
  search: {supplier: 'Мердігерді іздеу', authority: 'Тапсырыс берушіні іздеу'},
  searchHint: 'Атауы немесе БСН',
  largest: (shown, all) => (shown === all ? `Табылғаны: ${all}` : `Ең ірілері: ${shown} / ${all}`),
  nothingFound: 'Ештеңе табылмады',
  roles: 'Кімді көрсету керек',
  another: 'Басқасын таңдау',
  filter: {
    supplier: 'Барлық жерде тек осы мердігерді көрсету',
    authority: 'Барлық жерде тек осы тапсырыс берушіні көрсету',
  },

  summary: (records, measure, money, share) =>
    `Барлығы ${records}.${measure && money ? ` ${measure} — ${money}${share ? `, көрсетілген барлық сомадағы үлесі — ${share}` : ''}.` : ''}`,
  mostWith: (role, name, share) =>
    role === 'supplier'
      ? `Ең көп тапсырыс беретіні — ${name}, ${share}.`
      : `Ең көп қаражат алатыны — ${name}, ${share}.`,
  ofAll: 'Көрсетілгеннің ішіндегі үлесі',
  ofRecords: (records, own, _, formatted) => `${formatted}\u00a0${RECORDS[records]} ішінде ${own}`,
  statedIn: (stated, all) => `дерек бар: ${stated} / ${all}`,
  underFilters: 'Сүзгілер қолданылған: тек соларға сәйкес келетіні есепке алынды.',

  partners: {supplier: 'Кім тапсырыс береді', authority: 'Кім орындайды'},
  partnersNote: (role, records) =>
    role === 'supplier'
      ? `Жолақ пен пайыз — осы мердігер қаражатының бөлігі. Астында: тапсырыс берушінің мердігері көрсетілген ${OF_RECORDS[records]} нешеуі осы мердігерге тиесілі.`
      : `Жолақ пен пайыз — осы тапсырыс беруші қаражатының бөлігі. Астында: мердігердің барлық ${OF_RECORDS[records]} нешеуі осы тапсырыс берушіге тиесілі.`,
  partner: (part, share) => (share ? `${part}, олардың қаражатындағы үлесі — ${share}` : part),
  unnamed: (role, records) =>
    role === 'supplier'
      ? `Мердігері көрсетілмегендіктен, бұл салыстыруға кірмегені: ${records}.`
      : `Тапсырыс берушісі көрсетілмегендіктен, бұл салыстыруға кірмегені: ${records}.`,
  openPartner: (name) => `${name}: барлық жобаларын көрсету`,
  bars: (measure) => (measure === undefined ? 'Жолақтар: жазба саны' : `Жолақтар: ${measure}`),
  gap: 'жоқ',

  concentration: (index, most) =>
    `Шарттардың шоғырлануы (Херфиндаль–Хиршман индексі): ${most} ішінде ${index}.`,
  concentrationRule: (_, formatted, even, stated, all) =>
    `Σ (үлес, пайызбен)²; n = ${formatted} мердігер. Үлестер тең болса, ${even} болар еді. Үлес бір мердігері аталған шарттардың көрсетілген сомасынан алынды: ${all} жобаның ${stated} жобасында көрсетілген.`,

  together: 'Басқалармен бірге',
  togetherWith: (names) => `Бірге: ${names}`,
  togetherNote: (role) =>
    `Бұл — бірлескен шарттардың толық сомасы. Оның қандай бөлігі осы ${role === 'supplier' ? 'мердігерге' : 'тапсырыс берушіге'} тиесілі екені айтылмаған, сондықтан ол жоғарыдағы сандарға кірмейді.`,
  alsoTogether: (records) => `Басқалармен бірге: ${records}`,
  yearsNote: 'Бюджет жылдары қосылмайды.',

  dates: 'Жоспарлы мерзімдер',
  late: (part) => `Жоспарлы мерзімі өткен, бірақ аяқталмағаны: мерзімі көрсетілген ${part}.`,
  lateNone: (told) => `Мерзімі көрсетілгені: ${told}. Мерзімінен өтіп, аяқталмағаны жоқ.`,
  lateBy: (length) => `жоспарлы мерзімі өткеніне ${length} болды`,
  lateRule: 'Деректегі күндерге, күйіне және орындалуына қарай; себептері деректерде айтылмаған.',
  untoldDates: (records) => `Жоспарлы мерзімі көрсетілмегені: ${records}.`,

  span: (from, to) => `Ең ерте басталуы — ${from}, жоспарлы мерзімнің ең кеші — ${to}.`,
  signals: (_, formatted) => `${formatted}\u00a0белгі`,

  projects: 'Жобалар',
  order: 'Алдымен ең ірілері',
  plannedEnd: (date) => `жоспарлы мерзімі: ${date}`,
  actualEnd: (date) => `аяқталған күні: ${date}`,
  more: (count) => `Тағы ${count} көрсету`,
  id: 'Жоба коды',
  name: 'Жоба',
  endPlanned: 'Жоспарлы мерзімі',
  endActual: 'Іс жүзінде аяқталуы',
  lateDays: 'Жоспарлы мерзімнен кейінгі күн саны',
};
