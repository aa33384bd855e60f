import {decodeValue, encodeValue} from '../model/condition-value.js';
import {MEASURES, PERS} from '../model/measure.js';
import {formatWhere} from '../model/format-where.js';
import {EVERYTHING, parseWhere} from '../model/where.js';
import type {BudgetState} from './budget-state.js';
import type {Choice} from './view.js';

/** All that a reader looks at: what can be undone and sent as a link. */
export interface Viewed extends Pick<BudgetState, 'choice' | 'levels'> {
  /** Id of the open project. */
  readonly selected?: string | undefined;
}

const RECORDS = ['projects', 'lines'] as const;
const LEVEL = 'level.';

/** Writes a view as conditions like those of `where`: `region=KZ-19;measure=paid;project=p1;level.budget-treemap=education`. */
export function formatViewed({choice, levels, selected}: Viewed): string {
  const {where = EVERYTHING, measure, per, records, currency} = choice;
  const plain = Object.entries({measure, per, records, currency, project: selected}).flatMap(
    ([name, value]) => (value === undefined ? [] : [`${name}=${encodeValue(value)}`]),
  );
  const open = Object.entries(levels).flatMap(([chart, key]) =>
    key === '' ? [] : [`${LEVEL}${encodeValue(chart)}=${encodeValue(key)}`],
  );
  return [formatWhere(where), ...plain, ...open].filter((part) => part !== '').join(';');
}

/** Reads what `formatViewed` wrote; what it cannot make sense of is left out. */
export function parseViewed(text: string): Viewed {
  const read = new Map<string, string>();
  const levels: Record<string, string> = {};
  const conditions: string[] = [];
  for (const condition of text.split(';')) {
    const [name = '', value = ''] = condition.split('=');
    if (name.startsWith(LEVEL)) levels[decodeValue(name.slice(LEVEL.length))] = decodeValue(value);
    else if (PLAIN.includes(name)) read.set(name, decodeValue(value));
    else conditions.push(condition);
  }
  const {where} = parseWhere(conditions.join(';'));
  const choice: Choice = {
    where,
    ...among('measure', MEASURES),
    ...among('per', PERS),
    ...among('records', RECORDS),
    ...(read.has('currency') ? {currency: read.get('currency') ?? ''} : {}),
  };
  return {choice, levels, selected: read.get('project')};

  function among<Name extends string, Value extends string>(name: Name, values: readonly Value[]) {
    const value = values.find((known) => known === read.get(name));
    return (value === undefined ? {} : {[name]: value}) as Partial<Record<Name, Value>>;
  }
}

const PLAIN = ['measure', 'per', 'records', 'currency', 'project'];
