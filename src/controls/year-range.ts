import {yearsOf} from '../model/year.js';
import type {Where} from '../model/where.js';
import type {Figures} from '../store/figures.js';

/** Fewer years are chosen one by one. */
const FEWEST = 3;

/** The years that a range may begin and end with, ascending; none where there are too few for a range. */
export function rangeYears({table}: Figures): readonly number[] {
  const years = yearsOf(table);
  return years.length < FEWEST ? [] : years;
}

/** The conditions with another range in place of whatever years there were; open at both ends it takes the condition off. */
export function withYears(where: Where, from: number | undefined, to: number | undefined): Where {
  const {years: _, ...others} = where;
  const {year: __, ...values} = others.values;
  if (from === undefined && to === undefined) return {...others, values};
  const years = {...(from === undefined ? {} : {from}), ...(to === undefined ? {} : {to})};
  return {...others, values, years};
}
