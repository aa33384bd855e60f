import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, extname, join, relative} from 'node:path';
import {fileURLToPath} from 'node:url';

const samples = fileURLToPath(new URL('../fixtures/standards/', import.meta.url));
const shared = fileURLToPath(new URL('../../../shared/feeds/', import.meta.url));

/** Descriptions of feeds and lists that are no feeds. */
const LEFT_OUT = /^(EXPECTED|SOURCES)|\/reference\//;
const KINDS = ['.json', '.geojson', '.jsonl', '.csv', '.xml'];
/** Longer lists and texts are cut: what is broken in one record is broken in all. */
const [MOST_RECORDS, MOST_LINES, MOST_BYTES] = [12, 40, 60_000];

/** What a publisher of lists with names of its own has to add. */
export const RECORDS_MAPPING = {
  records: 'data',
  id: 'Код',
  title: 'Наименование объекта',
  description: 'Описание',
  address: 'Адрес',
  region: 'Область',
  status: 'Статус',
  sector: 'Отрасль',
  planned: 'План, тыс. тенге',
  adjusted: 'Уточнённый план',
  contracted: 'Сумма договора',
  paid: 'Освоено',
  authority: 'Заказчик',
  supplier: 'Подрядчик',
  fundingSource: 'Источник',
  year: 'Год',
  startPlanned: 'Начало',
  endPlanned: 'Окончание',
  physical: 'Готовность',
  lat: 'Широта',
  lon: 'Долгота',
  url: 'Ссылка',
  decimal: ',',
  currency: 'KZT',
  unit: 1000,
  language: 'ru',
};

/** The samples of every standard and the real feeds beside the repository, where they are. */
export function fuzzFeeds() {
  return [...filesIn(samples), ...(existsSync(shared) ? filesIn(shared) : [])].map(({folder, path}) => ({
    name: relative(folder, path),
    sample: folder === samples,
    bytes: cutBytes(readFileSync(path), extname(path)),
    options: {...optionsFor(relative(folder, path)), readPart: partBeside(path)},
  }));
}

/** The same document with its long lists cut. */
export function cutLists(value, depth = 0) {
  if (Array.isArray(value)) {
    const kept = depth < 4 ? value.slice(0, MOST_RECORDS) : value.slice(0, 200);
    return kept.map((part) => cutLists(part, depth + 1));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, cutLists(part, depth + 1)]));
}

function filesIn(folder) {
  return readdirSync(folder, {recursive: true})
    .filter((path) => KINDS.includes(extname(path)) && !LEFT_OUT.test(path))
    .sort()
    .map((path) => ({folder, path: join(folder, path)}));
}

function cutBytes(bytes, kind) {
  if (kind === '.csv' || kind === '.jsonl') {
    const lines = bytes.toString('latin1').split('\n').slice(0, MOST_LINES).join('\n');
    return Buffer.from(lines, 'latin1');
  }
  if (kind !== '.xml' || bytes.length < MOST_BYTES) return bytes;
  const end = bytes.lastIndexOf('</iati-activity>', MOST_BYTES) + '</iati-activity>'.length;
  return Buffer.concat([bytes.subarray(0, end), Buffer.from('</iati-activities>')]);
}

function optionsFor(name) {
  if (name === 'records.json') return {mapping: RECORDS_MAPPING};
  if (name === 'geojson.json' || name === 'ogc-features.json') return {currency: 'KZT', unit: 1000};
  if (name === 'data-egov.json') return {mapping: {planned: 'cumma', currency: 'KZT', unit: 1000}};
  if (name.includes('nyc-capital'))
    return {mapping: {title: 'project_description', planned: 'original_budget', currency: 'USD', unit: 1000}};
  return name.includes('getincomedatajson') ? {year: 2024, month: 12} : {};
}

function partBeside(path) {
  return async (address) => {
    const file = join(dirname(path), address);
    if (!existsSync(file))
      throw Object.assign(new Error(`${address} is not there`), {name: 'FeedError', code: 'part-elsewhere'});
    return {bytes: cutBytes(readFileSync(file), extname(file)), url: file};
  };
}
