import type {ProjectTable} from '../model/dataset.js';
import {detailOf} from '../model/details.js';
import type {Dimension, Entry} from '../model/dimension.js';
import type {Contract, Money, ProjectDetail} from '../model/project.js';
import {funding, parties} from './feed-parties.js';
import {placed, placesByRow} from './feed-places.js';
import {moneyRecord} from './feed-money.js';
import {told, writtenText} from './feed-text.js';

/** Resolves an address that stands in a feed. */
export type Address = (address: string | undefined) => string | undefined;

/** Projects as the library's own feed writes them: in full, with the names of their codes. */
export function projectRecords(
  projects: ProjectTable,
  currencies: readonly string[],
  address: Address,
): readonly object[] {
  const places = placesByRow(projects);
  return Array.from({length: projects.size}, (_, row) => {
    const detail = detailOf(projects, row);
    const entries = (name: Dimension) => entriesAt(projects, name, row);
    return told({
      id: projects.ids[row],
      title: writtenText(projects.titles[row]),
      description: writtenText(detail.description),
      status: entries('status')[0]?.key,
      statusNote: writtenText(detail.statusNote),
      sector: oneOrAll(
        entries('sector').map(({key, label}) => coded(key, {code: key, title: writtenText(label)})),
      ),
      year: yearOf(entries('year')[0]?.key),
      region: oneOrAll(
        entries('region').map(({key, label}) => coded(key, {code: key, name: writtenText(label)})),
      ),
      ...placed(places.get(row)),
      address: writtenText(detail.address ?? projects.addresses?.[row]),
      ...moneyRecord(projects, row, currencies),
      authority: oneOrAll(parties(entries('authority'), detail.authority ? [detail.authority] : [])),
      suppliers: listed(parties(entries('supplier'), detail.suppliers ?? [])),
      fundingSource: oneOrAll(funding(entries('source'), detail.funding ?? [])),
      procurement: detail.procurement,
      contracts: listed(detail.contracts?.map((contract) => contractRecord(contract, address))),
      ...datesOf(projects, row, detail),
      warrantyUntil: detail.warrantyUntil,
      quantity: detail.quantity,
      progress: listed(detail.progress) ?? progressOf(projects, row),
      milestones: listed(detail.milestones),
      url: address(detail.url),
      documents: listed(detail.documents?.map((document) => ({...document, url: address(document.url)}))),
      photos: listed(detail.photos?.map((photo) => ({...photo, url: address(photo.url)}))),
      updated: detail.updated,
      series: listed(detail.series),
      derived: detail.derived,
    });
  });
}

function entriesAt({dimensions}: ProjectTable, name: Dimension, row: number): readonly Entry[] {
  const column = dimensions[name];
  const entry = column?.entries[column.codes[row] ?? 0];
  if (!column || !entry || entry.key === '') return [];
  return entry.parts?.flatMap((part) => column.entries[part] ?? []) ?? [entry];
}

/** A code alone where it has no name. */
function coded(key: string, named: Readonly<Record<string, unknown>>): unknown {
  const record = told(named);
  return Object.keys(record).length > 1 ? record : key;
}

function contractRecord(contract: Contract, address: Address): Readonly<Record<string, unknown>> {
  return told({
    ...contract,
    url: address(contract.url),
    value: money(contract.value),
    paid: money(contract.paid),
  });
}

/** A sum whose currency nobody knows is left out, as it is everywhere. */
function money(value: Money | undefined): Money | undefined {
  return value?.currency ? value : undefined;
}

function datesOf(
  {dates}: ProjectTable,
  row: number,
  detail: ProjectDetail,
): Readonly<Record<string, unknown>> {
  const pair = (planned: Float64Array | undefined, actual: Float64Array | undefined) =>
    listedPair(told({planned: dayText(planned?.[row]), actual: dayText(actual?.[row])}));
  return {
    start: detail.start ?? pair(dates.startPlanned, dates.startActual),
    end: detail.end ?? pair(dates.endPlanned, dates.endActual),
  };
}

function listedPair(pair: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> | undefined {
  return Object.keys(pair).length > 0 ? pair : undefined;
}

function dayText(day: number | undefined): string | undefined {
  return day === undefined || Number.isNaN(day)
    ? undefined
    : new Date(day * 86_400_000).toISOString().slice(0, 10);
}

function progressOf({progress}: ProjectTable, row: number): unknown {
  const per = (values: Float64Array | undefined) =>
    Number.isNaN(values?.[row] ?? NaN) ? undefined : values?.[row];
  const latest = told({physical: per(progress.physical), financial: per(progress.financial)});
  return Object.keys(latest).length > 0 ? [latest] : undefined;
}

function yearOf(key: string | undefined): number | string | undefined {
  return key !== undefined && /^\d{4}$/.test(key) ? Number(key) : key;
}

function oneOrAll(values: readonly unknown[]): unknown {
  return values.length > 1 ? values : values[0];
}

function listed<Value>(values: readonly Value[] | undefined): readonly Value[] | undefined {
  return values && values.length > 0 ? values : undefined;
}
