import {dsvFormat} from 'd3-dsv';

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
}

/**
 * Reads a table of text with a header line (RFC 4180, any usual delimiter) into records.
 *
 * @returns undefined where the text is no table: no delimiter, or no row has as many cells as the header
 */
export function tableRecords(text: string): readonly Readonly<Record<string, string>>[] | undefined {
  if (delimiterOf(text) === undefined) return undefined;
  const {names, rows} = tableRows(text);
  if (!rows.some((cells) => cells.length === names.length)) return undefined;
  return rows.map((cells) => Object.fromEntries(names.map((name, index) => [name, cells[index] ?? ''])));
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
  const names = header ? (rows.shift() ?? []) : [];
  return {names: names.map((name) => name.trim().replace(/^\ufeff/, '')), rows};
}

/** The sign that the first line holds most often; undefined where it holds none. */
function delimiterOf(text: string): string | undefined {
  const line = firstLine(text);
  const counts = DELIMITERS.map((sign) => [sign, line.split(sign).length] as const);
  const [sign, columns] = counts.sort(([, a], [, b]) => b - a)[0] ?? ['', 0];
  return columns < 2 ? undefined : sign;
}

/** What stands between quotes may hold any sign. */
function firstLine(text: string): string {
  const end = text.search(/[\r\n]/);
  const line = end < 0 ? text : text.slice(0, end);
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
