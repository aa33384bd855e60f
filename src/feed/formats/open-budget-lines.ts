import type {IssueList} from './issue-list.js';
import {LineWriter} from './line-writer.js';
import {type Head, pricingOf} from './open-budget-head.js';
import {LineDimensions, lineMonth, type LineRecord, lineYear} from './open-budget-line.js';
import {isRecord} from './record.js';
import {regionWriter} from './region-writer.js';
import {putStages} from './stage-figures.js';
import {withinRows} from './within-rows.js';

/** Reads the list `lines` of the library's own feed. */
export async function readLines(
  records: readonly unknown[],
  {language, pricing, issues, limits}: Head,
): Promise<LineWriter> {
  issues.at('/lines');
  const count = withinRows(records.length, limits.rows, issues);
  const writer = new LineWriter(count);
  writer.read = records.length;
  const lines = validLines(records, count, issues);
  const {region} = writer.dimensions;
  const regions = await regionWriter(region, issues, language, lines, (line) => line?.region);
  const dimensions = new LineDimensions(writer, regions, language);
  if (lines.some((line) => line?.parent !== undefined && line.parent !== null)) {
    const {readLevels} = await import('./open-budget-levels.js');
    readLevels(lines, writer, dimensions, pricing, issues);
    return writer;
  }
  for (let index = 0; index < count; index++) {
    const line = lines[index];
    if (!line) continue;
    issues.at('/lines', index);
    const row = writer.begin(lineYear(line, issues), lineMonth(line, issues));
    putStages(
      writer.money,
      row,
      line,
      line.currency === undefined ? pricing : pricingOf(line, pricing),
      issues,
    );
    dimensions.put(row, line);
  }
  return writer;
}

/** The lines with `undefined` in place of what is not an object. */
function validLines(
  records: readonly unknown[],
  count: number,
  issues: IssueList,
): readonly (LineRecord | undefined)[] {
  let clean = count === records.length;
  for (let index = 0; index < count && clean; index++) clean = isRecord(records[index]);
  if (clean) return records as readonly LineRecord[];
  return records.slice(0, count).map((record, index) => {
    if (isRecord(record)) return record;
    issues.at('/lines', index);
    issues.add('error', 'not-a-record', '', 'This is not an object and is left out.');
    return undefined;
  });
}
