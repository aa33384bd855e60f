import {type Head, pricingOf} from './open-budget-head.js';
import {readOpenBudgetProject, regionOf} from './open-budget-project.js';
import {ProjectIds} from './project-ids.js';
import {ProjectWriter} from './project-writer.js';
import {isRecord, recordOf} from './record.js';
import {regionWriter} from './region-writer.js';
import {reportSwapped} from './swapped-coordinates.js';
import {hasText, textOf} from './text-of.js';
import {withinRows} from './within-rows.js';

/** Reads the list `projects` of the library's own feed. */
export async function readProjects(
  records: readonly unknown[],
  {language, pricing, issues, limits}: Head,
): Promise<ProjectWriter> {
  issues.at('/projects');
  const count = withinRows(records.length, limits.rows, issues);
  const writer = new ProjectWriter(count, issues, limits);
  const {region} = writer.dimensions;
  const regions = await regionWriter(region, issues, language, records, (record) =>
    regionOf(recordOf(record)),
  );
  const ids = new ProjectIds(issues);
  const own = {language, pricing, issues};
  const indices = new Uint32Array(count);
  for (let index = 0; index < count; index++) {
    issues.at('/projects', index);
    const record = records[index];
    if (!isRecord(record)) {
      issues.add('error', 'not-a-record', '', 'This is not an object and is left out.');
      continue;
    }
    const id = ids.take(record['id'], record, index + 1);
    if (id === undefined) continue;
    const title = textOf(record['title'] ?? record['name'], language);
    if (!hasText(title)) issues.add('warning', 'title-missing', '/title', 'The project has no title.');
    const context = record['currency'] === undefined ? own : {...own, pricing: pricingOf(record, pricing)};
    indices[writer.size] = index;
    readOpenBudgetProject(record, id, title, writer, regions, context);
  }
  const currencies = pricing.currency === '' ? [] : [pricing.currency];
  reportSwapped(
    writer.places,
    {countries: new Map(), currencies},
    (row) => `/projects/${indices[row]}`,
    issues,
  );
  return writer;
}
