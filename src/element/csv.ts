/** One field of a CSV file; undefined is a missing figure and stays empty. */
export type CsvField = string | number | undefined;

/** Makes spreadsheets read the file as UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/** What spreadsheets take for the beginning of a formula: https://owasp.org/www-community/attacks/CSV_Injection */
const FORMULA = /^[\s\u00a0]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/**
 * Writes a CSV file (RFC 4180, UTF-8 with a byte order mark) that spreadsheets open as plain data.
 *
 * Numbers are written in full with a decimal point, names of columns with plain spaces, so that scripts find them. A text that a spreadsheet would run as a formula gets an apostrophe
 * in front; a number never needs one.
 */
export function csvOf(header: readonly string[], rows: Iterable<readonly CsvField[]>): string {
  const lines = [header.map((name) => csvField(name.replaceAll('\u00a0', ' '))).join(',')];
  for (const row of rows) lines.push(row.map(csvField).join(','));
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}

function csvField(field: CsvField): string {
  if (field === undefined) return '';
  if (typeof field === 'number') return Number.isFinite(field) ? plainNumber(field) : '';
  const safe = FORMULA.test(field) ? `'${field}` : field;
  return /[",\r\n;\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Without the exponent that `String` gives very large and very small numbers. */
function plainNumber(value: number): string {
  const text = String(value);
  if (!text.includes('e')) return text;
  return Math.abs(value) < 1 ? value.toFixed(20).replace(/0+$/, '') : BigInt(value).toString();
}
