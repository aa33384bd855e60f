import {enPlural} from '../plural.js';
import type {TimeUnit} from '../relative-time.js';

/** English. */
export function relative(amount: number, unit: TimeUnit): string {
  if (amount === 0) return unit === 'day' ? 'today' : 'just now';
  if (unit === 'day' && amount === -1) return 'yesterday';
  if (unit === 'day' && amount === 1) return 'tomorrow';
  const size = length(Math.abs(amount), unit);
  return amount < 0 ? `${size} ago` : `in ${size}`;
}

function length(amount: number, unit: TimeUnit): string {
  return `${amount}\u00a0${enPlural(amount, unit, `${unit}s`)}`;
}
