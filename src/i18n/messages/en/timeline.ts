import type {TimelineMessages} from '../timeline.js';

export const timeline: TimelineMessages = {
  heading: {
    year: 'By year',
    month: 'By month',
    cumulative: 'By month, from 1 January of each year',
    projects: 'By year of the project',
  },
  grain: 'Step',
  grains: {year: 'Years', month: 'Months', cumulative: 'From 1 January'},
  prices: 'Prices',
  nominal: 'Prices of each year',
  real: (base) => `Prices of ${base}`,
  months: [
    'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
  ], // prettier-ignore
  month: 'Month',
  plot: 'Figures over time',
  keys: 'Arrows move through time, with Shift they choose several years, Enter chooses one, Escape shows all years again.',
  hint: 'Press a year, or drag across several, to see only those.',
  monthHint: 'Press a month, or drag across several, to see only their years.',
  allYears: 'Show all years',
  chosen: (years) => `Chosen: ${years}.`,

  changed: (measure, before, first, after, last, change) =>
    `${measure}: ${before} in ${first}, ${after} in ${last}${change === undefined ? '' : ` (${change})`}.`,
  single: (measure, money, when) => `${measure}: ${money} in ${when}.`,
  most: (measure, money, when) => `${measure}: the most in ${when}, ${money}.`,

  open: {now: 'so far', ahead: 'ahead'},
  notOver: (years, several) => `${years} ${several ? 'are' : 'is'} not over yet.`,

  upTo: (when) => `${when}: the year is not complete, so its points stand apart from the lines.`,
  openYears: (years) => `Points apart from the lines are of years that are not over: ${years}.`,
  incomparable: {
    true: 'The stages of these data are in units that contradict each other, so one at a time is shown.',
    years: 'The stages of these projects are of different years, so one at a time is shown.',
  },
  gaps: 'Where a line breaks, nothing is known.',
  difference:
    'The data grow from 1 January of each year: a month is the difference to the month before, January stands for itself.',
  fromJanuary: 'Each year begins anew on 1 January; figures are sums from that day.',
  noPlans: 'Plans are of a whole year, so they are not shown by month.',
  unsplit: (count, formatted) =>
    count === 1
      ? '1 month is left empty: the month before is missing, so its own figure is not known.'
      : `${formatted} months are left empty: the months before them are missing, so their own figures are not known.`,
  untold: (records, money) =>
    `${money ? `${records}, ${money}` : records}: year not stated, so not in the chart.`,
  projectYear:
    'All money of a project stands in the year that the data give the project, usually its start; those of late years may still be under way.',
  oneYear: 'Only one year is known, there is nothing to compare it with.',
  sameResidents: 'Every year is divided by this number of residents.',
  realNote: (base) => `Sums are put into the prices of ${base}.`,
  realByYear: 'The price index is of whole years.',
  unindexed: (years) => `There is no price index of: ${years}.`,
  noDeflator: 'These data bring no price index, so inflation cannot be taken out.',
  noIndex: 'The price index of these data covers none of these years, so inflation cannot be taken out.',
};
