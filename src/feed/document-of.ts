import {decodedText} from './decoded-text.js';
import {FeedError} from './feed-error.js';
import {findJsonFault} from './json-fault.js';
import {jsonLines} from './json-lines.js';
import {parseJson} from './parse-json.js';
import {unpackedFile} from './unpacked-file.js';
import {refuseWebPage} from './web-page.js';
import {wideEncodingOf} from './wide-encoding.js';

/** How much of a document tells what it is. */
const HEAD = 4096;
/** How scripts begin that hold data: an assignment, or a call (JSONP). */
const SCRIPT =
  /^\s*(?:\/\*\*\/\s*)?(?:(?:var|let|const)\s+[\w$]+\s*=|export\s+default\b|[A-Za-z_$][\w$.]*\s*=\s*[[{]|[A-Za-z_$][\w$.]*\(\s*[[{])/;

/**
 * Makes JSON of a document that is none as it stands: compressed files, other encodings, JSON Lines, XML, tables of text.
 *
 * @returns parsed JSON; lines and rows become a list of records, XML what `xmlDocument` says
 * @throws {FeedError} `not-json` with line and column, `web-page`, or what `unpackedFile`, `parseJson` and `xmlDocument` say
 */
export async function documentOf(bytes: Uint8Array): Promise<unknown> {
  const file = await unpackedFile(bytes);
  const wide = wideEncodingOf(file);
  const head = new TextDecoder(wide ?? 'utf-8').decode(file.subarray(0, HEAD));
  refuseWebPage(head);
  if (/^\s*</.test(head)) return (await import('./xml-document.js')).xmlDocument(file);
  const lines = wide ? undefined : jsonLines(file);
  if (lines) return lines;
  const text = wide ? new TextDecoder(wide).decode(file) : decodedText(file);
  refuseScript(head);
  const plain = new TextEncoder().encode(text);
  try {
    return (wide || plain.length !== file.length ? jsonLines(plain) : undefined) ?? parseJson(plain);
  } catch (error) {
    if (!(error instanceof FeedError) || error.code !== 'not-json') throw error;
  }
  return (await rowsOf(text)) ?? fail(text);
}

function refuseScript(head: string): void {
  const found = SCRIPT.exec(head)?.[0].trim();
  if (found === undefined) return;
  const message = `The document is JavaScript ("${found}"), not JSON. Publish only what stands between the outermost brackets.`;
  throw new FeedError('not-json', message, '', {line: 1, column: 1, found});
}

/** A table with a header line: one record a row, all values as text. */
async function rowsOf(text: string): Promise<readonly Readonly<Record<string, string>>[] | undefined> {
  if (/^\s*[{[]/.test(text)) return undefined;
  const {tableRecords} = await import('./table-records.js');
  return tableRecords(text);
}

function fail(text: string): never {
  const fault = findJsonFault(text);
  if (!fault) throw new FeedError('not-json', 'The document is not valid JSON.');
  const begin = text.trimStart();
  if (!/^[[{"\d-]/.test(begin)) {
    const found = begin.slice(0, 40).trim();
    throw new FeedError(
      'not-json',
      `The document is neither JSON nor a table. It begins with "${found}".`,
      '',
      {
        line: 1,
        column: 1,
        found,
      },
    );
  }
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
