import type {IssueList} from './issue-list.js';

/** What budgets are published in. */
const UNITS: ReadonlyMap<string, number> = new Map([
  ['1', 1],
  ['теңге', 1],
  ['тенге', 1],
  ['мың теңге', 1e3],
  ['тысяч тенге', 1e3],
  ['тыс. тенге', 1e3],
  ['тыс тенге', 1e3],
  ['thousand', 1e3],
  ['thousands', 1e3],
  ['млн теңге', 1e6],
  ['млн тенге', 1e6],
  ['million', 1e6],
  ['millions', 1e6],
  ['млрд теңге', 1e9],
  ['млрд тенге', 1e9],
]);

/**
 * The multiplier a feed declares: 1000, "1000" or words such as "мың теңге".
 *
 * @returns undefined where none is declared or the word is not known; the latter is reported
 */
export function readUnit(value: unknown, issues: IssueList): number | undefined {
  if (value === undefined || value === null) return undefined;
  const number = typeof value === 'string' ? (UNITS.get(value.trim().toLowerCase()) ?? Number(value)) : value;
  if (typeof number === 'number' && number > 0 && Number.isFinite(number)) return number;
  const found = (typeof value === 'string' ? value : JSON.stringify(value)).slice(0, 40);
  const message = `The unit "${found}" is not understood: no money can be shown. Give 1, 1000 or 1000000.`;
  issues.add('error', 'unit-unknown', '/unit', message, {found});
  return undefined;
}

/** ISO 4217 code, upper case; undefined for anything else. */
export function currencyOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const code = value.trim().toUpperCase();
  return /^[A-Z]{3}$/.test(code) ? code : undefined;
}
