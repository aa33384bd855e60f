import {enPlural} from '../../plural.js';
import type {PartyMessages} from '../party.js';

const RECORDS = {projects: 'projects', lines: 'budget lines'};

export const party: PartyMessages = {
  none: 'This data names no contractors and no authorities.',
  unknown: (name) => `There is no contractor or authority “${name}” in this data.`,

  choose: {supplier: 'Contractors', authority: 'Authorities'},
  search: {supplier: 'Find a contractor', authority: 'Find an authority'},
  searchHint: 'Name or code',
  largest: (shown, all) => (shown === all ? `Found: ${all}` : `The ${shown} largest of ${all}`),
  nothingFound: 'Nothing found',
  roles: 'Whom to show',
  another: 'Choose another',
  filter: {
    supplier: 'Show only this contractor everywhere',
    authority: 'Show only this authority everywhere',
  },

  summary: (records, measure, money, share) =>
    `${records}.${measure && money ? ` ${measure}: ${money}${share ? `, ${share} of all shown here` : ''}.` : ''}`,
  mostWith: (role, name, share) =>
    role === 'supplier'
      ? `The largest part is ordered by ${name}: ${share}.`
      : `The largest part goes to ${name}: ${share}.`,
  ofAll: 'Part of all shown here',
  ofRecords: (records, own, all, formatted) =>
    `${own} of ${formatted} ${records === 'projects' ? enPlural(all, 'project', 'projects') : enPlural(all, 'budget line', 'budget lines')}`,
  statedIn: (stated, all) => `stated in ${stated} of ${all}`,
  underFilters: 'Filters are in force: only what they leave is counted.',

  partners: {supplier: 'Who orders from it', authority: 'Who works for it'},
  partnersNote: (role, records) =>
    role === 'supplier'
      ? `Bar and per cent: part of this contractor’s money. Below: how many of the authority’s ${RECORDS[records]} with a named contractor are this one’s.`
      : `Bar and per cent: part of this authority’s money. Below: how many of all the contractor’s ${RECORDS[records]} are for this authority.`,
  partner: (part, share) => (share ? `${part}, ${share} of their money` : part),
  unnamed: (role, records) =>
    role === 'supplier'
      ? `Not counted in these comparisons, as they name no contractor: ${records}.`
      : `Not counted in these comparisons, as they name no authority: ${records}.`,
  openPartner: (name) => `${name}: show all its projects`,
  bars: (measure) => (measure === undefined ? 'Bars: number of records' : `Bars: ${measure}`),
  gap: 'none',

  concentration: (index, most) =>
    `Concentration of its contracts (Herfindahl–Hirschman index): ${index} of ${most}.`,
  concentrationRule: (n, formatted, even, stated, all) =>
    `Σ (share in per cent)²; n = ${formatted} ${enPlural(n, 'contractor', 'contractors')}. Equal shares would give ${even}. Shares are of contracted money stated with one contractor’s name: in ${stated} of ${all} projects.`,

  together: 'Together with others',
  togetherWith: (names) => `Together with ${names}`,
  togetherNote: (role) =>
    `These sums are of whole joint contracts. Which part of them is this ${role === 'supplier' ? 'contractor' : 'authority'}’s is not stated, so none of it is in the figures above.`,
  alsoTogether: (records) => `Together with others: ${records}`,
  yearsNote: 'Years of a budget are not added up.',

  dates: 'Planned ends',
  late: (part) => `Past the planned end and not completed: ${part} that state one.`,
  lateNone: (told) => `A planned end is stated: ${told}. None is past it without being completed.`,
  lateBy: (length) => `${length} past its planned end`,
  lateRule: 'By the dates, status and progress in the data; the reasons are not in it.',
  untoldDates: (records) => `No planned end stated: ${records}.`,

  span: (from, to) => `From ${from} (earliest start) to ${to} (latest planned end).`,
  signals: (count, formatted) => `${formatted} ${enPlural(count, 'signal', 'signals')}`,

  projects: 'Projects',
  order: 'The largest first',
  plannedEnd: (date) => `planned end: ${date}`,
  actualEnd: (date) => `ended: ${date}`,
  more: (count) => `Show ${count} more`,
  id: 'Project code',
  name: 'Project',
  endPlanned: 'Planned end',
  endActual: 'Actual end',
  lateDays: 'Days past the planned end',
};
