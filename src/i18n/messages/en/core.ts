import {enPlural} from '../../plural.js';
import type {CoreMessages} from '../core.js';

export const core: CoreMessages = {
  language: 'en',

  loading: 'Loading the data…',
  loadingBytes: (received, total) => (total ? `Loaded ${received} of ${total}` : `Loaded ${received}`),
  megabytes: (size) => `${size}\u00a0MB`,
  kilobytes: (size) => `${size}\u00a0kB`,

  empty: 'There is nothing to show here',
  emptyFiltered: 'Nothing matches the filters you chose',
  emptyFilteredHint: 'Try taking one of them off.',

  stale: (when) => `As of ${when}, could not be refreshed`,

  measures: {
    planned: {name: 'Planned budget', short: 'Planned'},
    adjusted: {name: 'Adjusted plan', short: 'Adjusted'},
    contracted: {name: 'Contract value', short: 'Contracted'},
    paid: {name: 'Paid', short: 'Paid'},
    final: {name: 'Final cost', short: 'Final'},
    amount: {name: 'Amount', short: 'Amount'},
    refined: {name: 'Refined budget', short: 'Refined'},
    committed: {name: 'Commitments', short: 'Committed'},
    proposed: {name: 'Proposed amount', short: 'Proposed'},
  },
  measure: 'Figure',
  pers: {
    total: {name: 'Whole sum', short: 'Total'},
    resident: {name: 'Per resident', short: 'Per resident'},
    share: {name: 'Share of the total', short: 'Share'},
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
  lines: (count, formatted) => `${formatted} budget ${enPlural(count, 'line', 'lines')}`,

  notTold: 'Not stated',
  everythingElse: 'Everything else',
  notBrokenDown: 'Not broken down',
  noData: 'no data',
  total: 'Total',
  illustrative: 'Illustrative data',

  source: 'Source',
  asOf: 'As of',
  fileDate: (when) => `File updated: ${when}`,
  licence: 'Licence',
  table: 'Table',
  download: 'Download',
  downloadCsv: 'Download CSV',
  downloadJson: 'Download JSON',
  close: 'Close',
  showAll: 'Show all',
  reset: 'Clear filters',
  search: 'Search',
  details: 'Details',
  opensNewTab: 'opens in a new tab',
  yearName: (year) => year,
  yearUpTo: (month) => `${month}, year to date`,

  issuesSummary: (count, formatted) =>
    `${formatted} ${enPlural(count, 'record', 'records')} could not be used`,
  dataNotes: (formatted) => `Notes on the data: ${formatted}`,
};
