import type {Dataset, LineTable, ProjectTable, Table} from './dataset.js';
import {DIMENSIONS} from './dimension.js';
import {type Measure, MEASURES} from './measure.js';
import type {Text} from './text.js';

/**
 * What of a dataset is needed to tell later what has changed. Shares the columns of the dataset and holds nothing else of it: no
 * details, places, or parties.
 */
export interface Baseline {
  readonly currencies: readonly string[];
  readonly projects: {
    readonly ids: readonly string[];
    readonly titles: readonly Text[];
    readonly money: MoneyColumns;
    readonly status: readonly string[] | undefined;
    readonly end: Float64Array | undefined;
  };
  readonly lines: {readonly keys: readonly string[] | undefined; readonly money: MoneyColumns};
  readonly sums: ReadonlyMap<string, Sum>;
}

/** The columns of a table that hold its money. */
export type MoneyColumns = Pick<Table, 'money' | 'currencyOf'>;
/** A sum of all projects (`year` is `''`), or of all lines of a year. */
interface Sum {
  readonly records: 'projects' | 'lines';
  readonly year: string;
  readonly stage: Measure;
  readonly currency: string;
  value: number;
}

/** More lines are not compared one by one: their keys alone would be as large as the feed. */
const MOST_LINES = 20_000;

/** Takes down what is to be compared with later. */
export function baselineOf({meta, projects, lines}: Dataset): Baseline {
  const {ids, titles, dates} = projects;
  return {
    currencies: meta.currencies,
    projects: {ids, titles, money: moneyOf(projects), status: statuses(projects), end: dates.endPlanned},
    lines: {keys: lineKeys(lines), money: moneyOf(lines)},
    sums: sumsOf(meta.currencies, projects, lines),
  };
}

/** Sums by stage, currency and, of lines, year; of each year only its last period. */
function sumsOf(
  currencies: readonly string[],
  projects: ProjectTable,
  lines: LineTable,
): ReadonlyMap<string, Sum> {
  const sums = new Map<string, Sum>();
  const years = lines.dimensions.year;
  add('projects', projects, () => '');
  add('lines', lines, (row) =>
    lines.closing[row] ? (years?.entries[years.codes[row] ?? 0]?.key ?? '') : undefined,
  );
  return sums;

  function add(records: Sum['records'], table: Table, yearOf: (row: number) => string | undefined): void {
    for (const stage of MEASURES) {
      table.money[stage]?.forEach((value, row) => {
        const year = Number.isNaN(value) ? undefined : yearOf(row);
        if (year === undefined) return;
        const currency = currencyAt(table, stage, row, currencies);
        const key = `${records} ${year} ${stage} ${currency}`;
        const sum = sums.get(key);
        if (sum) sum.value += value;
        else sums.set(key, {records, year, stage, currency, value});
      });
    }
  }
}

/** What tells lines apart: their period and the keys of all dimensions. Undefined where two lines have the same, or there are none. */
function lineKeys({size, month, dimensions}: LineTable): readonly string[] | undefined {
  if (size > MOST_LINES) return undefined;
  const columns = DIMENSIONS.map((dimension) => dimensions[dimension]);
  const keys = Array.from({length: size}, (_, row) =>
    [month[row] ?? 0, ...columns.map((column) => column?.entries[column.codes[row] ?? 0]?.key ?? '')].join(
      '\n',
    ),
  );
  return new Set(keys).size === size ? keys : undefined;
}

function statuses({dimensions: {status}}: ProjectTable): readonly string[] | undefined {
  return status && Array.from(status.codes, (code) => status.entries[code]?.key ?? '');
}

function moneyOf({money, currencyOf}: Table): MoneyColumns {
  return {money, ...(currencyOf && {currencyOf})};
}

/** The ISO 4217 code of a figure. */
export function currencyAt(
  {currencyOf}: MoneyColumns,
  stage: Measure,
  row: number | undefined,
  currencies: readonly string[],
): string {
  return currencies[(row === undefined ? undefined : currencyOf?.[stage]?.[row]) ?? 0] ?? '';
}
