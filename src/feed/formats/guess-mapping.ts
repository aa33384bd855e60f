import type {MoneyKey} from '../../model/measure.js';
import {aliasedColumns} from './column-aliases.js';
import {guessLevels} from './guess-levels.js';
import {DATE_FORMATS, type DateFormat} from './declared-date.js';
import type {Mapping} from './mapping.js';
import {type GuessedMoney, guessMoney} from './money-guess.js';
import {
  folded,
  looksNumeric,
  mostly,
  type RecordColumn,
  recordShape,
  type RecordShape,
} from './record-columns.js';
import {isRecord, recordOf, wordOf} from './record.js';
import {type RowKind, rowKind} from './row-kind.js';

const UNIT_WORDS: readonly (readonly [RegExp, number])[] = [
  [/тыс|мың|thousand|'000/iu, 1e3],
  [/млн|million/i, 1e6],
  [/млрд|billion/i, 1e9],
];

/** As many records as tell what the columns are. */
const SAMPLE = 300;

/** What unmapped records probably are. */
export interface GuessedMapping {
  readonly kind: RowKind;
  /** Places, titles and other plain values; never money. */
  readonly mapping: Mapping;
  /** Money as a person might map it: for a proposal, never for a figure. */
  readonly money: Mapping;
  /** The same in words: "planned ← budget". */
  readonly columns: readonly string[];
}

/** Looks at the names and values of the first records. */
export function guessMapping(records: readonly unknown[], kind?: RowKind): GuessedMapping {
  const sample = records.slice(0, SAMPLE).filter(isRecord);
  const children = treeIn(sample);
  const shape = recordShape(sample);
  const columns = children === undefined ? shape.columns : shape.columns.filter(({inList}) => !inList);
  const aliased: Mapping = aliasedColumns(columns);
  const first = guessMoney(columns, [], false);
  const found = kind ?? kindOf(aliased, first, columns, sample.length, children !== undefined);
  const money = guessMoney(columns, children === undefined ? shape.lists : [], found === 'lines');
  const dateFormat = dateFormatOf(aliased, columns);
  const plain: Mapping = {...aliased, ...(dateFormat === undefined ? {} : {dateFormat})};
  const {year, list, amount} = money.figures ?? {};
  return {
    kind: found,
    mapping:
      found === 'lines'
        ? lineMapping(plain, columns, sample.length, children)
        : {
            ...titled(plain),
            ...(list === undefined || year === undefined || amount === undefined
              ? {}
              : {figures: {list, year, amount}}),
          },
    money: moneyMapping(money, columns),
    columns: inWords(money),
  };
}

/** Projects that have a description only are called by it. */
function titled({description, title = description, ...rest}: Mapping): Mapping {
  return {
    ...rest,
    ...(title === undefined ? {} : {title}),
    ...(description === undefined || description === title ? {} : {description}),
  };
}

function kindOf(
  aliased: Mapping,
  money: GuessedMoney,
  columns: readonly RecordColumn[],
  count: number,
  isTree: boolean,
): RowKind {
  const kind = rowKind(aliased, money, columns, count);
  if (!isTree || kind !== 'projects') return isTree ? 'lines' : kind;
  return aliased.lon !== undefined || aliased.status !== undefined ? 'projects' : 'lines';
}

/** The list by which records hold records of their own kind. */
function treeIn(sample: readonly unknown[]): string | undefined {
  for (const record of sample) {
    for (const [key, list] of Object.entries(recordOf(record))) {
      const [child] = Array.isArray(list) ? (list as unknown[]) : [];
      if (!isRecord(child)) continue;
      const shared = Object.keys(child).filter((name) => name in recordOf(record)).length;
      if (shared > 1 && shared * 2 > Object.keys(child).length) return key;
    }
  }
  return undefined;
}

function lineMapping(
  {id, title, year, region, authority, supplier, fundingSource}: Mapping,
  columns: readonly RecordColumn[],
  count: number,
  children: string | undefined,
): Mapping {
  const taken = new Set<unknown>([region, authority, supplier, fundingSource]);
  const levels =
    children === undefined
      ? guessLevels(
          columns.filter(({path}) => !taken.has(path)),
          count,
        )
      : [];
  const kept = {id, title, year: year ?? periodIn(columns), region, authority, supplier, fundingSource};
  return {
    kind: 'lines',
    ...Object.fromEntries(Object.entries(kept).filter(([, source]) => source !== undefined)),
    ...(children === undefined ? {} : {children}),
    ...(levels.length > 0 ? {levels} : {}),
  };
}

/** A column of years or days, where none is called so. */
function periodIn(columns: readonly RecordColumn[]): string | undefined {
  return columns.find(
    ({depth, inList, values}) =>
      depth === 0 &&
      !inList &&
      mostly(values, (value) => /^(?:19|20)\d\d(?:$|[-/.])|[-/.](?:19|20)\d\d$/.test(wordOf(value) ?? '')),
  )?.path;
}

function moneyMapping({stages, years, figures}: GuessedMoney, columns: readonly RecordColumn[]): Mapping {
  const chosen = columns.filter(({path}) => Object.values(stages).includes(path));
  const decimal = decimalOf(columns.filter(({values}) => mostly(values, looksNumeric)));
  const zeroIsMissing = (Object.entries(stages) as [MoneyKey, string][])
    .filter(([stage, path]) =>
      isZeroUnknown(stage, chosen.find((column) => column.path === path)?.values ?? []),
    )
    .map(([stage]) => stage);
  return {
    ...inUnits(stages),
    ...(Object.keys(years).length > 0 ? {years} : {}),
    ...(figures ? {figures} : {}),
    ...(decimal === undefined ? {} : {decimal}),
    ...(zeroIsMissing.length > 0 ? {zeroIsMissing} : {}),
  };
}

/** What names of columns say of their unit ("Сумма, тыс. тенге"): one for all, or a factor of each. */
function inUnits(stages: GuessedMoney['stages']): Mapping {
  const entries = Object.entries(stages).map(
    ([stage, path]) => [stage, path, UNIT_WORDS.find(([word]) => word.test(path))?.[1]] as const,
  );
  const units = new Set(entries.flatMap(([, , unit]) => unit ?? []));
  const [unit] = units;
  if (unit === undefined) return stages;
  if (units.size === 1) return {...stages, unit};
  return Object.fromEntries(entries.map(([stage, path, factor]) => [stage, factor ? {path, factor} : path]));
}

/** A budget or a contract of 0 is one not known; payments of 0 are, where all are. */
function isZeroUnknown(stage: MoneyKey, values: readonly unknown[]): boolean {
  const zeros = values.filter((value) => Number((wordOf(value) ?? 'x').replace(',', '.')) === 0).length;
  return zeros > 0 && (zeros === values.length || stage === 'planned' || stage === 'contracted');
}

/** The decimal sign, where some amount leaves no doubt and none contradicts. */
function decimalOf(columns: readonly RecordColumn[]): '.' | ',' | undefined {
  const texts = columns.flatMap(({values}) => values.filter((value) => typeof value === 'string'));
  const is = (expression: RegExp): boolean => texts.some((text) => expression.test(text));
  const hasComma = is(/^\D*\d{1,3}(?:\.\d{3}){2,}\D*$/) || is(/^\D*\d+(?:[.\s\u00a0]\d{3})*,\d{1,2}\D*$/);
  const hasPoint = is(/^\D*\d{1,3}(?:,\d{3}){2,}\D*$/) || is(/^\D*\d+(?:,\d{3})*\.(?:\d{1,2}|\d{4,})\D*$/);
  if (hasComma === hasPoint) return undefined;
  return hasComma ? ',' : '.';
}

/** The order of day and month, where some day is after the 12th. */
function dateFormatOf(mapping: Mapping, columns: readonly RecordColumn[]): DateFormat | undefined {
  const paths = new Set<unknown>(
    ['startPlanned', 'startActual', 'endPlanned', 'endActual', 'updated'].map(
      (field) => (mapping as Record<string, unknown>)[field],
    ),
  );
  const dates = columns
    .filter(({path}) => paths.has(path))
    .flatMap(({values}) => values.map((value) => wordOf(value) ?? ''));
  const parts = dates
    .map((date) => /^(\d{1,2})([/-])(\d{1,2})\2\d{4}/.exec(date))
    .filter((found) => found !== null);
  const isDayFirst = parts.some(([, first]) => Number(first) > 12);
  const isMonthFirst = parts.some(([, , , second]) => Number(second) > 12);
  if (isDayFirst === isMonthFirst) return undefined;
  const format = isMonthFirst ? 'MM/DD/YYYY' : parts[0]?.[2] === '-' ? 'DD-MM-YYYY' : 'DD/MM/YYYY';
  return DATE_FORMATS.find((known) => known === format);
}

function inWords({stages, years, figures}: GuessedMoney): readonly string[] {
  return [
    ...Object.entries(stages).map(([stage, column]) => `${stage} ← ${column}`),
    ...Object.entries(years).map(([stage, pattern]) => `${stage} ← ${pattern}`),
    ...(figures ? [`figures ← ${figures.list}[].${figures.amount}`] : []),
  ];
}

/** Column by which a record names the version that replaces it, or the one it replaces. */
export function versionColumns({columns}: RecordShape): Mapping {
  const named = (...names: readonly string[]): string | undefined =>
    columns.find(({key, depth}) => depth === 0 && names.includes(folded(key)))?.path;
  const [supersededBy, supersedes] = [named('supersededby', 'replacedby'), named('supersedes', 'replaces')];
  return {
    ...(supersededBy === undefined ? {} : {supersededBy}),
    ...(supersedes === undefined ? {} : {supersedes}),
  };
}
