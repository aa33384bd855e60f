import {type Dimension, DIMENSIONS} from '../model/dimension.js';
import type {Where} from '../model/where.js';

/** One thing that a reader can take off on its own. */
export type Condition =
  | {readonly kind: 'value'; readonly dimension: Dimension; readonly key: string}
  | {readonly kind: 'years'; readonly from: number | undefined; readonly to: number | undefined}
  | {readonly kind: 'text'; readonly text: string}
  | {readonly kind: 'amount'; readonly min: number | undefined; readonly max: number | undefined}
  | {readonly kind: 'placed'; readonly placed: boolean};

/** The conditions in force, in the order in which they are shown. */
export function conditionsOf({values, years, text, amount, placed}: Where): readonly Condition[] {
  const conditions: Condition[] = [];
  if (text) conditions.push({kind: 'text', text});
  for (const dimension of DIMENSIONS) {
    for (const key of values[dimension] ?? []) conditions.push({kind: 'value', dimension, key});
  }
  if (years) conditions.push({kind: 'years', from: years.from, to: years.to});
  if (amount) conditions.push({kind: 'amount', min: amount.min, max: amount.max});
  if (placed !== undefined) conditions.push({kind: 'placed', placed});
  return conditions;
}

/** The conditions left when one is taken off. */
export function withoutCondition(where: Where, condition: Condition): Where {
  if (condition.kind === 'value') {
    const {[condition.dimension]: keys = [], ...others} = where.values;
    const left = keys.filter((key) => key !== condition.key);
    return {...where, values: left.length > 0 ? {...others, [condition.dimension]: left} : others};
  }
  const {[condition.kind]: _, ...left} = where;
  return left;
}

/** The conditions with other words to look for; blank ones take the search off. */
export function withText(where: Where, text: string): Where {
  const {text: _, ...others} = where;
  return text.trim() === '' ? others : {...others, text};
}

/** The conditions with only what is on the map, only what is not, or both. */
export function withPlaced(where: Where, placed: boolean | undefined): Where {
  const {placed: _, ...others} = where;
  return placed === undefined ? others : {...others, placed};
}

/** The conditions with one year in place of whatever years there were; without one, the year the data lead with. */
export function withYear(where: Where, year: string | undefined): Where {
  const {years: _, ...others} = where;
  const {year: __, ...values} = others.values;
  return {...others, values: year === undefined ? values : {...values, year: [year]}};
}
