import type {Precision} from '../../model/place.js';
import type {DateFormat} from './declared-date.js';
import type {IssueList} from './issue-list.js';
import {type FigureColumns, figureColumns} from './mapped-figures.js';
import {readingLinks, type ReadLinks} from './mapped-links.js';
import {type AmountStyle, moneyColumns, type ReadAmount} from './mapped-money.js';
import {readingParties, readingSector, type ReadParties, type ReadSector} from './mapped-parties.js';
import {type PutPlaces, puttingPlaces, readingPrecision} from './mapped-places.js';
import type {Mapping} from './mapping.js';
import {
  LINK_FIELDS,
  type LinkField,
  TEXT_FIELDS,
  type TextField,
  VALUE_FIELDS,
  type ValueField,
} from './mapping-fields.js';
import type {MoneyKey} from '../../model/measure.js';
import {pointerOf, reading, readingText, type ReadText} from './read-source.js';
import type {ReadValue} from './value-path.js';
import {type PeriodColumn, periodColumns} from './year-columns.js';

/** The columns of a mapping, each path taken apart once. */
export interface MappedColumns {
  readonly values: Readonly<Partial<Record<ValueField, ReadValue>>>;
  /** Order of day and month in the columns that have one of their own. */
  readonly dateFormats: Readonly<Partial<Record<ValueField, DateFormat>>>;
  /** Where the values stand inside a record, as JSON Pointers. */
  readonly pointers: Readonly<Partial<Record<ValueField, string>>>;
  readonly texts: Readonly<Partial<Record<TextField, ReadText>>>;
  readonly links: Readonly<Partial<Record<LinkField, ReadLinks>>>;
  readonly authority: ReadParties;
  readonly supplier: ReadParties;
  readonly fundingSource: ReadParties;
  readonly sector: ReadSector | undefined;
  readonly places: PutPlaces;
  readonly precision: (record: unknown) => Precision;
  readonly money: readonly (readonly [key: MoneyKey, read: ReadAmount])[];
  readonly periods: readonly PeriodColumn[];
  readonly figures: FigureColumns | undefined;
}

/**
 * @param language tag of texts whose language the mapping does not tell
 * @param style undefined while money is withheld
 * @param sample records that show which columns there are
 */
export function mappedColumns(
  mapping: Mapping,
  language: string,
  style: AmountStyle | undefined,
  sample: readonly unknown[],
  issues: IssueList,
): MappedColumns {
  const {authority, authorityId, supplier, supplierId, fundingSource, sector, years, figures, dateFormat} =
    mapping;
  const values: Partial<Record<ValueField, ReadValue>> = {};
  const dateFormats: Partial<Record<ValueField, DateFormat>> = {};
  const pointers: Partial<Record<ValueField, string>> = {};
  for (const field of VALUE_FIELDS) {
    const source = mapping[field];
    if (source === undefined) continue;
    values[field] = reading(source);
    pointers[field] = pointerOf(source);
    if (typeof source === 'object' && 'dateFormat' in source && source.dateFormat)
      dateFormats[field] = source.dateFormat;
  }
  const links: Partial<Record<LinkField, ReadLinks>> = {};
  for (const field of LINK_FIELDS) {
    const source = mapping[field];
    if (source !== undefined) links[field] = readingLinks(source, language, dateFormat);
  }
  return {
    values,
    dateFormats,
    pointers,
    links,
    texts: textColumns(mapping, language),
    authority: readingParties(authority, authorityId, language),
    supplier: readingParties(supplier, supplierId, language),
    fundingSource: readingParties(fundingSource, undefined, language),
    sector: sector === undefined ? undefined : readingSector(sector, language),
    places: puttingPlaces(mapping),
    precision: readingPrecision(mapping.precision),
    money: style ? moneyColumns(mapping, style) : [],
    periods: style && years ? periodColumns(years, sample, style, issues) : [],
    figures: figures ? figureColumns(figures, style) : undefined,
  };
}

/** The texts alone, for who only wants to see them. */
export function textColumns(mapping: Mapping, language: string): MappedColumns['texts'] {
  const texts: Partial<Record<TextField, ReadText>> = {};
  for (const field of TEXT_FIELDS) {
    const source = mapping[field];
    if (source !== undefined) texts[field] = readingText(source, language);
  }
  return texts;
}
