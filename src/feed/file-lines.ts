import type {Issue} from '../model/issue.js';

/** Where the records of a table of text, or of JSON Lines, stand in their file. */
export interface FileLines {
  /** True for rows below a header, false for lines that hold a record each. */
  readonly rows: boolean;
  /** Number of the line that a record begins in, as editors count, from 1. */
  readonly lineOf: (index: number) => number | undefined;
}

/** A place in a file, as its publisher finds it in an editor. */
export interface FilePlace {
  readonly file?: string;
  /** Number of the row below the header, from 1. */
  readonly row?: number;
  readonly line?: number;
  readonly column?: string;
  /** Path of an XML element: "iati-activity[3]/transaction[1]". */
  readonly element?: string;
}

const elements = new WeakSet<object>();
const noted = new WeakMap<object, FileLines>();

/** Keeps beside a list of records where they stand in their file. */
export function noteFileLines(records: object, lines: FileLines): void {
  noted.set(records, lines);
}

/** Marks a document as made from XML. */
export function noteElements<Document extends object>(document: Document): Document {
  elements.add(document);
  return document;
}

/** Where the records of a file stand; undefined where they came from no table. */
export function fileLinesOf(records: unknown): FileLines | undefined {
  return typeof records === 'object' && records !== null ? noted.get(records) : undefined;
}

/** Names row, line and column, or the element, in the issues of a file that is no JSON: JSON Pointers find nothing in such. */
export function withFileLines(issues: readonly Issue[], json: unknown): readonly Issue[] {
  if (typeof json === 'object' && json !== null && elements.has(json)) return issues.map(inElement);
  const lines = fileLinesOf(json);
  return lines ? issues.map((issue) => found(issue, lines)) : issues;
}

function inElement(issue: Issue): Issue {
  const element = issue.pointer
    .slice(1)
    .replace(/\/(\d+)(?=\/|$)/g, (_, index: string) => `[${Number(index) + 1}]`);
  return element === '' ? issue : foundAt(issue, {element});
}

function found(issue: Issue, {rows, lineOf}: FileLines): Issue {
  const [, index, path = ''] = /^\/(\d+)(?:\/(.*))?$/.exec(issue.pointer) ?? [];
  if (index === undefined || issue.code === 'broken-line') return issue;
  const line = lineOf(Number(index));
  if (!rows) return line === undefined ? issue : foundAt(issue, {line});
  const column = path.replaceAll('~1', '/').replaceAll('~0', '~');
  return foundAt(issue, {
    row: Number(index) + 1,
    ...(line === undefined ? {} : {line}),
    ...(column === '' ? {} : {column}),
  });
}

/** An issue that says where in a file it stands; the words of other languages are made from its values. */
export function foundAt(issue: Issue, place: FilePlace): Issue {
  const {file, row, line, column, element} = place;
  const words = [
    ...(file === undefined ? [] : [file]),
    ...(row === undefined ? [] : [`row ${row}`]),
    ...(line === undefined ? [] : [row === undefined ? `line ${line}` : `line ${line} of the file`]),
    ...(column === undefined ? [] : [`column "${column}"`]),
    ...(element === undefined ? [] : [`element ${element}`]),
  ].join(', ');
  if (words === '') return issue;
  const first = file === undefined ? words.charAt(0).toUpperCase() : words.charAt(0);
  const message = `${first}${words.slice(1)}: ${issue.message}`;
  return {...issue, message, values: {...issue.values, ...place}};
}
