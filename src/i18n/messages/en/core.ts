import {enPlural} from '../../plural.js';
import type {CoreMessages} from '../core.js';

export const core: CoreMessages = {
  language: 'en',

  loading: 'Loading the data…',
  loadingBytes: (received, total) => (total ? `Loaded ${received} of ${total}` : `Loaded ${received}`),
  loadingRows: (count, formatted) => `Read ${formatted} ${enPlural(count, 'record', 'records')}`,
  megabytes: (size) => `${size}\u00a0MB`,
  kilobytes: (size) => `${size}\u00a0kB`,

  empty: 'There is nothing to show here',
  emptyFiltered: 'Nothing matches the filters you chose',
  emptyFilteredHint: 'Try taking one of them off.',

  stale: (when) => `As of ${when}, could not be refreshed`,

  measures: {
    planned: {name: 'Planned budget', short: 'Planned', note: 'The sum approved in the budget.'},
    adjusted: {name: 'Adjusted plan', short: 'Adjusted', note: 'The plan after changes during the year.'},
    contracted: {
      name: 'Contract value',
      short: 'Contracted',
      note: 'The value of contracts signed with contractors.',
    },
    paid: {name: 'Paid', short: 'Paid', note: 'Money that has really been paid out.'},
    final: {name: 'Final cost', short: 'Final', note: 'The full cost once the work was done.'},
    amount: {name: 'Amount', short: 'Amount', note: 'The data does not say which stage this sum belongs to.'},
    refined: {
      name: 'Refined budget',
      short: 'Refined',
      note: 'The sum as refined by parliament or the local council.',
    },
    committed: {
      name: 'Commitments',
      short: 'Committed',
      note: 'Sums promised for payment; not all may be paid yet.',
    },
    proposed: {
      name: 'Proposed amount',
      short: 'Proposed',
      note: 'A sum from the draft budget, not approved yet.',
    },
  },
  measure: 'Figure',
  pers: {
    total: {name: 'Whole sum', short: 'Total', note: 'The sum itself.'},
    resident: {
      name: 'Per resident',
      short: 'Per resident',
      note: 'The sum divided by the number of residents.',
    },
    share: {name: 'Share of the total', short: 'Share', note: 'Per cent of the total.'},
  },
  dimensions: {
    region: 'Region',
    sector: 'Sector',
    authority: 'Authority',
    supplier: 'Contractor',
    source: 'Source of funding',
    status: 'Status',
    year: 'Year',
  },
  byDimension: {
    region: 'By region',
    sector: 'By sector',
    authority: 'By authority',
    supplier: 'By contractor',
    source: 'By source of funding',
    status: 'By status',
    year: 'By year',
  },

  projects: (count, formatted) => `${formatted} ${enPlural(count, 'project', 'projects')}`,
  projectsOffMap: (count, formatted, missing, missingFormatted) =>
    missing === 0
      ? `${formatted} ${enPlural(count, 'project', 'projects')}`
      : `${formatted} ${enPlural(count, 'project', 'projects')}, ${missingFormatted} not on the map`,
  lines: (count, formatted) => `${formatted} budget ${enPlural(count, 'line', 'lines')}`,
  records: (count, formatted) => `${formatted} ${enPlural(count, 'record', 'records')}`,

  notTold: 'Not told',
  everythingElse: 'Everything else',
  notBrokenDown: 'Not broken down',
  noData: 'no data',
  total: 'Total',
  joint: 'jointly',
  illustrative: 'Illustrative data',
  illustrativeNote: 'These figures are made up for show.',

  source: 'Source',
  asOf: 'As of',
  asOfDate: (when) => `As of ${when}`,
  licence: 'Licence',
  publisher: 'Publisher',
  table: 'Table',
  graphic: 'Graphic',
  download: 'Download',
  downloadCsv: 'Download CSV',
  downloadJson: 'Download JSON',
  downloadImage: 'Download image',
  share: 'Share',
  close: 'Close',
  back: 'Back',
  more: 'More',
  less: 'Less',
  showAll: 'Show all',
  reset: 'Clear filters',
  search: 'Search',
  details: 'Details',
  opensNewTab: 'opens in a new tab',
  inUnit: (unit) => `in ${unit}`,
  ofTotal: (part, whole) => `${part} of ${whole}`,
  yearName: (year) => year,
  yearUpTo: (month) => `${month}, year to date`,

  issuesSummary: (count, formatted) =>
    `${formatted} ${enPlural(count, 'record', 'records')} could not be used`,};
