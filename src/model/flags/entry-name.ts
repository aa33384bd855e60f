import type {Column} from '../dimension.js';
import type {Evidence} from './flag-rule.js';

/** The name of an entry of a column, else its key. */
export function entryName({entries}: Column, code: number): Evidence {
  const entry = entries[code];
  const named = entry && Object.keys(entry.label).length > 0;
  return {kind: 'name', name: named ? entry.label : (entry?.key ?? '')};
}
