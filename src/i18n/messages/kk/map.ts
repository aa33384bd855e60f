import type {MapMessages} from '../map.js';

const withMoney = (text: string, money?: string): string => (money ? `${text}, ${money}` : text);

export const map: MapMessages = {
  heading: 'Нысандар картасы',
  takeaway: (_, formatted, money) =>
    money
      ? `Картадағы ${formatted}\u00a0нысанның жалпы сомасы — ${money}.`
      : `Картада ${formatted}\u00a0нысан бар.`,
  takeawayRegions: (_, formatted, money) =>
    money
      ? `${formatted}\u00a0өңір бойынша жалпы сома — ${money}.`
      : `Деректер ${formatted}\u00a0өңір бойынша берілген.`,
  name: 'Карта',
  marks: 'Картадағы белгілер',
  keys: 'Көрсеткі пернелер бір белгіден екіншісіне өткізеді, Enter ашады, + және − масштабты өзгертеді, Shift пен көрсеткілер картаны жылжытады. Картадағының бәрі тізімде де бар.',
  off: (_, formatted, money) => `${withMoney(`${formatted}\u00a0нысан`, money)} — картада жоқ`,
  offHint: 'Орны көрсетілмеген нысандардың тізімі',
  cluster: (count, money) => (money ? `${money} · ${count}` : count),
  clusterName: (_, formatted, money) => withMoney(`${formatted}\u00a0нысан`, money),
  furtherPlaces: (_, formatted) => `басқа орындары: ${formatted}`,
  furtherPlace: 'нысанның тағы бір орны',
  sumMissing: 'сомасы көрсетілмеген',
  paid: (percent) => `төленгені ${percent}`,
  loose: 'орны шамамен',
  rate: (money) => `${money}\u00a0/\u00a0адам`,

  list: 'Нысандар тізімі',
  inView: 'Көріністе',
  all: 'Барлығы',
  offMap: 'Картада жоқ',
  nearby: 'Жақын жерде',
  listed: (_, formatted, money) => withMoney(`${formatted}\u00a0нысан`, money),
  nothingInView: 'Картаның бұл бөлігінде нысан жоқ.',
  nothingFound: 'Ештеңе табылмады.',
  printed: (shown, all, page) =>
    `Барлығы ${all}\u00a0нысан, мұнда ${shown}\u00a0нысан берілген. Қалғаны — сайттағы картаның жанындағы тізімде${page ? `: ${page}` : '.'}`,
  moreRows: (count) => `Тағы ${count} көрсету`,
  several: (_, formatted) => `Осы жерде ${formatted}\u00a0нысан бар`,

  search: 'Нысанды іздеу',
  nearMe: 'Маған жақын',
  locating: 'Орныңыз анықталып жатыр…',
  position: {
    denied: 'Браузер орныңызды көрсетуге рұқсат бермеді. Рұқсатты браузердің баптауынан беруге болады.',
    unavailable: 'Орныңызды анықтау мүмкін болмады. Нысанды атауы бойынша іздеп көріңіз.',
    timeout: 'Орныңызды анықтау тым ұзаққа созылды. Қайталап көріңіз.',
    unsupported: 'Бұл бетте орынды анықтау мүмкін емес. Нысанды атауы бойынша іздеп көріңіз.',
  },
  metres: (formatted) => `${formatted}\u00a0м`,
  kilometres: (formatted) => `${formatted}\u00a0км`,

  zoomIn: 'Жақындату',
  zoomOut: 'Алыстату',
  resetView: 'Бастапқы көрініс',
  showOnMap: 'Картадан көрсету',

  start: 'Басталуы',
  end: 'Аяқталуы',
  plannedDate: (date) => `жоспар: ${date}`,
  actualDate: (date) => `іс жүзінде: ${date}`,
  original: 'Түпнұсқа жазба',

  sizes: 'Шеңбердің ауданы — сома',
  sizesByCount: 'Шеңбердің ауданы — нысандар саны',
  paidRing: 'шеңбер бойындағы доға — төленген бөлігі',
  looseMark: 'бос шеңбер — орны шамамен',
  works: 'сызықтар мен аумақтар — жұмыс жүретін жер',
  classes: 'Бір тұрғынға шаққанда',
  method: 'Әр түсте өңірлердің саны шамамен бірдей (квантильдер).',
  populationOf: (date) => `Тұрғындар саны: ${date}.`,
  whySymbols:
    'Өңірлер боялмаған: деректерде тұрғындар саны мен оның күні жоқ, ал жалпы соманы бояу халқы көп өңірлерді ғана көрсетер еді.',
  boundaries: 'Шекаралар',
  basemap: 'Астыңғы карта',
  basemapFailed: 'Астыңғы карта жүктелмеді, қалғаны жұмыс істейді.',
  noWebGl:
    'Бұл браузерде WebGL 2 жоқ, сондықтан карта сурет түрінде көрсетілген; батырмалар, пернетақта және тізім жұмыс істейді.',
  signsFailed: 'Картадағы сигнал белгілері жүктелмеді, қалғаны жұмыс істейді.',
  notLoaded: 'Картаның бір бөлігі — тізім, іздеу, шартты белгілер — жүктелмеді. Бетті қайта ашып көріңіз.',
  noBoundaries: (what) =>
    `Бұл деректерде өңірлер аталған, бірақ олардың шекаралары жоқ, сондықтан картаға түсіру мүмкін емес. Мұнда бары: ${what}.`,
  noPlaces: (what) =>
    `Бұл деректерде орын да, өңір де көрсетілмеген, сондықтан картаға түсіретін ештеңе жоқ. Мұнда бары: ${what}.`,
};
