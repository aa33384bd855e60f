import type {FoundList} from './list-under.js';
import type {MappedContext} from './mapped-context.js';
import {monthIn, yearIn} from './mapped-figures.js';
import {readMappedProject} from './mapped-project.js';
import type {Mapping} from './mapping.js';
import {firstOf} from './party-of.js';
import {ProjectIds} from './project-ids.js';
import {reading} from './read-source.js';
import {countedRecords} from './record-rules.js';
import {isRecord, wordOf} from './record.js';

const PLACE_FIELDS = ['geometry', 'latLon', 'lonLat', 'lon', 'lat'] as const;

/** What a reader knows of its records beside their columns. */
export interface RecordHooks {
  /** Identifier where no column tells one. */
  readonly idOf?: (index: number) => unknown;
  /** All that makes a record the same as another; the record itself where this is absent. */
  readonly wholeOf?: (index: number) => unknown;
  /** Geometry that is not in its columns. */
  readonly shapeOf?: (index: number) => unknown;
}

/**
 * Reads records, each a project, or several rows each.
 *
 * @returns JSON Pointer of the record of a row
 */
export function readMappedProjects(
  {records, base, pointers}: FoundList,
  count: number,
  mapping: Mapping,
  context: MappedContext,
  hooks: RecordHooks = {},
): (row: number) => string {
  const {columns, projects, issues} = context;
  const counted = countedRecords(records, count, mapping, issues);
  if (context.months.looksAhead) noteMonths(records, counted, context);
  const ids = new ProjectIds(issues);
  const firsts: number[] = [];
  const alike = new Set<string>();
  const moveTo = (index: number): void => {
    const pointer = pointers?.[index];
    if (pointer === undefined) issues.at(base, index);
    else issues.at(pointer);
  };
  const readOne = (indices: readonly number[], given: unknown): void => {
    const [first = 0] = indices;
    const whole =
      indices.length === 1 ? (hooks.wholeOf?.(first) ?? records[first]) : indices.map((at) => records[at]);
    const id = ids.take(
      columns.values.id?.(records[first]) ?? given ?? hooks.idOf?.(first),
      whole,
      first + 1,
    );
    if (id === undefined) return;
    firsts[projects.size] = first;
    const row = readMappedProject(
      indices.map((at) => records[at]),
      id,
      context,
    );
    noteAlike(records[first], row, alike, context);
    putPlaces(row, indices, records, hooks, context);
  };
  const groups = mapping.groupBy === undefined ? undefined : groupsOf(records, counted, mapping.groupBy);
  for (let index = 0; index < count; index++) {
    if (!counted[index]) continue;
    moveTo(index);
    if (!isRecord(records[index])) {
      issues.add('error', 'not-a-record', '', 'This is not an object and is left out.');
      continue;
    }
    const group = groups?.get(index);
    if (group) readOne(group.indices, group.key);
    else if (!groups) readOne([index], undefined);
  }
  return (row) => {
    moveTo(firsts[row] ?? 0);
    return issues.pointer();
  };
}

/** Places a project where its records say, once where several say the same. */
function putPlaces(
  row: number,
  indices: readonly number[],
  records: readonly unknown[],
  hooks: RecordHooks,
  {columns, projects, issues}: MappedContext,
): void {
  const seen = new Set<string>();
  for (const index of indices) {
    const record = records[index];
    const shape = hooks.shapeOf?.(index);
    const place = () => [shape, ...PLACE_FIELDS.map((field) => columns.values[field]?.(record))];
    if (indices.length > 1 && isSeen(seen, place())) continue;
    if (isRecord(shape) && projects.places.add(row, shape, columns.precision(record), '/geometry')) continue;
    columns.places(row, record, projects.places, issues);
  }
}

/** The rows of each project, by the index of its first; a row without the key stands by itself. */
function groupsOf(
  records: readonly unknown[],
  counted: Uint8Array,
  groupBy: NonNullable<Mapping['groupBy']>,
): ReadonlyMap<number, {readonly key: string | undefined; readonly indices: readonly number[]}> {
  const read = reading(groupBy);
  const byKey = new Map<string, {key: string; indices: number[]}>();
  const groups = new Map<number, {key: string | undefined; indices: number[]}>();
  counted.forEach((counts, index) => {
    if (!counts || !isRecord(records[index])) return;
    const key = wordOf(read(records[index]));
    const known = key === undefined ? undefined : byKey.get(key);
    if (known) {
      known.indices.push(index);
      return;
    }
    const group = {key, indices: [index]};
    groups.set(index, group);
    if (key !== undefined) byKey.set(key, {...group, key});
  });
  return groups;
}

/** Says of projects that differ by nothing but their id: perhaps one is given twice. Both count. */
function noteAlike(
  record: unknown,
  row: number,
  known: Set<string>,
  {columns, projects, issues}: MappedContext,
): void {
  if (columns.money.length === 0) return;
  let place = '';
  for (const field of PLACE_FIELDS) {
    const read = columns.values[field];
    if (read) place += `${wordOf(read(record)) ?? ''}/`;
  }
  const title = firstOf(columns.texts.title?.(record) ?? {});
  if (title === '' || !/[^/]/.test(place)) return;
  let content = `${title}\n${place}`;
  for (const [key] of columns.money) content += `\n${projects.money.get(key, row)}`;
  if (known.has(content)) {
    const message = `The project has the same name, amounts and place as another of another id ("${title}"). Both are counted; leave one out if it is given twice.`;
    issues.add('info', 'alike-projects', '', message, {title});
  } else known.add(content);
}

/** The rows of a project may repeat its place. */
function isSeen(seen: Set<string>, place: readonly unknown[]): boolean {
  const key = JSON.stringify(place);
  if (seen.has(key)) return true;
  seen.add(key);
  return false;
}

function noteMonths(
  records: readonly unknown[],
  counted: Uint8Array,
  {columns, months}: MappedContext,
): void {
  const {figures, periods} = columns;
  for (const {year, month} of periods) months.note(year, month);
  if (!figures) return;
  counted.forEach((counts, index) => {
    if (!counts) return;
    const rows = figures.rows ? figures.rows(records[index]) : [records[index]];
    for (const row of rows) months.note(yearIn(figures.year?.(row)), monthIn(figures.month?.(row)));
  });
}
