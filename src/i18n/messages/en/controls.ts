import {enPlural} from '../../plural.js';
import type {ControlMessages} from '../controls.js';

export const controls: ControlMessages = {
  undo: 'Undo',
  filters: 'Filters',
  inForceCount: (_, formatted) => `${formatted} in force`,
  inForce: 'Filters in force',
  searchProjects: 'Project, address, contractor…',
  searchLines: 'Name of a budget line…',
  searchIn: (name) => `Search: ${name}`,
  chosen: (_, formatted) => `${formatted} chosen`,
  showAll: (formatted) => `Show all (${formatted})`,
  showFewer: 'Show fewer',
  nothingFound: 'Nothing found',
  notListed: (count, formatted) => `${formatted} more ${enPlural(count, 'value', 'values')}: use the search`,
  condition: (name, value) => `${name}: ${value}`,
  textCondition: (text) => `Search: “${text}”`,
  years: (from, to) => {
    if (from === to) return from ?? '';
    if (to === undefined) return `from ${from ?? ''}`;
    return from === undefined ? `up to ${to}` : `${from}–${to}`;
  },
  amounts: (measure, min, max) => `${measure}: ${min ?? '…'} – ${max ?? '…'}`,
  onMap: 'Only projects on the map',
  offMap: 'Only projects not on the map',
  remove: (condition) => `Remove filter: ${condition}`,
  results: (records, money) => (money === undefined ? records : `${records}. ${money}`),
  money: (measure, sum) => `${measure}: ${sum}`,
  unstated: (_, formatted) => `${formatted} without a sum`,
  showResults: 'Show the result',
  per: 'Shown as',
  measureNotes: {
    planned: 'The sum approved in the budget.',
    adjusted: 'The plan after changes during the year.',
    contracted: 'The value of contracts signed with contractors.',
    paid: 'Money that has really been paid out.',
    final: 'The full cost once the work was done.',
    amount: 'The data does not say which stage this sum belongs to.',
  },
  perNotes: {
    total: 'The sum itself.',
    resident: 'The sum divided by the number of residents.',
    share: 'Per cent of the total.',
  },
  currency: 'Currency',
  records: 'Data',
  recordKinds: {projects: 'Projects', lines: 'Budget lines'},
  period: 'Period',
  whyNoResidents: 'Why is there nothing per resident?',
  noResidents: 'The data gives no dated number of residents, so sums cannot be divided by it.',
};
