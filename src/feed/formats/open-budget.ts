import type {Dataset} from '../../model/dataset.js';
import {FeedError} from '../feed-error.js';
import type {FeedFormat} from '../format.js';
import {type RecordList, recordList} from '../record-list.js';
import {datasetOf} from './dataset-of.js';
import {IssueList} from './issue-list.js';
import {languagesOf} from './languages-of.js';
import type {LineWriter} from './line-writer.js';
import {type Head, headOf} from './open-budget-head.js';
import {readLines} from './open-budget-lines.js';
import {openBudgetMeta} from './open-budget-meta.js';
import type {ProjectWriter} from './project-writer.js';
import {isRecord, type JsonRecord} from './record.js';

const ANNEXES = ['codelists', 'reports', 'needs', 'modified', 'incomparable', 'deflator'];

/** The library's own feed: `{"openBudget": "1", "currency": "KZT", "unit": 1000, "projects": […], "lines": […]}`. */
export const openBudget: FeedFormat = {
  standard: 'open-budget',
  async read(json, options) {
    if (!isRecord(json))
      throw new FeedError('not-a-feed', 'The document must be an object with "projects" or "lines".');
    const issues = new IssueList();
    const projects = recordList(json['projects']);
    const lines = recordList(json['lines']);
    if (!projects && !lines && !Array.isArray(json['reports'])) {
      throw new FeedError('nothing-to-read', 'The feed has neither a list "projects" nor a list "lines".');
    }
    const head = headOf(json, options, issues);
    const dataset = assembled(json, head, {
      ...(projects ? {projects: await readProjects(projects, head)} : {}),
      ...(lines ? {lines: await withoutRepeats(lines, head)} : {}),
    });
    if (!hasAnnexes(json, dataset)) return dataset;
    const {withAnnexes} = await import('./open-budget-annexes.js');
    return withAnnexes(dataset, json, head);
  },
};

/** What looks for lines that repeat others is fetched where there are lines. */
async function withoutRepeats(records: RecordList, head: Head): Promise<LineWriter> {
  return (await import('./line-repeats.js')).withoutRepeats(readLines, records, head);
}

/** Projects take much more code than lines. */
async function readProjects(records: RecordList, head: Head): Promise<ProjectWriter> {
  const projects = await import('./open-budget-projects.js');
  return projects.readProjects(records, head);
}

/** What takes more code, and most feeds do without. */
function hasAnnexes(feed: JsonRecord, {projects, lines}: Dataset): boolean {
  return (
    ANNEXES.some((key) => feed[key]) ||
    isRecord(feed['regions']) ||
    isRecord(feed['feedback']) ||
    [projects, lines].some(({money}) => money.proposed)
  );
}

function assembled(
  feed: JsonRecord,
  {language, pricing, issues}: Head,
  tables: {projects?: ProjectWriter; lines?: LineWriter},
): Dataset {
  issues.at('');
  const meta = openBudgetMeta(feed, language, issues);
  const priced = !Number.isNaN(pricing.unit);
  const dataset = datasetOf({
    meta: {...meta, ...(priced ? {unit: pricing.unit} : {})},
    ...tables,
    issues,
    ...(pricing.currency === '' ? {} : {currency: pricing.currency}),
    needs: priced ? [] : ['unit'],
  });
  return dataset.meta.languages.length > 0
    ? dataset
    : {...dataset, meta: {...dataset.meta, languages: languagesOf(dataset)}};
}
