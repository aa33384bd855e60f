import {dsvFormat} from 'd3-dsv';
import {FeedError} from './feed-error.js';
import {noteFileLines} from './file-lines.js';
import {rowLines} from './row-lines.js';

/** As far below titles a table may begin. */
const TITLE_LINES = 12;
/** So many characters hold the titles above a table. */
const TITLE_SIGNS = 8192;
const DELIMITERS = [';', ',', '\t', '|'];

/** How a table of text is written, where that is declared (CSV Dialect of Frictionless Data). */
export interface TableDialect {
  readonly delimiter?: string;
  readonly quoteChar?: string;
  /** Stands before a quote inside quotes, where quotes are not doubled. */
  readonly escapeChar?: string;
  readonly commentChar?: string;
  readonly skipInitialSpace?: boolean;
  /** False where the first line is a row already. */
  readonly header?: boolean;
}

/** A table as rows of cells. */
export interface TextTable {
  /** Empty where the table has no header line. */
  readonly names: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Number of the line that a row begins in, from 1; undefined where the text had to be changed to be read. */
  readonly lineOf: (index: number) => number | undefined;
}

/**
 * Reads a table of text with a header line (RFC 4180, any usual delimiter) into records.
 *
 * @returns undefined where the text is no table: no delimiter, or no row has as many cells as the header
 */
export function tableRecords(text: string): readonly Readonly<Record<string, string>>[] | undefined {
  if (delimiterOf(text) === undefined) return undefined;
  const table = tableRows(text);
  const {names, rows} = table;
  if (names.length > 1 && rows.length === 0) {
    const message = `The table has one line only ("${names.join(', ').slice(0, 80)}") and no rows below it.`;
    throw new FeedError('nothing-to-read', message);
  }
  if (!rows.some((cells) => cells.length === names.length)) return undefined;
  const records = rows.map((cells) =>
    Object.fromEntries(names.map((name, index) => [name, cells[index] ?? ''])),
  );
  noteFileLines(records, {rows: true, lineOf: table.lineOf});
  return records;
}

/**
 * Reads a table of text into rows of cells; empty lines are left out.
 *
 * A declared delimiter that the first line does not hold gives way to one that it does.
 */
export function tableRows(text: string, dialect: TableDialect = {}): TextTable {
  const {header = true, skipInitialSpace = false} = dialect;
  const {quoteChar = '"', escapeChar} = dialect;
  let body = dialect.commentChar ? withoutComments(text, dialect.commentChar) : text;
  const declared = dialect.delimiter;
  const fits = declared !== undefined && firstLine(body).includes(declared);
  const delimiter = fits ? declared : (delimiterOf(body) ?? declared ?? ',');
  if (quoteChar !== '"' && quoteChar.length === 1) body = swapped(body, quoteChar);
  if (escapeChar !== undefined && escapeChar !== '"') body = body.replaceAll(`${escapeChar}"`, '""');
  if (skipInitialSpace) body = body.replaceAll(`${delimiter} "`, `${delimiter}"`);
  const back = (cell: string): string => {
    const own = quoteChar !== '"' && quoteChar.length === 1 ? swapped(cell, quoteChar) : cell;
    return skipInitialSpace ? own.trimStart() : own;
  };
  const plain = quoteChar === '"' && !skipInitialSpace;
  const parsed = dsvFormat(delimiter)
    .parseRows(body)
    .filter((cells) => cells.some((cell) => cell !== ''));
  const rows = plain ? parsed : parsed.map((cells) => cells.map(back));
  const before = header && declared === undefined ? headerAt(rows) : 0;
  rows.splice(0, before);
  const names = header ? (rows.shift() ?? []) : [];
  let lines: readonly number[] | undefined;
  return {
    names: names.map((name) => name.trim().replace(/^\ufeff/, '')),
    rows,
    lineOf: (index) =>
      body === text ? (lines ??= rowLines(text, delimiter))[index + before + (header ? 1 : 0)] : undefined,
  };
}

/** The sign that the first line holds most often; undefined where it holds none. */
function delimiterOf(text: string): string | undefined {
  const told = /^\s*sep=(.)/i.exec(text)?.[1];
  if (told !== undefined) return told;
  return delimiterIn(firstLine(text)) ?? delimiterBelow(text);
}

function delimiterIn(line: string): string | undefined {
  const counts = DELIMITERS.map((sign) => [sign, line.split(sign).length] as const);
  const [sign, columns] = counts.sort(([, a], [, b]) => b - a)[0] ?? ['', 0];
  return columns < 2 ? undefined : sign;
}

/** Of a table below a title: what the first line with three columns or more holds, where the next has at least as many. */
function delimiterBelow(text: string): string | undefined {
  const lines = text.slice(0, TITLE_SIGNS).split(/\r\n?|\n/, TITLE_LINES);
  return lines.reduce<string | undefined>((found, line, at) => {
    const sign = found ?? delimiterIn(line);
    if (found !== undefined || sign === undefined) return found;
    const columns = line.split(sign).length;
    return columns > 2 && (lines[at + 1]?.split(sign).length ?? 0) >= columns ? sign : undefined;
  }, undefined);
}

/** How many rows stand above the header: a title of one cell, or the spreadsheet's word for the delimiter. */
function headerAt(rows: readonly (readonly string[])[]): number {
  const filled = (at: number): number => rows[at]?.filter((cell) => cell.trim() !== '').length ?? 0;
  let at = 0;
  while (at < TITLE_LINES && filled(at) === 1 && at + 1 < rows.length) at++;
  return filled(at) > 1 ? at : 0;
}

/** What stands between quotes may hold any sign. */
function firstLine(text: string): string {
  const line = /[^\r\n]+/.exec(text)?.[0] ?? '';
  const bare = line.replace(/"[^"]*"/g, '');
  return bare.trim() === '' ? line : bare;
}

/** The parser knows one quote sign: the two change places before and after. */
function swapped(text: string, quoteChar: string): string {
  return Array.from(text, (sign) => (sign === '"' ? quoteChar : sign === quoteChar ? '"' : sign)).join('');
}

function withoutComments(text: string, sign: string): string {
  return text
    .split('\n')
    .filter((line) => !line.startsWith(sign))
    .join('\n');
}
