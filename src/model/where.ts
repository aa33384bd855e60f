import {decodeValue} from './condition-value.js';
import {type Dimension, DIMENSIONS} from './dimension.js';

/** Which rows are looked at. Conditions on different things are joined by *and*, values of one by *or*. */
export interface Where {
  readonly values: Readonly<Partial<Record<Dimension, readonly string[]>>>;
  /** First and last year, both included. */
  readonly years?: {readonly from?: number; readonly to?: number};
  /** Words to find in titles, addresses and names, in any script. */
  readonly text?: string;
  /** Bounds of the chosen measure, whole currency units, both included. */
  readonly amount?: {readonly min?: number; readonly max?: number};
  /** Only projects with a place, or only those without. */
  readonly placed?: boolean;
}

export const EVERYTHING: Where = Object.freeze({values: Object.freeze({})});

/** What a `where` text means, and the conditions in it that mean nothing, as written. */
export interface ParsedWhere {
  readonly where: Where;
  readonly unknown: readonly string[];
}

type Changing = {-readonly [Key in keyof Where]: Where[Key]};

/** Words that people use for the codes of a dimension. */
const ALIASES: Readonly<Partial<Record<Dimension, Readonly<Record<string, string>>>>> = {
  status: {active: 'implementation'},
};

/** How the readers of each condition that is not a plain list of values take it in; false where it means nothing. */
const CONDITIONS: Readonly<Record<string, (value: string, where: Changing) => boolean>> = {
  text: (value, where) => {
    const text = decodeValue(value);
    if (text) where.text = text;
    return text !== '';
  },
  amount: (value, where) => {
    const bounds = range(value);
    if (!bounds) return false;
    where.amount = {
      ...(bounds[0] === undefined ? {} : {min: bounds[0]}),
      ...(bounds[1] === undefined ? {} : {max: bounds[1]}),
    };
    return true;
  },
  placed: (value, where) => {
    if (value !== 'yes' && value !== 'no') return false;
    where.placed = value === 'yes';
    return true;
  },
};

/**
 * Reads the `where` attribute: `region=KZ-19,KZ-33;status=active;year=2024..2026;text=…;amount=1000..;placed=no`.
 *
 * Inside values `,` `;` `=` and `%` are percent-encoded. Ranges include both ends and may be open. An empty value of a
 * dimension means "not told". A later condition on the same thing replaces the earlier one, values of a dimension add up.
 * It never throws: what it cannot make sense of is listed in `unknown` and filters nothing.
 */
export function parseWhere(text: string): ParsedWhere {
  const values: Partial<Record<Dimension, readonly string[]>> = {};
  const where: Changing = {values};
  const unknown: string[] = [];
  for (const condition of text.split(';').map((part) => part.trim())) {
    if (!condition) continue;
    const at = condition.indexOf('=');
    const name = condition.slice(0, Math.max(0, at)).trimEnd();
    const value = condition.slice(at + 1).trimStart();
    if (!readCondition(name, value, where, values)) unknown.push(condition);
  }
  return {where, unknown};
}

function readCondition(
  name: string,
  value: string,
  where: Changing,
  values: Partial<Record<Dimension, readonly string[]>>,
): boolean {
  if (name === 'year' && value.includes('..')) return readYears(value, where);
  if (isDimension(name)) {
    const keys = value.split(',').map((key) => keyOf(name, key));
    values[name] = [...new Set([...(values[name] ?? []), ...keys])];
    return true;
  }
  return Object.hasOwn(CONDITIONS, name) && CONDITIONS[name]?.(value, where) === true;
}

function readYears(value: string, where: Changing): boolean {
  const bounds = range(value);
  if (!bounds || bounds.some((year) => year !== undefined && !Number.isInteger(year))) return false;
  where.years = {
    ...(bounds[0] === undefined ? {} : {from: bounds[0]}),
    ...(bounds[1] === undefined ? {} : {to: bounds[1]}),
  };
  return true;
}

/** Reads `a..b`, `a..`, `..b` or `a`. */
function range(text: string): readonly [number | undefined, number | undefined] | undefined {
  const [first = '', last = first, more] = text.split('..').map((end) => end.trim());
  if (more !== undefined || (first === '' && last === '')) return undefined;
  const ends = [first, last].map((end) => (end === '' ? undefined : Number(end)));
  if (ends.some((end) => end !== undefined && !Number.isFinite(end))) return undefined;
  return [ends[0], ends[1]];
}

function isDimension(name: string): name is Dimension {
  return (DIMENSIONS as readonly string[]).includes(name);
}

function keyOf(name: Dimension, written: string): string {
  const key = decodeValue(written.trim());
  const aliases = ALIASES[name];
  return aliases && Object.hasOwn(aliases, key) ? (aliases[key] ?? key) : key;
}
