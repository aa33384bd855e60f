import {amountOf, finiteAmount, PLAIN, refusedAmount} from './amount.js';
import type {IssueList} from './issue-list.js';

const SPACES = /[\s\u00a0\u202f\u2009']/g;
const SIGNS = /^(?:[A-Z]{3}|[A-Z]{0,2}[$€£¥₸₽₱₴₹₩₪])|(?:[A-Z]{3}|[$€£¥₸₽₱₴₹₩₪])$/g;

/**
 * The same as `amountOf` where the decimal sign of figures written as text is known.
 *
 * @param path JSON Pointer inside the record that `issues` stands at
 */
export function declaredAmount(value: unknown, decimal: '.' | ',', issues: IssueList, path: string): number {
  const text = typeof value === 'string' ? value.trim() : '';
  if (text === '') return amountOf(value, issues, path);
  const bare = text.replace(SPACES, '').replace(SIGNS, '');
  const thousands = decimal === ',' ? '.' : ',';
  const [whole = '', fraction, ...more] = bare.split(decimal);
  const groups = whole.split(thousands);
  const grouped = groups.slice(1).every((group) => group.length === 3);
  const number = groups.join('') + (fraction === undefined ? '' : `.${fraction}`);
  if (more.length > 0 || !grouped || !PLAIN.test(number)) return refusedAmount(text, issues, path);
  return finiteAmount(Number(number), issues, path);
}
