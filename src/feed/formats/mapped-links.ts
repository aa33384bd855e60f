import type {DocumentLink, Photo} from '../../model/project.js';
import type {Text} from '../../model/text.js';
import {type DateFormat, declaredDate} from './declared-date.js';
import type {LinkEntry, LinkSource} from './mapping.js';
import {reading, readingText} from './read-source.js';
import {isRecord, wordOf} from './record.js';
import {hasText, textOf} from './text-of.js';
import {type ReadValue, valuesPath} from './value-path.js';

/** A document or photo before it is known which. */
export interface Link {
  readonly url: string;
  readonly title: Text | undefined;
  readonly date: string | undefined;
  readonly type: string | undefined;
  readonly when: string | undefined;
}
export type ReadLinks = (record: unknown) => readonly Link[];

/** Names of addresses and titles inside lists of files. */
const ADDRESS = ['url', 'href', 'link', 'uri', 'src', 'file', 'path'];
const TITLE = ['title', 'name', 'label', 'description'];
/** Several addresses in one text. */
const BETWEEN = /[\s;|,]+(?=https?:\/\/)/;

/** Makes a reader of documents or photos; every path of a list counts, not only the first that has a value. */
export function readingLinks(
  source: LinkSource,
  language: string,
  format: DateFormat | undefined,
): ReadLinks {
  const readers = (isSeveral(source) ? source : [source]).map((entry) =>
    typeof entry === 'string' ? plain(entry, language, format) : detailed(entry, language, format),
  );
  return (record) => readers.flatMap((read) => read(record));
}

/** Links as documents; undefined for none. */
export function documentsOf(links: readonly Link[]): readonly DocumentLink[] | undefined {
  if (links.length === 0) return undefined;
  return links.map(({url, title, date, type}) => ({
    url,
    ...(title ? {title} : {}),
    ...(date === undefined ? {} : {date}),
    ...(type === undefined ? {} : {type}),
  }));
}

/** Links as photos; undefined for none. A moment that is not before, during or after is left out. */
export function photosOf(links: readonly Link[]): readonly Photo[] | undefined {
  if (links.length === 0) return undefined;
  return links.map(({url, title, date, when}) => ({
    url,
    ...(title ? {alt: title} : {}),
    ...(date === undefined ? {} : {date}),
    ...(when === 'before' || when === 'during' || when === 'after' ? {when} : {}),
  }));
}

function isSeveral(source: LinkSource): source is readonly (string | LinkEntry)[] {
  return Array.isArray(source);
}

function plain(path: string, language: string, format: DateFormat | undefined): ReadLinks {
  const values = valuesPath(path);
  return (record) =>
    (values?.(record) ?? []).flatMap((value) => {
      if (!isRecord(value)) return linksOf(value, {});
      const url = ADDRESS.map((key) => value[key]).find((part) => typeof part === 'string');
      const title = textOf(
        TITLE.map((key) => value[key]).find((part) => part !== undefined),
        language,
      );
      return linksOf(url, {
        title,
        date: declaredDate(value['date'], format),
        type: wordOf(value['type'] ?? value['format']),
        when: wordOf(value['when']),
      });
    });
}

function detailed(
  {list, url, title, date, type, when}: LinkEntry,
  language: string,
  format: DateFormat | undefined,
): ReadLinks {
  const entries = list === undefined ? undefined : valuesPath(list);
  const readUrl = reading(url);
  const readTitle = title === undefined ? undefined : readingText(title, language);
  const [readDate, readType, readWhen] = [date, type, when].map((source): ReadValue | undefined =>
    source === undefined ? undefined : reading(source),
  );
  return (record) =>
    (entries ? entries(record) : [record]).flatMap((entry) =>
      linksOf(readUrl(entry), {
        title: readTitle?.(entry),
        date: declaredDate(readDate?.(entry), format),
        type: wordOf(readType?.(entry)),
        when: wordOf(readWhen?.(entry)),
      }),
    );
}

function linksOf(value: unknown, about: Partial<Link>): readonly Link[] {
  const word = typeof value === 'string' ? value.trim() : '';
  if (!/[./]/.test(word)) return [];
  const {title, date, type, when} = about;
  return word
    .split(BETWEEN)
    .map((url) => ({url, title: title && hasText(title) ? title : undefined, date, type, when}));
}
