import type {Text} from '../../model/text.js';
import {FeedError} from '../feed-error.js';
import {type FeedFormat, READ_LIMITS} from '../format.js';
import {datasetOf} from './dataset-of.js';
import {isoDateOf, yearOf} from './iso-date.js';
import {IssueList} from './issue-list.js';
import {listUnder} from './list-under.js';
import {ProjectIds} from './project-ids.js';
import {ProjectWriter} from './project-writer.js';
import {isRecord, type JsonRecord, recordOf, wordOf} from './record.js';
import {statusOf} from './status-of.js';
import {hasText, NO_TEXT} from './text-of.js';
import {withinRows} from './within-rows.js';

/** The register is of the city of Almaty alone. */
const ALMATY = 'KZ-75';

/** Works in the streets of Almaty as gis.smartalmaty.kz lists them. It tells no money and no names: a place and a kind. */
export const smartAlmaty = {
  standard: 'smart-almaty',
  read(json, options) {
    const found = listUnder(json);
    if (!found) throw new FeedError('nothing-to-read', 'The document is no list of objects.');
    const {records, base} = found;
    const issues = new IssueList();
    const limits = options.limits ?? READ_LIMITS;
    issues.at(base);
    const count = withinRows(records.length, limits.rows, issues);
    const writer = new ProjectWriter(count, issues, limits);
    const ids = new ProjectIds(issues);
    for (let index = 0; index < count; index++) {
      issues.at(base, index);
      const record = records[index];
      if (!isRecord(record)) {
        issues.add('error', 'not-a-record', '', 'This is not an object and is left out.');
        continue;
      }
      const id = ids.take(record['id'], record, index + 1);
      if (id !== undefined) readObject(record, id, writer, issues);
    }
    const meta = {
      standard: 'smart-almaty' as const,
      source: 'https://gis.smartalmaty.kz',
      languages: ['kk', 'ru'],
    };
    return datasetOf({meta, projects: writer, issues});
  },
} satisfies FeedFormat;

function readObject(record: JsonRecord, id: string, writer: ProjectWriter, issues: IssueList): void {
  const [category, kind, district, street] = ['category', 'subCategory', 'district', 'street'].map((key) =>
    nameOf(record[key]),
  );
  const title = titleOf(record, kind ?? NO_TEXT, street ?? NO_TEXT, district ?? NO_TEXT);
  if (!hasText(title)) issues.add('warning', 'title-missing', '', 'The project has no title.');
  const row = writer.begin(id, title);
  writer.setKey(row, 'region', ALMATY);
  putSector(row, record, category ?? NO_TEXT, kind ?? NO_TEXT, writer);
  const [start, end] = [isoDateOf(record['startDate']), isoDateOf(record['endDate'])];
  writer.setDate(row, 'startPlanned', start);
  writer.setDate(row, 'endPlanned', end);
  const year = yearOf(start);
  if (year !== undefined) writer.setYear(row, year);
  putPlace(row, record, writer);
  writer.end({
    address: addressOf(record, street ?? NO_TEXT, district ?? NO_TEXT),
    statusNote: putStatus(row, record, writer, issues),
    start: start === undefined ? undefined : {planned: start},
    end: end === undefined ? undefined : {planned: end},
    derived: {title: 'kind and address', ...(year === undefined ? {} : {year: 'start'})},
    pointer: issues.pointer(),
  });
}

/** `{"name": {"nameKz": …, "nameRu": …}}`. */
function nameOf(value: unknown): Text {
  const {nameKz, nameKk, nameRu, nameEn} = recordOf(recordOf(value)['name']);
  return textIn({kk: nameKz ?? nameKk, ru: nameRu, en: nameEn});
}

function textIn(parts: Readonly<Record<string, unknown>>): Text {
  const text: Record<string, string> = {};
  for (const [tag, part] of Object.entries(parts)) {
    const word = wordOf(part);
    if (word !== undefined) text[tag] = word;
  }
  return hasText(text) ? text : NO_TEXT;
}

/** The kind of works and where they are; the address as written is Russian, so Kazakh names the street or the district. */
function titleOf(record: JsonRecord, kind: Text, street: Text, district: Text): Text {
  const written = wordOf(record['address']);
  return textIn({
    kk: joined(kind['kk'], streetIn('kk', record, street) ?? district['kk']),
    ru: joined(kind['ru'], written ?? streetIn('ru', record, street) ?? district['ru']),
  });
}

function addressOf(record: JsonRecord, street: Text, district: Text): Text | undefined {
  const address = textIn({
    kk: joined(streetIn('kk', record, street), district['kk']),
    ru: joined(wordOf(record['address']) ?? streetIn('ru', record, street), district['ru']),
  });
  return hasText(address) ? address : undefined;
}

function streetIn(tag: string, {building, corpus}: JsonRecord, street: Text): string | undefined {
  const name = street[tag];
  return name === undefined ? undefined : joined(name, wordOf(building), wordOf(corpus));
}

function joined(...parts: readonly (string | undefined)[]): string | undefined {
  const told = parts.filter((part) => part !== undefined);
  return told.length > 0 ? told.join(', ') : undefined;
}

function putSector(
  row: number,
  {category, subCategory}: JsonRecord,
  name: Text,
  kindName: Text,
  writer: ProjectWriter,
): void {
  const {sector} = writer.dimensions;
  const key = wordOf(recordOf(category)['id']) ?? name['ru'];
  if (key === undefined) return;
  const parent = sector.code(`smart-almaty:${key}`, name);
  const kind = wordOf(recordOf(subCategory)['id']) ?? kindName['ru'];
  sector.set(
    row,
    kind === undefined ? parent : sector.code(`smart-almaty:${key}/${kind}`, kindName, {parent}),
  );
}

function putStatus(
  row: number,
  {status}: JsonRecord,
  writer: ProjectWriter,
  issues: IssueList,
): Text | undefined {
  const name = nameOf(status);
  const words = [name['ru'], name['kk']].filter((word) => word !== undefined);
  const [word] = words;
  if (word === undefined) return undefined;
  const code = words.map(statusOf).find((known) => known !== undefined);
  writer.setKey(row, 'status', code ?? 'unknown');
  if (code === undefined) {
    const message = `The status "${word}" is not known: it is shown as unknown, with this word.`;
    issues.add('warning', 'status-unknown', '/status', message, {word});
  }
  return name;
}

/** An area with its marker is one place. */
function putPlace(row: number, {geom, marker}: JsonRecord, writer: ProjectWriter): void {
  if (isRecord(geom) && writer.places.add(row, geom, 'exact', '/geom')) return;
  if (isRecord(marker)) writer.places.add(row, marker, 'exact', '/marker');
}
