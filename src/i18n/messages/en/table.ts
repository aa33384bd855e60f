import type {TableMessages} from '../table.js';

export const table: TableMessages = {
  columnNames: {
    id: 'Identifier',
    title: 'Title',
    group: 'Group',
    startPlanned: 'Start, planned',
    startActual: 'Start, actual',
    endPlanned: 'End, planned',
    endActual: 'End, actual',
    physical: 'Work done, %',
    financial: 'Money used, %',
  },
  projects: 'Projects',
  lines: 'Budget lines',
  columns: 'Columns',
  searchLabel: 'Search the table',
  searchHint: 'Title, address, contractor',
  found: (_, shown, all) => `${shown} of ${all} shown`,
  untitled: 'Untitled',
  rest: (name) => `${name} (the part not broken down)`,
};
