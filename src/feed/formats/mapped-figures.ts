import type {MoneyKey} from '../../model/measure.js';
import type {IssueList} from './issue-list.js';
import {yearOf} from './iso-date.js';
import {type AmountStyle, moneyColumns, type ReadAmount, readingAmount} from './mapped-money.js';
import type {Figures} from './mapping.js';
import {reading} from './read-source.js';
import {wordOf} from './record.js';
import {type ReadValue, type ReadValues, valuesPath} from './value-path.js';

/** One amount of a stage. */
export type Figure = readonly [key: MoneyKey, value: number];

/** Rows of amounts, ready to be read. */
export interface FigureColumns {
  /** The rows inside a record; undefined where the record is the row. */
  readonly rows: ReadValues | undefined;
  readonly year: ReadValue | undefined;
  readonly month: ReadValue | undefined;
  readonly figures: (row: unknown, issues: IssueList) => readonly Figure[];
}

/** Words for stages that need no mapping: ours, and those of the Fiscal Data Package. */
const STAGE_WORDS: ReadonlyMap<string, MoneyKey> = new Map([
  ['planned', 'planned'],
  ['approved', 'planned'],
  ['adjusted', 'adjusted'],
  ['contracted', 'contracted'],
  ['paid', 'paid'],
  ['executed', 'paid'],
  ['final', 'final'],
  ['proposed', 'proposed'],
  ['committed', 'committed'],
]);

/** @param style undefined while money is withheld: the rows are there, and no amounts in them */
export function figureColumns(figures: Figures, style: AmountStyle | undefined): FigureColumns {
  const {list, year, month} = figures;
  return {
    rows: list === undefined ? undefined : valuesPath(list),
    year: year === undefined ? undefined : reading(year),
    month: month === undefined ? undefined : reading(month),
    figures: style ? readingFigures(figures, style) : () => NONE,
  };
}

function readingFigures(
  {stage, stages, ...sources}: Figures,
  style: AmountStyle,
): (row: unknown, issues: IssueList) => readonly Figure[] {
  const {amount, ...direct} = sources;
  const staged =
    stage !== undefined && amount !== undefined ? byStage(reading(stage), stages ?? {}) : undefined;
  const readAmount: ReadAmount | undefined =
    amount === undefined ? undefined : readingAmount(amount, 'amount', style);
  const columns = moneyColumns(direct, style);
  return (row, issues) => {
    const found: Figure[] = [];
    const key = readAmount && (staged ? staged(row, issues) : 'amount');
    if (key !== undefined && readAmount) add(found, key, readAmount(row, issues));
    for (const [column, read] of columns) add(found, column, read(row, issues));
    return found;
  };
}

function byStage(
  read: ReadValue,
  stages: Readonly<Record<string, MoneyKey>>,
): (row: unknown, issues: IssueList) => MoneyKey | undefined {
  return (row, issues) => {
    const word = wordOf(read(row));
    if (word === undefined) return 'amount';
    const key =
      (Object.hasOwn(stages, word) ? stages[word] : undefined) ?? STAGE_WORDS.get(word.toLowerCase());
    if (key === undefined) {
      const message = `The stage "${word}" is not in the mapping: its amounts are not counted. Add it to "stages" if they should be.`;
      issues.add('info', 'stage-not-mapped', '', message, {word});
    }
    return key;
  };
}

function add(found: Figure[], key: MoneyKey, value: number): void {
  if (!Number.isNaN(value)) found.push([key, value]);
}

/** A year as a number or a text ("2015", "2014-15", a date); 0 where it is none. */
export function yearIn(value: unknown): number {
  const word = wordOf(value);
  if (word === undefined) return 0;
  return yearOf(word) ?? Number(/(?:^|\D)((?:19|20)\d\d)(?:\D|$)/.exec(word)?.[1] ?? 0);
}

/** A month 1–12, also inside a date; 0 for none. */
export function monthIn(value: unknown): number {
  const word = wordOf(value) ?? '';
  const month = Number(/^(?:\d{4}[-./])?(\d{1,2})(?:[-./]|$)/.exec(word)?.[1] ?? 0);
  return month <= 12 ? month : 0;
}

const NONE: readonly Figure[] = Object.freeze([]);
