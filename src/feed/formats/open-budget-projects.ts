import type {RecordList} from '../record-list.js';
import {type Bounds, KAZAKHSTAN} from './bounds.js';
import {type Head, pricingOf} from './open-budget-head.js';
import {checkDossier, openBudgetDossier} from './open-budget-dossier.js';
import {addressOf, OpenBudgetColumns, regionOf} from './open-budget-project.js';
import {ProjectIds} from './project-ids.js';
import {ProjectWriter} from './project-writer.js';
import {isRecord, recordOf} from './record.js';
import {regionWriter} from './region-writer.js';
import {reportSwapped} from './swapped-coordinates.js';
import {hasText, textOf} from './text-of.js';
import {withinRows} from './within-rows.js';

/** Reads the list `projects` of the library's own feed. */
export async function readProjects(
  records: RecordList,
  {language, pricing, issues, limits, late}: Head,
): Promise<ProjectWriter> {
  issues.at('/projects');
  const count = withinRows(records.length, limits.rows, issues);
  const writer = new ProjectWriter(count, issues, limits);
  const {region} = writer.dimensions;
  const ids = new ProjectIds(issues, (position) => records.at(position - 1));
  const own = {language, pricing, issues};
  const indices = new Uint32Array(count);
  const bounds = boundsOfCurrency(pricing.currency);
  const columns = new OpenBudgetColumns(writer, language);
  const lateRows = late ? (await import('./late-rows.js')).LateRows.of(records, count) : undefined;
  let index = 0;
  for (const slice of records.slices()) {
    columns.regions = await regionWriter(region, issues, language, slice, statedRegion, columns.regions);
    for (let at = 0; at < slice.length && index < count; at++, index++) {
      issues.at('/projects', index);
      const record = slice[at];
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
      const row = writer.begin(id, title);
      columns.put(row, record, context);
      if (lateRows) {
        checkDossier(record, context);
        lateRows.put(row, index);
        writer.endLate(addressOf(record, language));
      } else writer.end(openBudgetDossier(record, context, issues.pointer()));
    }
    if (index >= count) break;
  }
  if (lateRows) writer.late = lateRows.build(writer.size, language, pricing);
  reportSwapped(writer.places, await bounds, (row) => `/projects/${indices[row]}`, issues);
  return writer;
}

/** Bounds of other countries are fetched while the records are read. */
async function boundsOfCurrency(currency: string): Promise<Bounds | undefined> {
  if (currency === '') return undefined;
  if (currency === 'KZT') return KAZAKHSTAN;
  const {boundsOf} = await import('./country-bounds.js');
  return boundsOf({countries: new Map(), currencies: [currency]});
}

function statedRegion(record: unknown): unknown {
  return regionOf(recordOf(record));
}
