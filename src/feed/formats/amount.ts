import type {IssueList} from './issue-list.js';

/** No budget in any currency is as large; sums of figures below it never leave the range of numbers. */
export const LARGEST_AMOUNT = 1e21;

const PLAIN = /^[+-]?\d+(?:\.\d+)?$/;
/** "114.000": a thousands dot or a decimal one? */
const DOUBTFUL = /^[+-]?\d{1,3}\.\d{3}$/;
const SPACES = /[\s\u00a0\u202f\u2009']/g;
const SIGNS = /^(?:[A-Z]{3}|[A-Z]{0,2}[$€£¥₸₽₱₴₹₩₪])|(?:[A-Z]{3}|[$€£¥₸₽₱₴₹₩₪])$/g;

/**
 * A figure of money as a number; NaN where it is missing or cannot be read without guessing.
 *
 * @param path JSON Pointer inside the record that `issues` stands at
 * @param decimal the decimal sign of figures written as text, where a mapping declares it
 */
export function amountOf(value: unknown, issues: IssueList, path: string, decimal?: '.' | ','): number {
  if (typeof value === 'number') return finite(value, issues, path);
  if (value === undefined || value === null || value === '') return NaN;
  if (typeof value !== 'string') return refused(value, issues, path);
  const text = value.trim();
  if (text === '') return NaN;
  return decimal ? declared(text, decimal, issues, path) : plain(text, issues, path);
}

function finite(value: number, issues: IssueList, path: string): number {
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
  if (!PLAIN.test(text)) return refused(text, issues, path);
  issues.add(
    'info',
    'amount-as-text',
    path,
    `The amount "${text}" is a text and was read as a number. Give numbers without quotes.`,
    {
      found: text,
    },
  );
  return finite(Number(text), issues, path);
}

function declared(text: string, decimal: '.' | ',', issues: IssueList, path: string): number {
  const bare = text.replace(SPACES, '').replace(SIGNS, '');
  const thousands = decimal === ',' ? '.' : ',';
  const [whole = '', fraction, ...more] = bare.split(decimal);
  const groups = whole.split(thousands);
  const grouped = groups.slice(1).every((group) => group.length === 3);
  const number = groups.join('') + (fraction === undefined ? '' : `.${fraction}`);
  if (more.length > 0 || !grouped || !PLAIN.test(number)) return refused(text, issues, path);
  return finite(Number(number), issues, path);
}

function refused(value: unknown, issues: IssueList, path: string): number {
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
