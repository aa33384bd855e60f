import type {IssueList} from './issue-list.js';

/** No budget in any currency is as large; sums of figures below it never leave the range of numbers. */
export const LARGEST_AMOUNT = 1e21;

/** Digits with at most a decimal point. */
export const PLAIN = /^[+-]?\d+(?:\.\d+)?$/;
/** "114.000": a thousands dot or a decimal one? */
const DOUBTFUL = /^[+-]?\d{1,3}\.\d{3}$/;

/**
 * A figure of money as a number; NaN where it is missing or cannot be read without guessing.
 *
 * @param path JSON Pointer inside the record that `issues` stands at
 */
export function amountOf(value: unknown, issues: IssueList, path: string): number {
  if (typeof value === 'number') return finiteAmount(value, issues, path);
  if (value === undefined || value === null || value === '') return NaN;
  if (typeof value !== 'string') return refusedAmount(value, issues, path);
  const text = value.trim();
  if (text === '') return NaN;
  return plain(text, issues, path);
}

/** The number, or NaN where it is too large, which is reported. */
export function finiteAmount(value: number, issues: IssueList, path: string): number {
  if (Math.abs(value) < LARGEST_AMOUNT) return value;
  issues.add('error', 'amount-too-large', path, 'The amount is too large to be one and is left out.');
  return NaN;
}

function plain(text: string, issues: IssueList, path: string): number {
  if (DOUBTFUL.test(text)) {
    const message = `"${text}" may mean thousands or a fraction and is left out. Give a number, or declare "decimal" in a mapping.`;
    issues.add('error', 'amount-ambiguous', path, message, {found: text});
    return NaN;
  }
  if (!PLAIN.test(text)) return refusedAmount(text, issues, path);
  issues.add(
    'info',
    'amount-as-text',
    path,
    `The amount "${text}" is a text and was read as a number. Give numbers without quotes.`,
    {
      found: text,
    },
  );
  return finiteAmount(Number(text), issues, path);
}

/** NaN for what is not an amount, which is reported. */
export function refusedAmount(value: unknown, issues: IssueList, path: string): number {
  const found = (typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).slice(0, 40);
  issues.add(
    'warning',
    'not-an-amount',
    path,
    `"${found}" is not an amount and is left out. Give a number, or null where it is not known.`,
    {
      found,
    },
  );
  return NaN;
}
