import {decodedText} from '../decoded-text.js';
import {FeedError} from '../feed-error.js';
import {noteFileLines} from '../file-lines.js';
import type {ReadPart} from '../format.js';
import {parseJson} from '../parse-json.js';
import {REQUEST_LIMITS} from '../request.js';
import {type TableDialect, tableRows} from '../table-records.js';
import {unpackedFile} from '../unpacked-file.js';
import {refuseWebPage} from '../web-page.js';
import type {FiscalResource} from './fiscal-resources.js';
import type {IssueList} from './issue-list.js';
import {isRecord, isUnsafeKey, recordOf, wordOf} from './record.js';

/** The rows of a resource: cells of text, or values of JSON. */
export interface FiscalTable {
  readonly names: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}

/** As many files are asked for at once. */
const AT_ONCE = 4;
/** More parts of one package are not read. */
const MOST_FILES = 200;
/** How much of a file tells what it is. */
const HEAD = 4096;

/**
 * Reads the tables of a package, each once.
 *
 * What cannot be had is reported, and the rest is read; all files together may be as large as one feed.
 */
export class FiscalTables {
  readonly #readPart: ReadPart | undefined;
  readonly #issues: IssueList;
  readonly #limit: number;
  readonly #known = new Map<number, FiscalTable | undefined>();
  #bytes = 0;
  #reason = '';
  #files = 0;

  /** @param limit bytes of all files together */
  constructor(readPart: ReadPart | undefined, issues: IssueList, limit = REQUEST_LIMITS.bytes) {
    this.#readPart = readPart;
    this.#issues = issues;
    this.#limit = limit;
  }

  /** Why the first of the files that are missing could not be read. */
  get reason(): string {
    return this.#reason;
  }

  /** The table of a resource that was loaded; undefined where it could not be had. */
  get(index: number): FiscalTable | undefined {
    return this.#known.get(index);
  }

