import type {Issue} from '../../model/issue.js';
import {FeedError} from '../feed-error.js';
import {fileLinesOf, foundAt} from '../file-lines.js';
import type {FeedFormat, ReadOptions} from '../format.js';
import {fiscalMeta, packageLanguage} from './fiscal-meta.js';
import {declaredModels} from './fiscal-model-declared.js';
import {typedModels} from './fiscal-model-typed.js';
import type {FiscalModel} from './fiscal-model.js';
import {readPlainPackage} from './fiscal-plain.js';
import {FiscalReader} from './fiscal-reader.js';
import {type FiscalResource, fiscalResources} from './fiscal-resources.js';
import {FiscalTables} from './fiscal-tables.js';
import {isRecord, type JsonRecord} from './record.js';
import {RowIssues} from './row-issues.js';

/**
 * Fiscal Data Packages in all three dialects: `mapping` (0.2), `model` (0.3) and typed columns (1.0), with their tables
 * beside the descriptor or inside it.
 *
 * Phases are our stages: approved is planned, adjusted or revised is adjusted, executed is paid; proposed money counts as
 * planned only where nothing is approved. Money without a phase is an *amount*. Revenue is never added to spending.
 *
 * @see https://fiscal.datapackage.org
 */
export const fiscalDataPackage = {
  standard: 'fiscal-data-package',
  async read(json, options) {
    if (!isRecord(json)) throw new FeedError('nothing-to-read', 'The document is no data package.');
    const issues = new RowIssues();
    const resources = fiscalResources(json);
    const tables = new FiscalTables(options.readPart, issues);
    const models = onceEach(modelsOf(json, resources), resources, issues);
    if (models.length === 0) return readPlainPackage(json, resources, tables, options, issues);
    await tables.load(models.flatMap(({resource}) => resources[resource] ?? []));
    failWithoutTables(models, resources, tables, options);
    const language = packageLanguage(json, options);
    const reader = new FiscalReader({json, resources, tables, options, issues, language});
    for (const model of models) await reader.read(model);
    const dataset = reader.dataset(fiscalMeta(json, language));
    return {...dataset, issues: dataset.issues.map((issue) => placedIssue(issue, resources, tables))};
  },
} satisfies FeedFormat;

/** The models of all resources that hold money. Where drafts and types are both used, the draft's words come first. */
function modelsOf(json: JsonRecord, resources: readonly FiscalResource[]): readonly FiscalModel[] {
  const typed = typedModels(json, resources);
  const declared = declaredModels(json, resources);
  if (declared.length === 0) return typed.filter(({measures}) => measures.length > 0);
  return declared.map((model) => {
    const types = typed.find(({resource}) => resource === model.resource);
    return {
      ...types,
      ...model,
      phases: types?.phases ?? [],
      dates: model.dates.length > 0 ? model.dates : (types?.dates ?? []),
      dimensions: model.dimensions.length > 0 ? model.dimensions : (types?.dimensions ?? []),
    };
  });
}

/** The models without those of a table that is given twice word for word. */
function onceEach(
  models: readonly FiscalModel[],
  resources: readonly FiscalResource[],
  issues: RowIssues,
): readonly FiscalModel[] {
  const texts = resources.map(({record}) => JSON.stringify(record));
  const isRepeated = (at: number): boolean => texts.indexOf(texts[at] ?? '') < at;
  resources.forEach(({name, pointer}, at) => {
    if (!isRepeated(at)) return;
    issues.at(pointer);
    const message = `The entry "${name}" of "resources" is repeated with the same content; once is counted.`;
    issues.add('warning', 'repeated-entry', '', message, {id: name, field: 'resources'});
  });
  return models.filter(({resource}) => !isRepeated(resource));
}

/** Names file, row, line and column in issues of a row. */
function placedIssue(issue: Issue, resources: readonly FiscalResource[], tables: FiscalTables): Issue {
  const {row, column} = issue.values ?? {};
  const resource = resources.find(({pointer}) => pointer === issue.pointer);
  if (typeof row !== 'number' || !resource) return issue;
  const [file, ...more] = resource.paths;
  const line = fileLinesOf(tables.get(resource.index)?.rows)?.lineOf(row - 1);
  return foundAt(issue, {
    row,
    ...(file === undefined || more.length > 0 ? {} : {file}),
    ...(line === undefined ? {} : {line}),
    ...(typeof column === 'string' ? {column} : {}),
  });
}

/** @throws {FeedError} where none of the tables with money could be had */
function failWithoutTables(
  models: readonly FiscalModel[],
  resources: readonly FiscalResource[],
  tables: FiscalTables,
  {readPart}: ReadOptions,
): void {
  if (models.some(({resource}) => tables.get(resource))) return;
  const missing = models.flatMap(({resource}) => resources[resource] ?? []);
  const files = missing.flatMap(({paths, name}) => (paths.length > 0 ? paths : [name])).join(', ');
  const [first] = missing;
  const pointer = missing.length === 1 && first ? `${first.pointer}/path` : '/resources';
  const why = readPart
    ? tables.reason
    : 'The package was given without its files: open it by its address, or put the rows into "data".';
  const message = `None of the tables with money could be read (${missing.length}: ${files}), so there is nothing to show. ${why}`;
  throw new FeedError('parts-missing', message, pointer, {count: missing.length, files});
}
