import {decodedText} from './decoded-text.js';
import {FeedError} from './feed-error.js';
import {findJsonFault} from './json-fault.js';
import {parseJson} from './parse-json.js';

/**
 * Makes JSON of a document that is none as it stands: compressed files, other encodings, JSON Lines, tables of text.
 *
 * @returns parsed JSON; lines and rows become a list of records
 * @throws {FeedError} `not-json` with line and column, or what `parseJson` says
 */
export async function documentOf(bytes: Uint8Array): Promise<unknown> {
  const text = decodedText(await unpacked(bytes));
  const plain = new TextEncoder().encode(text);
  try {
    return parseJson(plain);
  } catch (error) {
    if (!(error instanceof FeedError) || error.code !== 'not-json') throw error;
  }
  return linesOf(text) ?? (await rowsOf(text)) ?? fail(text);
}

async function unpacked(bytes: Uint8Array): Promise<Uint8Array> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    const stream = new Blob([bytes as Uint8Array<ArrayBuffer>])
      .stream()
      .pipeThrough(new DecompressionStream('gzip'));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  } catch {
    throw new FeedError('unreadable', 'The compressed file is broken.');
  }
}

/** JSON Lines: a document a line. A broken line stays as its text, for the reader to tell of. */
function linesOf(text: string): readonly unknown[] | undefined {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const records = lines.map(parsedLine);
  const sound = records.slice(0, 2).every((record) => typeof record === 'object' && record !== null);
  return lines.length > 1 && sound ? records : undefined;
}

function parsedLine(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return line;
  }
}

/** A table with a header line: one record a row, all values as text. */
async function rowsOf(text: string): Promise<readonly Readonly<Record<string, string>>[] | undefined> {
  if (/^\s*[<{[]/.test(text)) return undefined;
  const {tableRecords} = await import('./table-records.js');
  return tableRecords(text);
}

function fail(text: string): never {
  const fault = findJsonFault(text);
  if (!fault) throw new FeedError('not-json', 'The document is not valid JSON.');
  const {line, column, what} = fault;
  const found = (text.split('\n', line)[line - 1] ?? '').slice(Math.max(0, column - 1), column + 19).trim();
  throw new FeedError(
    'not-json',
    `The document is not valid JSON at line ${line}, column ${column}: ${what}.`,
    '',
    {
      line,
      column,
      found,
    },
  );
}
