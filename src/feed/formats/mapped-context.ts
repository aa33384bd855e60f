import {regionByName} from '../../model/region-names.js';
import type {IssueList} from './issue-list.js';
import {mappedColumns} from './mapped-columns.js';
import type {MappedHead} from './mapped-head.js';
import type {MappedContext} from './mapped-project.js';
import type {ProjectWriter} from './project-writer.js';
import {RegionColumn} from './region-column.js';

/** Makes what the records of a mapped feed share. */
export function mappedContext(
  head: MappedHead,
  writer: ProjectWriter,
  issues: IssueList,
  language: string,
): MappedContext {
  const {mapping, unit, currency, needs} = head;
  return {
    columns: mappedColumns(mapping, language),
    writer,
    regions: new RegionColumn(writer.dimensions.region, issues, language, regionByName),
    issues,
    language,
    pricing: needs.length === 0 && unit !== undefined ? {unit, currency: currency.read} : undefined,
    decimal: mapping.decimal,
    dateFormat: mapping.dateFormat,
    statusMap: mapping.statusMap ?? {},
  };
}
