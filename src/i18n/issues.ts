import {type Formats, loadFormats} from './formats.js';
import type {Locale} from './locale.js';

/** What a translation needs of an issue of the model. */
export interface SayableIssue {
  readonly code: string;
  /** The English message, shown where there is no translation. */
  readonly message: string;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** Says an issue in the reader's language. */
export type SayIssue = (issue: SayableIssue) => string;

/** Translations by issue code; `{name}` stands for a value of the issue. */
export type IssueTexts = Readonly<Record<string, string>>;

const PLACEHOLDER = /\{(\w+)\}/g;

/**
 * Loads the translations of what the readers of feeds find; they are English by themselves.
 *
 * An unknown code, or a text whose values the issue lacks, gives the English message. Of several sources the one that is
 * meant stands before the words.
 */
export async function loadIssueMessages(locale: Locale): Promise<SayIssue> {
  if (locale === 'en') return ({message}) => message;
  const formats = await loadFormats(locale);
  if (locale === 'ru') return sayWith((await import('./issues/ru.js')).issues, formats);
  const say = sayWith((await import('./issues/kk.js')).issues, formats);
  if (locale === 'kk') return say;
  const {toLatin} = await import('./latin.js');
  return (issue) => (say(issue) === issue.message ? issue.message : toLatin(say(issue)));
}

function sayWith(texts: IssueTexts, formats: Formats): SayIssue {
  return ({code, message, values = {}}) => {
    const text = Object.hasOwn(texts, code) ? texts[code] : undefined;
    if (text === undefined) return message;
    const names = [...text.matchAll(PLACEHOLDER)].map(([, name = '']) => name);
    if (names.some((name) => values[name] === undefined)) return message;
    const said = text.replace(PLACEHOLDER, (_, name: string) => shown(values[name], formats));
    const placed = `${placeIn(texts, values, names)}${said}`;
    return values['source'] === undefined || names.includes('source')
      ? placed
      : `${values['source']}: ${placed}`;
  };
}

/** Where in a file of rows or lines an issue stands, before its words. */
function placeIn(
  texts: IssueTexts,
  values: NonNullable<SayableIssue['values']>,
  names: readonly string[],
): string {
  const isPlaced =
    values['row'] !== undefined ||
    values['element'] !== undefined ||
    (values['line'] !== undefined && !names.includes('line'));
  if (!isPlaced) return '';
  const parts = ['file', 'row', 'line', 'column', 'element'].flatMap((name) => {
    const text = texts[`at-${name}`];
    return values[name] === undefined || text === undefined
      ? []
      : [text.replace(PLACEHOLDER, () => String(values[name]))];
  });
  return `${parts.join(', ')}: `;
}

/** Years and other numbers of four digits stay as they are; larger ones are set in groups. */
function shown(value: string | number | undefined, formats: Formats): string {
  if (typeof value !== 'number') return value ?? '';
  return Math.abs(value) < 10_000 && Number.isInteger(value) ? String(value) : formats.decimal(value, 6);
}