  async load(resources: readonly FiscalResource[]): Promise<void> {
    const waiting = resources.filter(({index}) => !this.#known.has(index));
    for (const {index} of waiting) this.#known.set(index, undefined);
    const next = async (): Promise<void> => {
      for (let resource = waiting.shift(); resource; resource = waiting.shift())
        this.#known.set(resource.index, await this.#read(resource));
    };
    await Promise.all(Array.from({length: AT_ONCE}, next));
  }

  async #read(resource: FiscalResource): Promise<FiscalTable | undefined> {
    const {record, paths, pointer} = resource;
    if (record['data'] !== undefined) return inlineTable(resource, this.#issues);
    const tables: FiscalTable[] = [];
    for (const [part, path] of paths.entries()) {
      const place = Array.isArray(record['path']) ? `/path/${part}` : 'path' in record ? '/path' : '/url';
      try {
        const table = await this.#readFile(path, resource);
        if (table) tables.push(table);
      } catch (error) {
        if (error instanceof DOMException && error.name === 'AbortError') throw error;
        const why = error instanceof Error ? error.message : String(error);
        this.#reason ||= why;
        this.#issues.at(pointer);
        const message = `The table "${path}" is not read. ${why}`;
        this.#issues.add('error', 'part-missing', place, message, {word: path});
      }
    }
    return joined(tables);
  }

  async #readFile(path: string, resource: FiscalResource): Promise<FiscalTable | undefined> {
    if (!this.#readPart)
      throw new FeedError('not-found', 'The package was given without its files. Open it by its address.');
    if (++this.#files > MOST_FILES || this.#bytes >= this.#limit) throw this.#tooLarge();
    const {bytes} = await this.#readPart(path);
    this.#bytes += bytes.byteLength;
    if (this.#bytes > this.#limit) throw this.#tooLarge();
    return tableOf(await unpackedFile(bytes), path, resource, this.#issues);
  }

  #tooLarge(): FeedError {
    const megabytes = Math.round(this.#limit / 1024 / 1024);
    return new FeedError(
      'too-large',
      `All tables of the package together are larger than ${megabytes} MB or ${MOST_FILES} files. Split the package.`,
    );
  }
}

/** Parts of one table may repeat its header line. */
function joined(tables: readonly FiscalTable[]): FiscalTable | undefined {
  const [first, ...others] = tables;
  if (!first || others.length === 0) return first;
  const rows = others.flatMap((table) =>
    table.names.join('\n') === first.names.join('\n') ? table.rows : [table.names, ...table.rows],
  );
  return {names: first.names, rows: [...first.rows, ...rows]};
}

function tableOf(bytes: Uint8Array, path: string, resource: FiscalResource, issues: IssueList): FiscalTable {
  const text = decodedText(bytes, wordOf(resource.record['encoding']));
  refuseWebPage(text.slice(0, HEAD));
  const format = wordOf(resource.record['format'])?.toLowerCase();
  if (format === 'json' || /\.json$/i.test(path) || /^\s*\[\s*[[{]/.test(text))
    return valuesTable(parseJson(new TextEncoder().encode(text)), resource, issues);
  return textTable(text, resource);
}

function textTable(text: string, resource: FiscalResource): FiscalTable {
  const dialect = dialectOf(resource);
  const {names, rows, lineOf} = tableRows(text, dialect);
  noteFileLines(rows, {rows: true, lineOf});
  return {names: names.length > 0 ? names : resource.fields.map(({name}) => name), rows};
}

function inlineTable(resource: FiscalResource, issues: IssueList): FiscalTable | undefined {
  const {data} = resource.record;
  return typeof data === 'string' ? textTable(data, resource) : valuesTable(data, resource, issues);
}

/** Rows of JSON: objects, or lists of cells below a list of names. */
function valuesTable(value: unknown, resource: FiscalResource, issues: IssueList): FiscalTable {
  const rows = Array.isArray(value) ? (value as unknown[]) : [value];
  const cells = rows.filter((row) => Array.isArray(row)) as unknown[][];
  const isTable = cells.length > rows.filter(isRecord).length;
  reportOthers(rows, isTable ? Array.isArray : isRecord, resource, issues);
  if (isTable) {
    const header = cells[0] ?? [];
    const headed = header.every((name) => typeof name === 'string' && !/^[\d.,\s-]+$/.test(name));
    const fields = resource.fields.map(({name}) => name);
    const isHeader = fields.length === 0 || header.some((name) => fields.includes(String(name)));
    return headed && isHeader
      ? {names: header.map((name) => wordOf(name) ?? ''), rows: cells.slice(1)}
      : {names: fields, rows: cells};
  }
  const records = rows.filter(isRecord);
  const names = [...new Set(records.flatMap((record) => Object.keys(record)))].filter(
    (name) => !isUnsafeKey(name),
  );
  return {names, rows: records.map((record) => names.map((name) => record[name]))};
}

/** Says of the entries of a list that are no rows: it holds either objects or lists of cells. */
function reportOthers(
  rows: readonly unknown[],
  isRow: (row: unknown) => boolean,
  {pointer, record}: FiscalResource,
  issues: IssueList,
): void {
  const base = record['data'] === undefined ? undefined : `${pointer}/data`;
  rows.forEach((row, index) => {
    if (isRow(row)) return;
    if (base === undefined) issues.at(pointer);
    else issues.at(base, index);
    const message = 'This is not a row like the others of its table and is left out.';
    issues.add('error', 'not-a-record', '', message);
  });
}

/** The dialect of a resource; version 2 of the standard renamed some words. */
function dialectOf({record}: FiscalResource): TableDialect {
  const dialect = recordOf(record['dialect']);
  const sign = (...names: readonly string[]): string | undefined => {
    const found = names
      .map((name) => dialect[name])
      .find((value) => typeof value === 'string' && value !== '');
    return typeof found === 'string' ? found.replace(/^\\t$/, '\t') : undefined;
  };
  const [delimiter, quoteChar] = [sign('delimiter'), sign('quoteChar', 'quotechar')];
  const [escapeChar, commentChar] = [sign('escapeChar', 'escapechar'), sign('commentChar', 'comment')];
  return {
    header: dialect['header'] !== false,
    skipInitialSpace: dialect['skipInitialSpace'] === true || dialect['skipinitialspace'] === true,
    ...(delimiter === undefined ? {} : {delimiter}),
    ...(quoteChar === undefined ? {} : {quoteChar}),
    ...(escapeChar === undefined ? {} : {escapeChar}),
    ...(commentChar === undefined ? {} : {commentChar}),
  };
}
