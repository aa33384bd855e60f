import {dsvFormat} from 'd3-dsv';

const DELIMITERS = [';', ',', '\t', '|'];

/**
 * Reads a table of text with a header line (RFC 4180, any usual delimiter) into records.
 *
 * @returns undefined where the text is no table: no delimiter, or no row has as many cells as the header
 */
export function tableRecords(text: string): readonly Readonly<Record<string, string>>[] | undefined {
  const header = text.slice(0, text.indexOf('\n') >>> 0);
  const [delimiter, columns] = DELIMITERS.map((sign) => [sign, header.split(sign).length] as const).sort(
    ([, a], [, b]) => b - a,
  )[0] ?? ['', 0];
  if (columns < 2) return undefined;
  const [names, ...rows] = dsvFormat(delimiter).parseRows(text);
  if (!names || rows.length === 0 || !rows.some((cells) => cells.length === names.length)) return undefined;
  return rows
    .filter((cells) => cells.some((cell) => cell !== ''))
    .map((cells) => Object.fromEntries(names.map((name, index) => [name.trim(), cells[index] ?? ''])));
}
