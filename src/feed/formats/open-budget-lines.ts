import {type RecordList, WholeListNeeded} from '../record-list.js';
import type {IssueList} from './issue-list.js';
import {LineWriter} from './line-writer.js';
import {type Head, pricingOf} from './open-budget-head.js';
import {LineDimensions, lineMonth, type LineRecord, lineYear} from './open-budget-line.js';
import {isRecord} from './record.js';
import {type RegionWriter, regionWriter} from './region-writer.js';
import {putStages} from './stage-figures.js';
import {withinRows} from './within-rows.js';

type Lines = readonly (LineRecord | undefined)[];

/** Sees lines before they are put, and says which positions are to be left out. */
export type LookAtLines = (lines: Lines, from: number) => ReadonlySet<number> | undefined;

/**
 * Reads the list `lines` of the library's own feed.
 *
 * @throws {WholeListNeeded} for lines with levels in a list that is parsed as it is read
 */
export async function readLines(records: RecordList, head: Head, look: LookAtLines): Promise<LineWriter> {
  const {language, pricing, issues, limits} = head;
  issues.at('/lines');
  const count = withinRows(records.length, limits.rows, issues);
  const writer = new LineWriter(count);
  writer.read = records.length;
  const {region} = writer.dimensions;
  const dimensions = new LineDimensions(writer, language);
  let regions: RegionWriter | undefined;
  let from = 0;
  for (const slice of records.slices()) {
    const lines = validLines(slice, from, Math.min(slice.length, count - from), issues);
    dimensions.regions = regions = await regionWriter(region, issues, language, lines, statedRegion, regions);
    if (lines.some((line) => line?.parent !== undefined && line.parent !== null)) {
      if (slice.length < records.length) throw new WholeListNeeded();
      const {readLevels} = await import('./open-budget-levels.js');
      readLevels(lines, writer, dimensions, pricing, issues);
      return writer;
    }
    putLines(lines, from, writer, dimensions, look(lines, from), head);
    from += lines.length;
    if (from >= count) break;
  }
  return writer;
}

function putLines(
  lines: Lines,
  from: number,
  writer: LineWriter,
  dimensions: LineDimensions,
  leftOut: ReadonlySet<number> | undefined,
  {pricing, issues}: Head,
): void {
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (!line) continue;
    if (leftOut?.has(from + at)) continue;
    issues.at('/lines', from + at);
    const row = writer.begin(lineYear(line, issues), lineMonth(line, issues));
    const own = line.currency === undefined ? pricing : pricingOf(line, pricing);
    putStages(writer.money, row, line, own, issues);
    dimensions.put(row, line);
  }
}

function statedRegion(line: LineRecord | undefined): unknown {
  return line?.region;
}

/** The lines with `undefined` in place of what is not an object. */
function validLines(records: readonly unknown[], from: number, count: number, issues: IssueList): Lines {
  let clean = count === records.length;
  for (let index = 0; index < count && clean; index++) clean = isRecord(records[index]);
  if (clean) return records as readonly LineRecord[];
  return records.slice(0, count).map((record, index) => {
    if (isRecord(record)) return record;
    issues.at('/lines', from + index);
    issues.add('error', 'not-a-record', '', 'This is not an object and is left out.');
    return undefined;
  });
}
