import type {ChartMessages, PlanStage} from '../charts.js';

const MONEY: Readonly<Record<PlanStage, string>> = {
  planned: 'Бөлінген қаражат',
  adjusted: 'Нақтыланған жоспар',
  contracted: 'Шарттар сомасы',
};

const SHARE: Readonly<Record<PlanStage, string>> = {
  planned: 'бөлінген қаражаттың',
  adjusted: 'нақтыланған жоспардың',
  contracted: 'шарттар сомасының',
};

export const charts: ChartMessages = {
  paidOf: (stage, money, share) => `${MONEY[stage]} — ${money}, оның ${share}\u2011ы төленді.`,
  paidOver: (stage, money, share) => `${MONEY[stage]} — ${money}, ал төленгені одан көп: ${share}.`,
  sum: (measure, money) => `${measure} — ${money}.`,
  counted: (records) => `Барлығы ${records}.`,
  untold: (dimension, share) => `${dimension}: ${share} үшін көрсетілмеген.`,
  largest: (name, share) => `Ең көбі — ${name}, ${share}.`,
  largestOf: (measure, name, share) => `${measure}: ең көбі — ${name}, ${share}.`,

  percentOf: (stage) => `% — ${SHARE[stage]} төленген бөлігі`,
  due: 'Жыл бойы біркелкі төленсе, осы уақытқа дейін',
  ofStage: (stage, share) => `${SHARE[stage]} ${share}\u2011ы`,
  statedIn: (stated, all) => `дерек бар: ${stated} / ${all}`,

  countName: {projects: 'Жоба саны', lines: 'Бюджет жолының саны'},
  folded: (words, count) => `${words} (${count})`,
  showFewer: 'Азырақ көрсету',
  partsOf: (name) => `Құрамын ашу: ${name}`,
  levels: 'Деңгейлер',
  allLevels: 'Барлығы',
  noDimension: (dimension) => `Бұл деректерде мынадай мәлімет жоқ: «${dimension}».`,

  perResident: 'бір тұрғынға шаққанда',
  population: (people, date) => `Тұрғындар саны: ${people} (${date})`,
  noResidents: {
    'no-population':
      'Деректерде тұрғындар саны мен оның күні жоқ, сондықтан бір тұрғынға шаққандағы сома көрсетілмейді.',
    'some-regions':
      'Кейбір өңірдің тұрғындар саны белгісіз, сондықтан бір тұрғынға шаққандағы сома көрсетілмейді.',
  },
  noShare: 'Теріс сомалар бар, сондықтан үлес көрсетілмейді.',

  offMap: (projects, money) => (money ? `${projects}, ${money} — картада жоқ` : `${projects} — картада жоқ`),
  offMapHint: 'Тек солар көрсетілсін',
  year: 'Жыл',
  currency: 'Валюта',
};
