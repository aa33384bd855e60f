import type {ChartMessages, PlanStage} from '../charts.js';

const MONEY: Readonly<Record<PlanStage, string>> = {
  planned: 'Выделено по плану',
  adjusted: 'Уточнённый план —',
  contracted: 'Заключено договоров на',
};

const SHARE: Readonly<Record<PlanStage, string>> = {
  planned: 'выделенных средств',
  adjusted: 'уточнённого плана',
  contracted: 'суммы договоров',
};

export const charts: ChartMessages = {
  paidOf: (stage, money, share) => `${MONEY[stage]} ${money}, из них оплачено ${share}.`,
  paidOver: (stage, money, share) => `${MONEY[stage]} ${money}, а оплачено больше: ${share}.`,
  sum: (measure, money) => `${measure}: ${money}.`,
  counted: (records) => `Всего ${records}.`,
  untold: (dimension, share) => `${dimension}: для ${share} не указано.`,
  largest: (name, share) => `Больше всего — ${name}, ${share}.`,
  largestOf: (measure, name, share) => `${measure}: больше всего — ${name}, ${share}.`,

  percentOf: (stage) => `% — оплаченная часть ${SHARE[stage]}`,
  due: 'К этому времени при равномерной оплате за год',
  ofStage: (stage, share) => `${share} ${SHARE[stage]}`,
  statedIn: (stated, all) => `данные есть: ${stated} из ${all}`,

  countName: {projects: 'Число проектов', lines: 'Число строк бюджета'},
  folded: (words, count) => `${words} (${count})`,
  showFewer: 'Показать меньше',
  partsOf: (name) => `Из чего состоит: ${name}`,
  levels: 'Уровни',
  allLevels: 'Всё',
  noDimension: (dimension) => `В этих данных нет сведений: «${dimension}».`,

  perResident: 'на одного жителя',
  population: (people, date) => `Население: ${people} (${date})`,
  noResidents: {
    'no-population': 'В данных нет численности населения с датой, поэтому сумма на жителя не показана.',
    'some-regions': 'Население некоторых регионов неизвестно, поэтому сумма на жителя не показана.',
  },
  noShare: 'Есть отрицательные суммы, поэтому доля не показана.',

  offMap: (projects, money) =>
    money ? `${projects}, ${money} — нет на карте` : `${projects} — нет на карте`,
  offMapHint: 'Показать только их',
  year: 'Год',
  currency: 'Валюта',
};
