import {type Baseline, baselineOf, currencyAt, type MoneyColumns} from './baseline.js';
import type {Dataset} from './dataset.js';
import {type Measure, MEASURES} from './measure.js';
import type {Text} from './text.js';

/** A figure before and after, in whole units of its own currency; undefined is a figure that was not told. */
export interface AmountChange {
  readonly stage: Measure;
  readonly before?: number;
  readonly after?: number;
  /** ISO 4217 code of `after`, of `before` where there is none. */
  readonly currency: string;
  /** Only where it is another: then the two figures must not be compared. */
  readonly currencyBefore?: string;
}

/** What became of one project. */
export interface ProjectChange {
  readonly id: string;
  readonly kind: 'added' | 'gone' | 'changed';
  readonly title: Text;
  readonly amounts: readonly AmountChange[];
  /** OC4IDS codes, `''` where not told. */
  readonly status?: {readonly before: string; readonly after: string};
  /** Planned end in days since 1970-01-01 UTC; undefined where not told. */
  readonly end?: {readonly before?: number; readonly after?: number};
}

/** What became of one budget line. */
export interface LineChange {
  /** Row in the newer dataset; undefined for a line that is gone. */
  readonly row?: number;
  readonly kind: 'added' | 'gone' | 'changed';
  readonly amounts: readonly AmountChange[];
}

/** A sum of all projects, or of all budget lines of a year. */
export interface SumChange extends AmountChange {
  readonly records: 'projects' | 'lines';
  /** Of budget lines; years are not added up. */
  readonly year?: string;
}

/** All that differs between two states of a feed. */
export interface Changes {
  readonly projects: readonly ProjectChange[];
  /** Undefined where lines cannot be told apart by their codes, or are too many: then only the sums are compared. */
  readonly lines: readonly LineChange[] | undefined;
  readonly sums: readonly SumChange[];
  /** How many projects and lines differ; where lines are not compared one by one, how many of their sums. */
  readonly count: number;
}

/** Sums of whole amounts differ by less than this only by the order of adding. */
const SAME = 1e-9;

/** What differs between a state taken down earlier and a later one of the same feed. Nothing is compared across currencies. */
export function changesBetween(before: Baseline, after: Dataset): Changes {
  const now = baselineOf(after);
  const projects = projectChanges(before, now);
  const lines = lineChanges(before, now);
  const sums = sumChanges(before.sums, now.sums);
  const lineCount = lines?.length ?? sums.filter(({records}) => records === 'lines').length;
  return {projects, lines, sums, count: projects.length + lineCount};
}

function projectChanges(before: Baseline, after: Baseline): readonly ProjectChange[] {
  const [then, now] = [before.projects, after.projects];
  const rowThen = rowsBy(then.ids);
  const kept = new Set<number>();
  const changes: ProjectChange[] = [];
  now.ids.forEach((id, row) => {
    const title = now.titles[row] ?? {};
    const was = rowThen.get(id);
    if (was === undefined) {
      changes.push({id, kind: 'added', title, amounts: amounts(before, after, undefined, row)});
      return;
    }
    kept.add(was);
    const amountsChanged = amounts(before, after, was, row);
    const [statusThen, statusNow] = [then.status?.[was] ?? '', now.status?.[row] ?? ''];
    const [endThen, endNow] = [told(then.end?.[was]), told(now.end?.[row])];
    if (amountsChanged.length === 0 && statusThen === statusNow && endThen === endNow) return;
    changes.push({
      id,
      kind: 'changed',
      title,
      amounts: amountsChanged,
      ...(statusThen !== statusNow && {status: {before: statusThen, after: statusNow}}),
      ...(endThen !== endNow && {end: pair(endThen, endNow)}),
    });
  });
  then.ids.forEach((id, row) => {
    if (kept.has(row) || rowThen.get(id) !== row) return;
    changes.push({
      id,
      kind: 'gone',
      title: then.titles[row] ?? {},
      amounts: amounts(before, after, row, undefined),
    });
  });
  return changes;
}

function amounts(before: Baseline, after: Baseline, was: number | undefined, row: number | undefined) {
  return amountChanges(before.projects.money, after.projects.money, before, after, was, row);
}

function lineChanges(before: Baseline, after: Baseline): readonly LineChange[] | undefined {
  const [then, now] = [before.lines, after.lines];
  if (!then.keys || !now.keys) return undefined;
  const rowThen = rowsBy(then.keys);
  const rowNow = rowsBy(now.keys);
  const changes: LineChange[] = [];
  const compare = (kind: LineChange['kind'], was: number | undefined, row: number | undefined): void => {
    const found = amountChanges(then.money, now.money, before, after, was, row);
    if (found.length > 0 || kind !== 'changed')
      changes.push({kind, amounts: found, ...(row !== undefined && {row})});
  };
  now.keys.forEach((key, row) => {
    const was = rowThen.get(key);
    compare(was === undefined ? 'added' : 'changed', was, row);
  });
  then.keys.forEach((key, row) => {
    if (!rowNow.has(key)) compare('gone', row, undefined);
  });
  return changes;
}

function amountChanges(
  then: MoneyColumns,
  now: MoneyColumns,
  before: Pick<Baseline, 'currencies'>,
  after: Pick<Baseline, 'currencies'>,
  was: number | undefined,
  row: number | undefined,
): readonly AmountChange[] {
  const changes: AmountChange[] = [];
  for (const stage of MEASURES) {
    const a = figure(then, stage, was);
    const b = figure(now, stage, row);
    if (a === undefined && b === undefined) continue;
    const currencyThen = currencyAt(then, stage, was, before.currencies);
    const currencyNow = currencyAt(now, stage, row, after.currencies);
    const another = a !== undefined && b !== undefined && currencyThen !== currencyNow;
    if (a === b && !another) continue;
    changes.push({
      stage,
      ...pair(a, b),
      currency: b === undefined ? currencyThen : currencyNow,
      ...(another && {currencyBefore: currencyThen}),
    });
  }
  return changes;
}

function sumChanges(then: Baseline['sums'], now: Baseline['sums']): readonly SumChange[] {
  return [...new Set([...then.keys(), ...now.keys()])].flatMap((key) => {
    const [a, b] = [then.get(key), now.get(key)];
    const sum = b ?? a;
    if (!sum || (a && b && isSame(a.value, b.value))) return [];
    const {records, year, stage, currency} = sum;
    return {records, ...(year !== '' && {year}), stage, currency, ...pair(a?.value, b?.value)};
  });
}

/** The first row of each key. */
function rowsBy(keys: readonly string[]): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  keys.forEach((key, row) => {
    if (!rows.has(key)) rows.set(key, row);
  });
  return rows;
}

function figure({money}: MoneyColumns, stage: Measure, row: number | undefined): number | undefined {
  return row === undefined ? undefined : told(money[stage]?.[row]);
}

function pair(before: number | undefined, after: number | undefined): {before?: number; after?: number} {
  return {...(before !== undefined && {before}), ...(after !== undefined && {after})};
}

function told(value: number | undefined): number | undefined {
  return value === undefined || Number.isNaN(value) ? undefined : value;
}

function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= SAME * Math.max(Math.abs(a), Math.abs(b));
}
