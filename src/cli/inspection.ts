import type {Dataset, Standard, Table} from '../model/dataset.js';
import type {Issue} from '../model/issue.js';
import {type Measure, MEASURES} from '../model/measure.js';
import {valuesIn} from '../model/money.js';
import {headlineYear} from '../model/period.js';
import {yearOf, yearsOf} from '../model/year.js';

/** A sum in whole currency units, null where missing; in feeds of several currencies by the codes that have one. */
export type Sum = number | null | Readonly<Record<string, number>>;
export type Sums = Readonly<Record<Measure, Sum>>;

/** What a feed becomes, as `open-budget inspect --json` prints it. */
export interface Inspection {
  readonly standard: Standard | null;
  readonly projects: number;
  /** Projects with a place. */
  readonly located: number;
  /** Budget lines read, all levels and sections. */
  readonly lines: number;
  /** Citizens' reports, in feeds of such. */
  readonly feedback?: number;
  /** ISO 4217 code; a list where there are several. */
  readonly currency: string | null | readonly string[];
  readonly unit: number | null;
  readonly asOf: string | null;
  /** The year that sums of budget lines are of. */
  readonly year?: number;
  readonly sums: Sums;
  readonly byYear?: Readonly<Record<string, Sums>>;
  /** A mapping to look through and save, where the feed needs one; of several feeds by their names. */
  readonly proposedMapping?: object;
  readonly issues: readonly FoundIssue[];
}

/** What was found, in the words of the reader's language; `source` where several feeds were read. */
export interface FoundIssue extends Pick<Issue, 'level' | 'code' | 'pointer' | 'message'> {
  readonly source?: string;
}

/**
 * Sums up a dataset.
 *
 * Projects, which run over years, are summed over all; of budget lines one year is, the one asked or the headline year.
 * The two are never added: sums are of the projects where they have money, `byYear` is of the lines.
 *
 * @param say words for an issue; by default its own English ones
 */
export function inspect(
  dataset: Dataset,
  year?: number,
  say: (issue: Issue) => string = ({message}) => message,
): Inspection {
  const {meta, projects, lines, feedback, issues} = dataset;
  const {currencies} = meta;
  const ofProjects = Object.keys(projects.money).length > 0;
  const years = yearsOf(lines);
  const shown = year !== undefined && years.includes(year) ? year : headlineYear(lines);
  const inYear = (wanted: number | undefined) => sumsOf(lines, currencies, rowsOf(lines, wanted));
  return {
    standard: meta.standard,
    projects: projects.size,
    located: new Set(projects.places.project).size,
    lines: lines.read,
    ...(feedback === undefined ? {} : {feedback: feedback.length}),
    currency: currencies.length > 1 ? currencies : (currencies[0] ?? null),
    unit: meta.unit ?? null,
    asOf: meta.asOf ?? null,
    ...(shown === undefined ? {} : {year: shown}),
    sums: ofProjects ? sumsOf(projects, currencies, () => true) : inYear(shown),
    ...(years.length > 0 ? {byYear: Object.fromEntries(years.map((of) => [String(of), inYear(of)]))} : {}),
    issues: issues.map((issue) => foundIssue(issue, say(issue))),
  };
}

/**
 * What cannot be read, in the same form.
 *
 * @param values of the failure; `lines`, `currency` and `unit` are what had been read when nothing could be shown
 */
export function failedInspection(
  standard: Standard | null,
  code: string,
  pointer: string,
  message: string,
  {lines, currency, unit}: NonNullable<Issue['values']> = {},
): Inspection {
  return {
    standard,
    projects: 0,
    located: 0,
    lines: typeof lines === 'number' ? lines : 0,
    currency: typeof currency === 'string' ? currency : null,
    unit: typeof unit === 'number' ? unit : null,
    asOf: null,
    sums: Object.fromEntries(MEASURES.map((measure) => [measure, null])) as Sums,
    issues: [{level: 'error', code, pointer, message}],
  };
}

/** An issue as it is printed. */
export function foundIssue(issue: Issue, words: string): FoundIssue {
  const {level, code, pointer, values} = issue;
  const source = values?.['source'];
  if (typeof source !== 'string') return {level, code, pointer, message: counted(issue, words)};
  const named = words.startsWith(`${source}: `) ? words : `${source}: ${words}`;
  return {level, code, pointer, message: counted(issue, named), source};
}

function counted({count}: Issue, words: string): string {
  return count === undefined ? words : `${words} (×${count})`;
}

/** Rows of a year that may be added: the last period of each. Without a year, rows that tell none. */
function rowsOf(lines: Dataset['lines'], year: number | undefined): (row: number) => boolean {
  const column = lines.dimensions.year;
  const passes = column?.entries.map(({key}) => yearOf(key) === year);
  return (row) => lines.closing[row] === 1 && (passes?.[column?.codes[row] ?? 0] ?? true);
}

function sumsOf(table: Table, currencies: readonly string[], counts: (row: number) => boolean): Sums {
  return Object.fromEntries(
    MEASURES.map((measure): [Measure, Sum] => {
      const sums = currencies.map((_, currency) => sumOf(valuesIn(table, measure, currency), counts));
      if (sums.every((sum) => sum === null)) return [measure, null];
      if (sums.length === 1) return [measure, sums[0] ?? null];
      const stated = currencies.flatMap((code, at) => (sums[at] == null ? [] : [[code, sums[at]] as const]));
      return [measure, Object.fromEntries(stated)];
    }),
  ) as Sums;
}

/** Digits that a number surely keeps: further ones are noise of binary fractions. */
const DIGITS = 15;

/** Kahan's sum: a budget of trillions keeps its tenge. */
function sumOf(values: Float64Array, counts: (row: number) => boolean): number | null {
  let [sum, lost, some] = [0, 0, false];
  for (let row = 0; row < values.length; row++) {
    const value = values[row] as number;
    if (Number.isNaN(value) || !counts(row)) continue;
    some = true;
    const next = value - lost;
    const total = sum + next;
    lost = total - sum - next;
    sum = total;
  }
  return some ? Number(sum.toPrecision(DIGITS)) : null;
}
