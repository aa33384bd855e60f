import type {Dataset, Meta, Standard} from '../../model/dataset.js';
import {READ_LIMITS, type ReadOptions} from '../format.js';
import {datasetOf} from './dataset-of.js';
import type {IssueList} from './issue-list.js';
import {languagesOf} from './languages-of.js';
import type {FoundList} from './list-under.js';
import {type MappedContext, mappedContext} from './mapped-context.js';
import type {MappedHead} from './mapped-head.js';
import {readMappedLines} from './mapped-lines.js';
import {readMappedProjects} from './mapped-projects.js';
import {withinRows} from './within-rows.js';

/** Reads a plain list of records as a mapping explains them: projects, or lines of a budget. */
export function readMappedList(
  found: FoundList,
  standard: Standard,
  head: MappedHead,
  options: ReadOptions,
  issues: IssueList,
): Dataset {
  issues.at(found.base);
  const count = withinRows(found.records.length, (options.limits ?? READ_LIMITS).rows, issues);
  const context = mappedContext(head, found.records, count, options, issues);
  if (head.kind === 'links') reportLinks(count, issues);
  else if (head.kind === 'lines') readMappedLines(found, count, head.mapping, context);
  else readMappedProjects(found, count, head.mapping, context);
  return mappedDataset({standard}, head, context);
}

/** Closes the tables of a mapped feed. */
export function mappedDataset(
  meta: Omit<Meta, 'currencies' | 'needs' | 'languages' | 'unit'>,
  {needs, unit, currency}: MappedHead,
  {projects, lines, issues, language, stageYears}: MappedContext,
): Dataset {
  const dataset = datasetOf({
    meta: {
      ...meta,
      ...(unit === undefined ? {} : {unit}),
      ...(stageYears.unlike ? {incomparable: 'years'} : {}),
      languages: language === 'und' ? [] : [language],
    },
    projects,
    ...(lines.read > 0 || lines.size > 0 ? {lines} : {}),
    issues,
    needs,
    ...(currency.fixed === undefined ? {} : {currency: currency.fixed}),
  });
  return dataset.meta.languages.length > 0
    ? dataset
    : {...dataset, meta: {...dataset.meta, languages: languagesOf(dataset)}};
}

function reportLinks(count: number, issues: IssueList): void {
  const message = `The ${count} rows are links to other data, neither projects nor amounts: nothing of them is drawn. A mapping may say otherwise.`;
  issues.add('info', 'rows-of-links', '', message, {count});
}
