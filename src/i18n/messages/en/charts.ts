import type {ChartMessages, PlanStage} from '../charts.js';

const MONEY: Readonly<Record<PlanStage, (money: string) => string>> = {
  planned: (money) => `${money} planned`,
  adjusted: (money) => `an adjusted plan of ${money}`,
  contracted: (money) => `${money} contracted`,
};

const SHARE: Readonly<Record<PlanStage, string>> = {
  planned: 'the planned sum',
  adjusted: 'the adjusted plan',
  contracted: 'the contract value',
};

export const charts: ChartMessages = {
  paidOf: (stage, money, share) => `Of ${MONEY[stage](money)}, ${share} has been paid.`,
  paidOver: (stage, money, share) => `Of ${MONEY[stage](money)}, more than all has been paid: ${share}.`,
  sum: (measure, money) => `${measure}: ${money}.`,
  counted: (records) => `${records} in all.`,
  untold: (dimension, share) => `${dimension}: not stated for ${share}.`,
  largest: (name, share) => `The largest part is ${name}, ${share}.`,
  largestOf: (measure, name, share) => `${measure}: the largest part is ${name}, ${share}.`,

  percentOf: (stage) => `% = paid, of ${SHARE[stage]}`,
  due: 'By now, if paid evenly over the year',
  ofStage: (stage, share) => `${share} of ${SHARE[stage]}`,
  statedIn: (stated, all) => `known for ${stated} of ${all}`,

  countName: {projects: 'Number of projects', lines: 'Number of budget lines'},
  folded: (words, count) => `${words} (${count})`,
  showFewer: 'Show fewer',
  partsOf: (name) => `What is in it: ${name}`,
  levels: 'Levels',
  allLevels: 'All',
  noDimension: (dimension) => `Not stated in these data: ${dimension}.`,

  perResident: 'per resident',
  population: (people, date) => `Residents: ${people} (${date})`,
  noResidents: {
    'no-population': 'The data give no dated number of residents, so no sum per resident is shown.',
    'some-regions': 'The number of residents of some regions is not known, so no sum per resident is shown.',
  },
  noShare: 'Some sums are negative, so no share is shown.',

  offMap: (projects, money) =>
    money ? `${projects}, ${money}: not on the map` : `${projects} not on the map`,
  offMapHint: 'Show only these',
  year: 'Year',
  currency: 'Currency',
};
