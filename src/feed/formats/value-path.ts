import {isRecord, isUnsafeKey} from './record.js';

/** Reads one value of a record. */
export type ReadValue = (record: unknown) => unknown;

/** Reads every value a path leads to, in order. */
export type ReadValues = (record: unknown) => readonly unknown[];

interface Step {
  readonly key: string;
  /** `[]`: every entry of a list. */
  readonly every: boolean;
}

const STEP = /\[(?:"([^"]*)"|'([^']*)'|(\d+)|(\*?))\]|([^.[\]]+)/g;

/**
 * Makes a reader of a path: `budget.total`, `parts[0].sum`, `["Сумма договора"].value`; `[]` takes the first of a list.
 *
 * A key that is the whole path, dots and spaces included, comes first. Values wrapped in a list of one are unwrapped.
 *
 * @returns undefined for a path that has no step, or one that would reach an object's prototype
 */
export function valuePath(path: string): ReadValue | undefined {
  const steps = stepsOf(path);
  if (!steps) return undefined;
  if (steps.length === 1) {
    const [{key} = {key: path}] = steps;
    return (record) => (isRecord(record) ? unwrapped(record[path] ?? record[key]) : undefined);
  }
  return (record) => {
    if (isRecord(record) && Object.hasOwn(record, path)) return unwrapped(record[path]);
    let value: unknown = record;
    for (const {key, every} of steps) value = stepInto(value, every ? '0' : key);
    return unwrapped(value);
  };
}

/**
 * The same for all values: `[]` stands for every entry of a list, or of an object by id, and a path that ends at a list
 * gives its entries.
 */
export function valuesPath(path: string): ReadValues | undefined {
  const steps = stepsOf(path);
  if (!steps) return undefined;
  return (record) => {
    let values: readonly unknown[] =
      isRecord(record) && Object.hasOwn(record, path)
        ? [record[path]]
        : steps.reduce<readonly unknown[]>(
            (found, {key, every}) =>
              every ? found.flatMap(entriesOf) : found.map((value) => stepInto(value, key)),
            [record],
          );
    if (values.some(Array.isArray)) values = values.flat();
    return values.filter((value) => value !== undefined && value !== null && value !== '');
  };
}

/** Whether a path goes through every entry of a list. */
export function isSpread(path: string): boolean {
  return stepsOf(path)?.some(({every}) => every) ?? false;
}

/** Writes keys as a path; keys with dots or brackets are quoted. */
export function pathOf(keys: readonly string[]): string {
  return keys
    .map((key, at) => {
      if (key === '[]') return key;
      if (keys.length > 1 && /[.[\]]/.test(key)) return key.includes('"') ? `['${key}']` : `["${key}"]`;
      return at === 0 ? key : `.${key}`;
    })
    .join('');
}

/** The steps of a path for who walks a document himself; undefined for what is no path. */
export function stepsOf(path: string): readonly Step[] | undefined {
  const steps = [...path.matchAll(STEP)].map(([, double, single, index, every, word]): Step => {
    const key = double ?? single ?? index ?? word;
    return key === undefined ? {key: every === '' ? '[]' : '[*]', every: true} : {key, every: false};
  });
  if (steps.length === 0 || isUnsafeKey(path) || steps.some(({key}) => isUnsafeKey(key))) return undefined;
  return steps;
}

function entriesOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value as unknown[];
  return isRecord(value) ? Object.values(value) : [];
}

function stepInto(value: unknown, step: string): unknown {
  if (Array.isArray(value)) return (value as unknown[])[Number(step)];
  return isRecord(value) && Object.hasOwn(value, step) ? value[step] : undefined;
}

function unwrapped(value: unknown): unknown {
  return Array.isArray(value) && value.length === 1 ? (value as unknown[])[0] : value;
}
