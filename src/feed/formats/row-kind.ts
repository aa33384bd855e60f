import type {Mapping} from './mapping.js';
import type {GuessedMoney} from './money-guess.js';
import {isYear} from './money-guess.js';
import {mostly, type RecordColumn} from './record-columns.js';
import {wordOf} from './record.js';

/** What unmapped records are: projects, lines of a budget, or links to something else. */
export type RowKind = 'projects' | 'lines' | 'links';

/**
 * Tells what records are by what they have.
 *
 * A project is one thing that is somewhere and takes its time: it has a place; or it can be told from others (a name or an
 * identifier of its own) and has a state, a start or an end, progress, an address, or a contractor; or it has a name and no
 * year, and stands in a region, or has an identifier with a sum or a responsible body. A line of a budget is none of these: a year, a classification and an
 * amount, or a code and its name. Rows of names and addresses of the web alone are a list of links, with nothing to draw.
 */
export function rowKind(
  guess: Mapping,
  {stages, years}: GuessedMoney,
  columns: readonly RecordColumn[],
  count: number,
): RowKind {
  const has = (...fields: readonly (keyof Mapping)[]): boolean =>
    fields.some((field) => guess[field] !== undefined);
  if (has('lon', 'latLon', 'lonLat', 'geometry')) return 'projects';
  const isNumbered = columns.some((column) => isIdentity(column, count));
  const told = has('title', 'id') || isNumbered;
  const lasts = has('startPlanned', 'startActual', 'endPlanned', 'endActual', 'physical', 'financial');
  if (told && (lasts || has('status', 'address'))) return 'projects';
  if (has('title') && has('supplier')) return 'projects';
  const sums = Object.keys(stages).length > 0;
  const byYear = has('year') || Object.keys(years).length > 0 || columns.some(isPeriod);
  const isOne = has('region') || (has('id') && sums) || (isNumbered && has('authority'));
  if (has('title') && !byYear && isOne) return 'projects';
  return !sums && !byYear && areLinks(columns) ? 'links' : 'lines';
}

/** A code that every record has one of its own of. */
function isIdentity({depth, inList, values}: RecordColumn, count: number): boolean {
  return (
    depth === 0 &&
    !inList &&
    values.length === count &&
    values.every((value) => /^\S{1,60}$/.test(wordOf(value) ?? '') && /\d/.test(wordOf(value) ?? '')) &&
    new Set(values).size === count &&
    !mostly(values, (value) => typeof value === 'number' && !Number.isInteger(value))
  );
}

/** A column of years or of days, whatever its name. */
function isPeriod({depth, values}: RecordColumn): boolean {
  return depth === 0 && mostly(values, isYear);
}

function areLinks(columns: readonly RecordColumn[]): boolean {
  const links = columns.filter(({values}) =>
    mostly(values, (value) => typeof value === 'string' && /^https?:\/\//.test(value)),
  );
  return links.length * 2 >= columns.length;
}
