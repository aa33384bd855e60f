import type {MoneyKey} from '../../model/measure.js';
import {amountOf, LARGEST_AMOUNT} from './amount.js';
import {declaredAmount} from './declared-amount.js';
import type {IssueList} from './issue-list.js';
import type {Mapping, MoneySource} from './mapping.js';
import {MONEY_FIELDS} from './mapping-fields.js';
import {pathsOf, pointerOf, reading} from './read-source.js';
import {isSpread, type ReadValues, valuesPath} from './value-path.js';

/** A money column, ready to be read: whole units of its currency, NaN where there is no figure. */
export type ReadAmount = (record: unknown, issues: IssueList) => number;

/** How the amounts of a feed are written. */
export interface AmountStyle {
  /** NaN while money is withheld. */
  readonly unit: number;
  readonly decimal: '.' | ',' | undefined;
  readonly zeroIsMissing: Mapping['zeroIsMissing'];
  /** Every value is a text, as in a table: that amounts are texts too is nothing to tell of. */
  readonly asTexts: boolean;
}

const PLAIN = /^[+-]?\d+(?:\.\d+)?$/;
/** "114.000": thousands or a fraction; `amountOf` refuses it. */
const DOUBTFUL = /^[+-]?\d{1,3}\.\d{3}$/;

/** The money columns among the keys of a mapping or of its figures. */
export function moneyColumns(
  sources: {readonly [Key in MoneyKey]?: MoneySource},
  style: AmountStyle,
): readonly (readonly [key: MoneyKey, read: ReadAmount])[] {
  return MONEY_FIELDS.flatMap((key) => {
    const source = sources[key];
    return source === undefined ? [] : [[key, readingAmount(source, key, style)] as const];
  });
}

/** Reads one column. `factor` stands for the unit in its column; a path through a list (`parts[].sum`) adds the entries up. */
export function readingAmount(source: MoneySource, key: MoneyKey, style: AmountStyle): ReadAmount {
  const own = styleOf(source);
  const {zeroIsMissing: all = false} = style;
  const zeroIsMissing = own.zeroIsMissing ?? (typeof all === 'boolean' ? all : all.includes(key));
  const decimal = own.decimal ?? style.decimal;
  const factor = own.factor ?? style.unit;
  const [path = ''] = pathsOf(source);
  const pointer = pointerOf(source);
  const one = (value: unknown, issues: IssueList): number => {
    const amount = figureOf(value, decimal, style.asTexts, issues, pointer);
    return zeroIsMissing && amount === 0 ? NaN : amount * factor;
  };
  const every = isSpread(path) ? valuesPath(path) : undefined;
  if (every) return (record, issues) => added(every, record, issues, one);
  const read = reading(source);
  return (record, issues) => one(read(record), issues);
}

interface OwnStyle {
  readonly factor?: number;
  readonly decimal?: '.' | ',';
  readonly zeroIsMissing?: boolean;
}

function styleOf(source: MoneySource): OwnStyle {
  const own: unknown = typeof source === 'object' && 'path' in source ? source : {};
  return own as OwnStyle;
}

function figureOf(
  value: unknown,
  decimal: '.' | ',' | undefined,
  asTexts: boolean,
  issues: IssueList,
  pointer: string,
): number {
  if (typeof value === 'number' && Math.abs(value) < LARGEST_AMOUNT) return value;
  if (typeof value === 'string' && decimal !== ',' && asTexts && PLAIN.test(value)) {
    if (decimal === '.' || !DOUBTFUL.test(value)) return Number(value);
  }
  return decimal ? declaredAmount(value, decimal, issues, pointer) : amountOf(value, issues, pointer);
}

function added(
  every: ReadValues,
  record: unknown,
  issues: IssueList,
  one: (value: unknown, issues: IssueList) => number,
): number {
  let sum = NaN;
  for (const value of every(record)) {
    const amount = one(value, issues);
    if (!Number.isNaN(amount)) sum = Number.isNaN(sum) ? amount : sum + amount;
  }
  return sum;
}
