import type {Dataset, Standard} from '../../model/dataset.js';
import {READ_LIMITS, type ReadOptions} from '../format.js';
import {datasetOf} from './dataset-of.js';
import type {IssueList} from './issue-list.js';
import {languagesOf} from './languages-of.js';
import type {FoundList} from './list-under.js';
import {pointOf} from './mapped-columns.js';
import {mappedContext} from './mapped-context.js';
import type {MappedHead} from './mapped-head.js';
import {readMappedProject} from './mapped-project.js';
import {ProjectIds} from './project-ids.js';
import {ProjectWriter} from './project-writer.js';
import {isRecord} from './record.js';
import {languageTag} from './text-of.js';
import {withinRows} from './within-rows.js';

/** Reads a plain list of records, each a project, as a mapping explains them. */
export function readMappedList(
  {records, base}: FoundList,
  standard: Standard,
  head: MappedHead,
  options: ReadOptions,
  issues: IssueList,
): Dataset {
  const limits = options.limits ?? READ_LIMITS;
  issues.at(base);
  const count = withinRows(records.length, limits.rows, issues);
  const writer = new ProjectWriter(count, issues, limits);
  const language = languageTag(head.mapping.language) ?? languageTag(options.language) ?? 'und';
  const context = mappedContext(head, writer, issues, language);
  const ids = new ProjectIds(issues);
  for (let index = 0; index < count; index++) {
    issues.at(base, index);
    const record = records[index];
    if (!isRecord(record)) {
      issues.add('error', 'not-a-record', '', 'This is not an object and is left out.');
      continue;
    }
    const id = ids.take(context.columns.values.id?.(record), record, index + 1);
    if (id === undefined) continue;
    const row = readMappedProject(record, id, context);
    const point = pointOf(context.columns, record);
    if (point) writer.places.addPoint(row, point[0], point[1], 'exact', '');
  }
  const {needs, unit, currency} = head;
  const dataset = datasetOf({
    meta: {standard, ...(unit === undefined ? {} : {unit}), languages: []},
    projects: writer,
    issues,
    needs,
    ...(currency.fixed === undefined ? {} : {currency: currency.fixed}),
  });
  return {
    ...dataset,
    meta: {...dataset.meta, languages: language === 'und' ? languagesOf(dataset) : [language]},
  };
}
