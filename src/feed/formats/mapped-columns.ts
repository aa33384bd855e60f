import type {MoneyKey} from '../../model/measure.js';
import type {Text} from '../../model/text.js';
import {
  type Mapping,
  MONEY_FIELDS,
  type Source,
  TEXT_FIELDS,
  type TextField,
  type TextSource,
  VALUE_FIELDS,
  type ValueField,
} from './mapping.js';
import {wordOf} from './record.js';
import {hasText, languageTag, NO_TEXT, textOf} from './text-of.js';
import {type ReadValue, valuePath} from './value-path.js';

/** A money column, ready to be read. */
export interface MoneyColumn {
  readonly key: MoneyKey;
  readonly read: ReadValue;
  readonly zeroIsMissing: boolean;
}

/** The columns of a mapping, each path taken apart once. */
export interface MappedColumns {
  readonly values: Readonly<Partial<Record<ValueField, ReadValue>>>;
  readonly texts: Readonly<Partial<Record<TextField, (record: unknown) => Text>>>;
  readonly money: readonly MoneyColumn[];
}

/** @param language tag of texts whose language the mapping does not tell */
export function mappedColumns(mapping: Mapping, language: string): MappedColumns {
  const values: Partial<Record<ValueField, ReadValue>> = {};
  for (const field of VALUE_FIELDS) {
    const source = mapping[field];
    if (source !== undefined) values[field] = reading(source);
  }
  const texts: Partial<Record<TextField, (record: unknown) => Text>> = {};
  for (const field of TEXT_FIELDS) {
    const source = mapping[field];
    if (source !== undefined) texts[field] = readingText(source, language);
  }
  return {values, texts, money: moneyColumns(mapping)};
}

/** Makes a reader of a source. A path that cannot be one reads nothing. */
export function reading(source: Source): ReadValue {
  if (typeof source === 'string') return valuePath(source) ?? nothing;
  if (isPaths(source)) return firstFilled(source.map((path) => valuePath(path) ?? nothing));
  if ('constant' in source) return () => source.constant;
  return filledTemplate(source.template);
}

function moneyColumns(mapping: Mapping): readonly MoneyColumn[] {
  const {zeroIsMissing = false} = mapping;
  return MONEY_FIELDS.flatMap((key) => {
    const source = mapping[key];
    if (source === undefined) return [];
    return [
      {
        key,
        read: reading(source),
        zeroIsMissing: typeof zeroIsMissing === 'boolean' ? zeroIsMissing : zeroIsMissing.includes(key),
      },
    ];
  });
}

function readingText(source: TextSource, language: string): (record: unknown) => Text {
  if (typeof source === 'string' || isPaths(source) || 'constant' in source || 'template' in source) {
    const read = reading(source as Source);
    return (record) => textOf(read(record), language);
  }
  const parts = Object.entries(source).map(
    ([tag, part]) => [languageTag(tag) ?? tag, reading(part)] as const,
  );
  return (record) => {
    const text: Record<string, string> = {};
    for (const [tag, read] of parts) {
      const word = wordOf(read(record));
      if (word !== undefined) text[tag] = word;
    }
    return hasText(text) ? text : NO_TEXT;
  };
}

function isPaths(source: TextSource): source is readonly string[] {
  return Array.isArray(source);
}

function firstFilled(readers: readonly ReadValue[]): ReadValue {
  return (record) => {
    for (const read of readers) {
      const value = read(record);
      if (value !== undefined && value !== null && value !== '') return value;
    }
    return undefined;
  };
}

function filledTemplate(template: string): ReadValue {
  const parts = template
    .split(/\{([^{}]+)\}/)
    .map((part, at) => (at % 2 === 0 ? part : (valuePath(part) ?? nothing)));
  return (record) =>
    parts
      .map((part) => (typeof part === 'string' ? part : (wordOf(part(record)) ?? '')))
      .join('')
      .trim();
}

function nothing(): undefined {
  return undefined;
}

/** A place given by two columns; undefined where either is no number. */
export function pointOf(
  {values}: MappedColumns,
  record: unknown,
): readonly [lon: number, lat: number] | undefined {
  const [lon, lat] = [degrees(values.lon?.(record)), degrees(values.lat?.(record))];
  return Number.isNaN(lon) || Number.isNaN(lat) ? undefined : [lon, lat];
}

/** Degrees as a number or a text, with a decimal comma too: no thousands can be meant. */
function degrees(value: unknown): number {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && value.trim() !== '' ? Number(value.trim().replace(',', '.')) : NaN;
}
