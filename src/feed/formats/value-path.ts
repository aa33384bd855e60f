import {isRecord, isUnsafeKey} from './record.js';

/** Reads one value of a record. */
export type ReadValue = (record: unknown) => unknown;

const STEP = /\[(?:"([^"]*)"|'([^']*)'|(\d*)|\*)\]|([^.[\]]+)/g;

/**
 * Makes a reader of a path: `budget.total`, `parts[0].sum`, `["Сумма договора"].value`; `[]` takes the first of a list.
 *
 * A key that is the whole path, dots and spaces included, comes first. Values wrapped in a list of one are unwrapped.
 *
 * @returns undefined for a path that has no step, or one that would reach an object's prototype
 */
export function valuePath(path: string): ReadValue | undefined {
  const steps = [...path.matchAll(STEP)].map(
    ([, double, single, index, word]) => double ?? single ?? word ?? (index === '' ? '0' : (index ?? '0')),
  );
  if (steps.length === 0 || isUnsafeKey(path) || steps.some(isUnsafeKey)) return undefined;
  if (steps.length === 1) {
    const [key = path] = steps;
    return (record) => (isRecord(record) ? unwrapped(record[path] ?? record[key]) : undefined);
  }
  return (record) => {
    if (isRecord(record) && Object.hasOwn(record, path)) return unwrapped(record[path]);
    let value: unknown = record;
    for (const step of steps) value = stepInto(value, step);
    return unwrapped(value);
  };
}

function stepInto(value: unknown, step: string): unknown {
  if (Array.isArray(value)) return (value as unknown[])[Number(step)];
  return isRecord(value) && Object.hasOwn(value, step) ? value[step] : undefined;
}

function unwrapped(value: unknown): unknown {
  return Array.isArray(value) && value.length === 1 ? (value as unknown[])[0] : value;
}
