import {foldText} from '../i18n/fold.js';

/** Whether a name has the words of an id already, whatever its letters and signs: `ACME (4711)` those of `4711` and of `acme-4711`. */
export function repeatsName(id: string, name: string): boolean {
  return ` ${foldText(name)} `.includes(` ${foldText(id)} `);
}
