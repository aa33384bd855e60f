import type {IssueList} from './issue-list.js';
import type {Mapping} from './mapping.js';
import {MONEY_FIELDS, PARTY_FIELDS, TEXT_FIELDS, VALUE_FIELDS} from './mapping-fields.js';
import {isRecord} from './record.js';
import {valuesPath} from './value-path.js';

/** Words that stand for themselves where a path is expected. */
const OWN_WORDS = new Set(['exact', 'approximate', 'centroid']);

/** Says which columns a mapping names that no record has: a slip of the pen would else be taken for missing values. */
export function reportMissingColumns(mapping: Mapping, records: readonly unknown[], issues: IssueList): void {
  const fields = [...VALUE_FIELDS, ...TEXT_FIELDS, ...PARTY_FIELDS, ...MONEY_FIELDS, 'children'] as const;
  const lists = [mapping.figures?.list, mapping.only?.column].flatMap((path) =>
    path === undefined ? [] : [[path]],
  );
  const own =
    mapping.figures?.list === undefined
      ? MONEY_FIELDS.flatMap((key) => alternativesIn(mapping.figures?.[key]))
      : [];
  for (const paths of [...fields.flatMap((field) => alternativesIn(mapping[field])), ...lists, ...own]) {
    if (paths.some((path) => OWN_WORDS.has(path) || isAnywhere(path, records))) continue;
    const word = paths.join(', ');
    const message = `The mapping names "${word}", which no record has. Write the column as it is in the feed.`;
    issues.add('warning', 'column-missing', '', message, {word});
  }
}

/** The paths of a source, or of each part of one by language or with an identifier. */
function alternativesIn(source: unknown): readonly (readonly string[])[] {
  if (typeof source === 'string') return [[source]];
  if (Array.isArray(source)) return [source as string[]];
  if (!isRecord(source) || 'constant' in source || 'template' in source) return [];
  return Object.entries(source)
    .filter(([key]) => !['factor', 'decimal', 'zeroIsMissing', 'dateFormat'].includes(key))
    .flatMap(([, part]) => alternativesIn(part));
}

function isAnywhere(path: string, records: readonly unknown[]): boolean {
  const values = valuesPath(path);
  return records.some(
    (record) =>
      isRecord(record) && (path in record || (values?.(record).length ?? 0) > 0 || hasKey(path, record)),
  );
}

/** A nested key that is there with an empty value is no slip. */
function hasKey(path: string, record: unknown): boolean {
  const at = path.lastIndexOf('.');
  if (at < 0) return false;
  const holders = valuesPath(path.slice(0, at))?.(record) ?? [];
  return holders.some((holder) => isRecord(holder) && path.slice(at + 1) in holder);
}
