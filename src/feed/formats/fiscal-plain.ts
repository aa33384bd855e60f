import type {Dataset} from '../../model/dataset.js';
import {FeedError} from '../feed-error.js';
import type {ReadOptions} from '../format.js';
import {typeOf} from './fiscal-model-typed.js';
import type {FiscalResource} from './fiscal-resources.js';
import type {FiscalTables} from './fiscal-tables.js';
import type {IssueList} from './issue-list.js';
import {type JsonRecord} from './record.js';
import {records} from './records.js';

/**
 * Reads a data package that declares no money: its only table as plain records, by a mapping where one is given.
 *
 * @throws {FeedError} `measure-missing` for a package that is called fiscal, `table-needed` where there are several tables
 */
export async function readPlainPackage(
  json: JsonRecord,
  resources: readonly FiscalResource[],
  tables: FiscalTables,
  options: ReadOptions,
  issues: IssueList,
): Promise<Dataset> {
  const files = resources.map(({paths, name}) => paths[0] ?? name).join(', ');
  if (isFiscal(json, resources) && !options.mapping) {
    const message = `No column is declared to hold money in ${files}. Give it the columnType "value", or name it in "measures".`;
    throw new FeedError('measure-missing', message, '/resources', {files});
  }
  const [only, ...others] = resources;
  if (!only || others.length > 0) {
    const message = `The data package holds ${resources.length} tables and does not tell which is to be shown. Open one of them, with a mapping: ${files}.`;
    throw new FeedError('table-needed', message, '/resources', {files});
  }
  await tables.load([only]);
  const table = tables.get(only.index);
  if (!table)
    throw new FeedError(
      'parts-missing',
      `The table "${files}" could not be read. ${tables.reason}`,
      `${only.pointer}/path`,
      {count: 1, files},
    );
  const rows = table.rows.map((row) =>
    Object.fromEntries(table.names.map((name, at) => [name, row[at] ?? ''])),
  );
  const dataset = records.read(rows, options);
  return {...dataset, issues: [...issues.list(), ...dataset.issues]};
}

function isFiscal(json: JsonRecord, resources: readonly FiscalResource[]): boolean {
  return (
    'model' in json ||
    /fiscal/i.test(
      JSON.stringify([json['profile'], json['profiles'], json['@context'], json['columnTypes']]),
    ) ||
    resources.some(({fields}) => fields.some((field) => typeOf(field) !== undefined))
  );
}
