import {encodeValue} from './condition-value.js';
import {type Dimension, DIMENSIONS} from './dimension.js';
import type {Where} from './where.js';

/** Writes a `where` text that `parseWhere` reads as the same; `''` for everything. */
export function formatWhere({values, years, text, amount, placed}: Where): string {
  const conditions = DIMENSIONS.flatMap((name) => {
    const keys = values[name];
    return keys && keys.length > 0 ? [`${name}=${keys.map((key) => encodedKey(name, key)).join(',')}`] : [];
  });
  if (bounded(years?.from, years?.to)) conditions.push(`year=${years?.from ?? ''}..${years?.to ?? ''}`);
  if (text) conditions.push(`text=${encodeValue(text)}`);
  if (bounded(amount?.min, amount?.max)) conditions.push(`amount=${amount?.min ?? ''}..${amount?.max ?? ''}`);
  if (placed !== undefined) conditions.push(`placed=${placed ? 'yes' : 'no'}`);
  return conditions.join(';');
}

function bounded(...ends: readonly (number | undefined)[]): boolean {
  return ends.some((end) => end !== undefined);
}

/** A year that is written with dots is not a range. */
function encodedKey(name: Dimension, key: string): string {
  return name === 'year' ? encodeValue(key).replaceAll('.', '%2E') : encodeValue(key);
}
