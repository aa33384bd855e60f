import type {ColumnBuilder} from '../../model/column-builder.js';
import type {Party, Status} from '../../model/project.js';
import type {Text} from '../../model/text.js';
import {amountOf} from './amount.js';
import {type DateFormat, isoDateOf, yearOf} from './iso-date.js';
import type {IssueList} from './issue-list.js';
import type {MappedColumns} from './mapped-columns.js';
import type {ValueField} from './mapping.js';
import {firstOf, partyCode, partyOf} from './party-of.js';
import type {ProjectWriter} from './project-writer.js';
import {currencyOf} from './read-unit.js';
import {listOf, wordOf} from './record.js';
import type {RegionColumn} from './region-column.js';
import {sectorCode, sectorWord} from './sector-code.js';
import {statusOf} from './status-of.js';
import {hasText, NO_TEXT, textOf} from './text-of.js';
import type {ReadValue} from './value-path.js';

/** Everything that the records of a mapped feed share. */
export interface MappedContext {
  readonly columns: MappedColumns;
  readonly writer: ProjectWriter;
  readonly regions: RegionColumn;
  readonly issues: IssueList;
  readonly language: string;
  /** Undefined while money is withheld. */
  readonly pricing: {readonly unit: number; readonly currency: ReadValue} | undefined;
  readonly decimal: '.' | ',' | undefined;
  readonly dateFormat: DateFormat | undefined;
  readonly statusMap: Readonly<Record<string, Status>>;
}

/**
 * Reads one record, whose columns a mapping explains, into a row.
 *
 * @returns the row, for its places
 */
export function readMappedProject(record: unknown, id: string, context: MappedContext): number {
  const {columns, writer, regions, issues, language} = context;
  const title = columns.texts.title?.(record) ?? NO_TEXT;
  if (!hasText(title)) issues.add('warning', 'title-missing', '', 'The project has no title.');
  const row = writer.begin(id, title);
  const value = (field: ValueField): unknown => columns.values[field]?.(record);
  const date = (field: ValueField): string | undefined => isoDateOf(value(field), context.dateFormat);
  putMoney(row, record, context);
  regions.put(row, value('region'));
  putSector(row, value('sector'), writer.dimensions.sector, language);
  const authority = putParties(row, value('authority'), writer.dimensions.authority, language)[0];
  const suppliers = putParties(row, value('supplier'), writer.dimensions.supplier, language);
  putParties(row, value('fundingSource'), writer.dimensions.source, language);
  const dates = {
    startPlanned: date('startPlanned'),
    startActual: date('startActual'),
    endPlanned: date('endPlanned'),
    endActual: date('endActual'),
  };
  for (const key of ['startPlanned', 'startActual', 'endPlanned', 'endActual'] as const)
    writer.setDate(row, key, dates[key]);
  const stated = yearOf(wordOf(value('year')));
  const year = stated ?? yearOf(dates.startActual ?? dates.startPlanned);
  if (year !== undefined) writer.setYear(row, year);
  for (const key of ['physical', 'financial'] as const) writer.setProgress(row, key, percentOf(value(key)));
  writer.end({
    description: optional(columns.texts.description?.(record)),
    address: optional(columns.texts.address?.(record)),
    url: wordOf(value('url')),
    statusNote: putStatus(row, value('status'), context),
    authority,
    suppliers: suppliers.length > 0 ? suppliers : undefined,
    procurement: optionalMethod(wordOf(value('method'))),
    start: datePair(dates.startPlanned, dates.startActual),
    end: datePair(dates.endPlanned, dates.endActual),
    updated: date('updated'),
    derived: stated === undefined && year !== undefined ? {year: 'start'} : undefined,
    pointer: issues.pointer(),
  });
  return row;
}

function putMoney(
  row: number,
  record: unknown,
  {columns, pricing, writer, issues, decimal}: MappedContext,
): void {
  if (!pricing) return;
  const currency = currencyOf(pricing.currency(record)) ?? '';
  for (const {key, read, zeroIsMissing} of columns.money) {
    const amount = amountOf(read(record), issues, '', decimal);
    if (zeroIsMissing && amount === 0) continue;
    writer.money.set(key, row, amount * pricing.unit, currency);
  }
}

function putSector(row: number, value: unknown, sector: ColumnBuilder, language: string): void {
  const word = sectorWord(value, language);
  if (word) sector.set(row, sectorCode(sector, word.label ? word : {...word, label: {[language]: word.key}}));
}

function putParties(row: number, value: unknown, builder: ColumnBuilder, language: string): readonly Party[] {
  const parties = listOf(value)
    .map((entry) => partyOf(entry, language))
    .filter((party) => party !== undefined);
  builder.set(row, builder.joint(parties.map((party) => partyCode(builder, party))));
  return parties;
}

function putStatus(
  row: number,
  value: unknown,
  {writer, statusMap, issues, language}: MappedContext,
): Text | undefined {
  const text = textOf(value, language);
  const word = firstOf(text);
  if (word === '') return undefined;
  const status = (Object.hasOwn(statusMap, word) ? statusMap[word] : undefined) ?? statusOf(word);
  writer.setKey(row, 'status', status ?? 'unknown');
  if (status === undefined) {
    const message = `The status "${word}" is not known: it is shown as unknown, with this word. Name its code in "statusMap".`;
    issues.add('warning', 'status-unknown', '', message, {word});
  }
  return status === word ? undefined : text;
}

function percentOf(value: unknown): number {
  const number =
    typeof value === 'string' && value.trim() !== ''
      ? Number(value.replace('%', '').replace(',', '.'))
      : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : NaN;
}

function datePair(planned: string | undefined, actual: string | undefined) {
  if (planned === undefined && actual === undefined) return undefined;
  return {...(planned === undefined ? {} : {planned}), ...(actual === undefined ? {} : {actual})};
}

function optional(text: Text | undefined): Text | undefined {
  return text && hasText(text) ? text : undefined;
}

function optionalMethod(method: string | undefined) {
  return method === undefined ? undefined : {method};
}
