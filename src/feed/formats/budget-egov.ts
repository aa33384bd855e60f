import type {Meta} from '../../model/dataset.js';
import {regionByName} from '../../model/region-names.js';
import {FeedError} from '../feed-error.js';
import {type FeedFormat, READ_LIMITS, type ReadOptions} from '../format.js';
import {putSpending} from './budget-egov-lines.js';
import {isInvestmentGrid, putProgrammes} from './budget-egov-projects.js';
import {type EgovMonth, egovMonths, THOUSAND_TENGE} from './budget-egov-rows.js';
import {datasetOf} from './dataset-of.js';
import {IssueList} from './issue-list.js';
import {LineWriter} from './line-writer.js';
import {ProjectWriter} from './project-writer.js';
import {isRecord} from './record.js';
import {RegionColumn} from './region-column.js';
import {withinRows} from './within-rows.js';

/**
 * Rows of budget.egov.kz, the open budgets portal of Kazakhstan's Ministry of Finance (`getincomedatajson`).
 *
 * Thousand tenge and tenge belong to the standard: no row says so. Year and month stand in the request, not in the
 * rows: they are taken from a `month` column ("12.2024"), the address, or the options.
 */
export const budgetEgov = {
  standard: 'budget.egov.kz',
  read(json, options) {
    const issues = new IssueList();
    const records = isRecord(json) ? json['rows'] : json;
    if (!Array.isArray(records)) throw new FeedError('nothing-to-read', 'The document has no list "rows".');
    const base = isRecord(json) ? '/rows' : '';
    const limits = options.limits ?? READ_LIMITS;
    issues.at(base);
    const count = withinRows(records.length, limits.rows, issues);
    const months = egovMonths(
      count < records.length ? records.slice(0, count) : records,
      base,
      options,
      issues,
    );
    reportPeriod(months, base, issues);
    const lines = new LineWriter(count);
    lines.read = records.length;
    const projects = new ProjectWriter(0, issues, limits);
    if (months.some(({rows}) => isInvestmentGrid(rows))) putProgrammes(months, base, projects, issues);
    else putLines(months, base, lines, options, issues);
    return datasetOf({meta: metaOf(months, options), projects, lines, issues, currency: 'KZT'});
  },
} satisfies FeedFormat;

function putLines(
  months: readonly EgovMonth[],
  base: string,
  lines: LineWriter,
  {url}: ReadOptions,
  issues: IssueList,
): void {
  const name = url === undefined ? null : new URLSearchParams(url.split('?')[1] ?? '').get('region');
  issues.at('');
  const region = name ? new RegionColumn(lines.dimensions.region, issues, 'ru', regionByName).code(name) : 0;
  for (const month of months) putSpending(month, base, lines, region, issues);
}

function reportPeriod(months: readonly EgovMonth[], base: string, issues: IssueList): void {
  if (months.every(({year}) => year > 0)) return;
  issues.at(base);
  const message =
    'Year and month of the figures stand in the request, not in the rows: say the year, or add a column "month" ("12.2024").';
  issues.add('info', 'period-unknown', '', message);
}

function metaOf(months: readonly EgovMonth[], {url}: ReadOptions): Omit<Meta, 'currencies' | 'needs'> {
  const latest = [...months].sort((a, b) => a.year - b.year || a.month - b.month).at(-1);
  const asOf = latest && latest.year > 0 && latest.month > 0 ? lastDay(latest.year, latest.month) : undefined;
  return {
    standard: 'budget.egov.kz',
    publisher: {
      name: {
        kk: 'Қазақстан Республикасының Қаржы министрлігі',
        ru: 'Министерство финансов Республики Казахстан',
      },
    },
    source: url?.startsWith('http') ? url : 'https://budget.egov.kz',
    ...(asOf === undefined ? {} : {asOf}),
    unit: THOUSAND_TENGE,
    languages: ['ru'],
  };
}

function lastDay(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
