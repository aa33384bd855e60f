import {differenceWords} from '../element/change-lines.js';
import type {Formats} from '../i18n/formats.js';
import type {LiveMessages} from '../i18n/messages/live.js';
import type {LineTable} from '../model/dataset.js';
import type {Changes} from '../model/changes.js';
import type {Measure} from '../model/measure.js';
import type {Figures} from '../store/figures.js';

/**
 * By how much the sum of a stage has grown or shrunk since the page was opened, in words.
 *
 * Only of everything, or of a whole year: of a selection it is not known what belonged to it then.
 */
export function changeNote(
  stage: Measure,
  {sums}: Changes,
  {view, total, table, dataset, period, currency}: Figures,
  words: LiveMessages,
  formats: Formats,
): string | undefined {
  const {records} = view;
  const year = records === 'lines' && period?.from === period?.to ? String(period?.to ?? '') : undefined;
  const whole = records === 'lines' ? linesOf(dataset.lines, year) : table.size;
  if (total.count !== whole) return undefined;
  const sum = sums.find(
    (change) =>
      change.records === records &&
      change.stage === stage &&
      change.currency === currency &&
      change.year === year,
  );
  if (sum?.before === undefined || sum.after === undefined) return undefined;
  return words.since(differenceWords(sum.before, sum.after, sum.currency, formats));
}

/** Number of the lines that count for a year. */
function linesOf({closing, dimensions: {year: column}}: LineTable, year: string | undefined): number {
  if (year === undefined || !column) return NaN;
  return closing.reduce(
    (count, closes, row) => count + Number(closes && column.entries[column.codes[row] ?? 0]?.key === year),
    0,
  );
}
