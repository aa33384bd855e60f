import type {Meta, Population} from '../../model/dataset.js';
import {isoDateOf} from './iso-date.js';
import type {IssueList} from './issue-list.js';
import {partyOf} from './party-of.js';
import {isUnsafeKey, type JsonRecord, listOf, pointerStep, recordOf} from './record.js';
import {hasText, languageTag, textOf} from './text-of.js';

/** What the head of the library's own feed says of it, without its money. */
export function openBudgetMeta(
  feed: JsonRecord,
  language: string,
  issues: IssueList,
): Omit<Meta, 'currencies' | 'needs' | 'unit'> {
  const title = textOf(feed['title'], language);
  const publisher = partyOf(feed['publisher'], language);
  const asOf = isoDateOf(feed['asOf']);
  if (feed['asOf'] !== undefined && asOf === undefined) {
    issues.add(
      'warning',
      'date-unreadable',
      '/asOf',
      'The date of the figures is not ISO 8601. Write 2026-11-20 or 2026-11-20T08:00:00+05:00.',
    );
  }
  const population = populationOf(feed['population'], issues);
  return {
    standard: 'open-budget',
    ...(hasText(title) ? {title} : {}),
    ...(publisher ? {publisher} : {}),
    ...worded('source', feed['source']),
    ...worded('license', feed['license'] ?? feed['licence']),
    ...(asOf === undefined ? {} : {asOf}),
    languages: declaredLanguages(feed),
    ...(population ? {population} : {}),
    ...(feed['illustrative'] === true ? {illustrative: true} : {}),
    ...worded('feedback', feed['feedback']),
    ...worded('regions', feed['regions']),
  };
}

/** A text under its key, where there is one. */
export function worded<Key extends string>(key: Key, value: unknown): {readonly [K in Key]?: string} {
  return typeof value === 'string' && value.trim() !== ''
    ? ({[key]: value.trim()} as {readonly [K in Key]?: string})
    : {};
}

function declaredLanguages(feed: JsonRecord): readonly string[] {
  const words = [...listOf(feed['language']), ...listOf(feed['languages'])];
  return [...new Set(words.map(languageTag).filter((tag) => tag !== undefined))];
}

function populationOf(value: unknown, issues: IssueList): Readonly<Record<string, Population>> | undefined {
  const population: Record<string, Population> = {};
  for (const [code, entry] of Object.entries(recordOf(value))) {
    const {value: count, date, source} = recordOf(entry);
    const day = isoDateOf(date);
    if (typeof count !== 'number' || !(count > 0) || day === undefined || isUnsafeKey(code)) {
      const message = `The population of ${code} needs "value" and "date" and is not used. A figure per resident must say when it was true.`;
      issues.add('warning', 'population-incomplete', `/population${pointerStep(code)}`, message, {
        region: code,
      });
      continue;
    }
    population[code] = {value: count, date: day, ...worded('source', source)};
  }
  return Object.keys(population).length > 0 ? population : undefined;
}
