import type {Standard} from '../model/dataset.js';
import {listInside} from './formats/list-under.js';
import {isRecord, type JsonRecord} from './formats/record.js';

/** A project of OC4IDS shows itself by what no other feed calls so. */
const PROJECT_SIGNS = ['contractingProcesses', 'publicAuthority', 'assetLifetime'];
/** Names under which portals wrap their lists. */
const ENVELOPES = [
  'data',
  'items',
  'results',
  'records',
  'rows',
  'value',
  'features',
  'projects',
  'objects',
  'obras',
  'hits',
];
/** Where services put activities of IATI. */
const IATI_LISTS = ['results', 'docs', 'iati-activities', 'iati-activity', 'activities'];
/** Standards whose readers look into envelopes. */
const WRAPPED: ReadonlySet<Standard> = new Set<Standard>(['open311', 'smart-almaty', 'data.egov.kz']);
/** So many first records are looked at. */
const SAMPLE = 20;

/**
 * Tells the standard of a parsed document by its content; a quick look at the first records.
 *
 * @returns undefined where it is none that is known
 */
export function detect(json: unknown): Standard | undefined {
  if (Array.isArray(json))
    return isTable(json) ? 'records' : detectList(json.slice(0, SAMPLE).filter(isRecord));
  return isRecord(json) ? detectDocument(json) : undefined;
}

/** Rows as lists under a row of names. */
function isTable(json: readonly unknown[]): boolean {
  const [names, ...rows] = json.slice(0, SAMPLE);
  return (
    rows.length > 0 &&
    [names, ...rows].every(Array.isArray) &&
    (names as unknown[]).every((name) => typeof name === 'string')
  );
}

function detectDocument(json: JsonRecord): Standard | undefined {
  if ('openBudget' in json) return 'open-budget';
  if (isProject(json) || listIn(json, 'projects').some(isProject)) return 'oc4ids';
  if (isOcds(json)) return 'ocds';
  if (isFiscalPackage(json)) return 'fiscal-data-package';
  if (listIn(json, 'rows').some(isEgovRow)) return 'budget.egov.kz';
  if (isGoszakup(json)) return 'goszakup';
  const geographic = detectGeographic(json);
  if (geographic) return geographic;
  if (isJsonStat(json)) return 'json-stat';
  if (isFilled(json['iati-activity']) || holds(json['iati-activities'], 'iati-activity')) return 'iati';
  if (isOpen311Document(json)) return 'open311';
  if (isIati(json) || IATI_LISTS.some((name) => listIn(json, name).some(isIati))) return 'iati';
  const inside = ENVELOPES.map((name) => detectList(listIn(json, name))).find(
    (standard) => standard && WRAPPED.has(standard),
  );
  if (inside) return inside;
  if (isDataPackage(json)) return 'fiscal-data-package';
  if (isEgovReply(json)) return 'data.egov.kz';
  return 'children' in json || ENVELOPES.some((name) => listIn(json, name).length > 0) || listInside(json)
    ? 'records'
    : undefined;
}

function detectList(records: readonly JsonRecord[]): Standard | undefined {
  if (records.length === 0) return undefined;
  if (records.every(isFeature)) return 'geojson';
  if (records.some(isProject)) return 'oc4ids';
  if (records.some(isOcds)) return 'ocds';
  if (records.some(isEgovRow)) return 'budget.egov.kz';
  if (records.some(isOpen311)) return 'open311';
  if (records.some(isGoszakup)) return 'goszakup';
  if (records.some(isSmartAlmaty)) return 'smart-almaty';
  if (records.some(isIati)) return 'iati';
  if (records.every(isMultilingualRow)) return 'data.egov.kz';
  return 'records';
}

function listIn(json: JsonRecord, key: string): readonly JsonRecord[] {
  const list = json[key];
  return Array.isArray(list) ? list.slice(0, SAMPLE).filter(isRecord) : [];
}

/** A list called "projects" alone tells nothing: feeds of other kinds use the word too. */
function isProject(record: JsonRecord): boolean {
  const {id, budget, locations} = record;
  if (typeof id === 'string' && id.startsWith('oc4ids-')) return true;
  if ('ocid' in record || 'openBudget' in record) return false;
  if (PROJECT_SIGNS.some((sign) => isFilled(record[sign]))) return true;
  if (isRecord(budget) && isRecord(budget['amount']) && 'amount' in budget['amount']) return true;
  return (
    Array.isArray(locations) &&
    locations.some((location) => isRecord(location) && isRecord(location['geometry']))
  );
}

function isFeature({type, geometry, properties}: JsonRecord): boolean {
  return type === 'Feature' && geometry !== undefined && properties !== undefined;
}

function isFilled(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

function isOcds(record: JsonRecord): boolean {
  const {ocid, tag, tender, awards, releases, compiledRelease} = record;
  if (typeof ocid === 'string') return [tag, tender, awards, releases, compiledRelease].some(isFilled);
  return [...listIn(record, 'releases'), ...listIn(record, 'records')].some(
    (entry) => typeof entry['ocid'] === 'string',
  );
}

/** A plain data package: the reader of fiscal ones knows its tables too. */
function isDataPackage(json: JsonRecord): boolean {
  return (
    listIn(json, 'resources').some((resource) => 'path' in resource || 'data' in resource) &&
    ['name', 'profile', '$schema', 'title'].some((key) => typeof json[key] === 'string')
  );
}

function isFiscalPackage({
  resources,
  model,
  mapping,
  profile,
  profiles,
  columnTypes,
  name,
}: JsonRecord): boolean {
  if (
    !Array.isArray(resources) ||
    !resources.some(
      (resource) => isRecord(resource) && ('path' in resource || 'data' in resource || 'url' in resource),
    )
  ) {
    return false;
  }
  if ([model, mapping].some((part) => isRecord(part) && 'measures' in part) || isFilled(columnTypes))
    return true;
  const schemas = JSON.stringify([profile, profiles, resources.slice(0, SAMPLE)]);
  return /fiscal|"(?:columnType|osType)"/.test(schemas) || (isFilled(mapping) && typeof name === 'string');
}

function isEgovRow(record: JsonRecord): boolean {
  return 'utv' in record && 'plg' in record && 'sumrg' in record;
}

/** A page, a GraphQL reply, or a contract, lot or announcement alone. */
function isGoszakup(json: JsonRecord): boolean {
  if (listIn(json, 'items').some(isPurchase) || isPurchase(json)) return true;
  const data = json['data'];
  return isRecord(data) && ['Contract', 'Lots', 'TrdBuy', 'Plans'].some((key) => Array.isArray(data[key]));
}

function isPurchase(record: JsonRecord): boolean {
  const keys = Object.keys(record).map((key) => key.replaceAll('_', '').toLowerCase());
  return ['trdbuyid', 'contractsumwnds', 'lotnumber', 'trdbuynumberanno', 'numberanno'].some((key) =>
    keys.includes(key),
  );
}

function detectGeographic(json: JsonRecord): Standard | undefined {
  const {type, links, collections, numberMatched, conformsTo} = json;
  if (type === 'FeatureCollection')
    return 'numberMatched' in json || (Array.isArray(links) && numberMatched !== undefined)
      ? 'ogc-features'
      : 'geojson';
  if (type === 'Feature' || type === 'GeometryCollection') return 'geojson';
  if (Array.isArray(conformsTo)) return 'ogc-features';
  if (!Array.isArray(links)) return undefined;
  const isCatalogue = links.some(
    (link) =>
      isRecord(link) &&
      /^(?:data|conformance|service|service-desc)$/.test(typeof link['rel'] === 'string' ? link['rel'] : ''),
  );
  return Array.isArray(collections) || isCatalogue ? 'ogc-features' : undefined;
}

function isJsonStat(json: JsonRecord): boolean {
  if ((['dataset', 'collection', 'dimension'] as unknown[]).includes(json['class'])) return true;
  if (isCube(json)) return true;
  const values = Object.values(json);
  return values.length > 0 && values.every((value) => isRecord(value) && isCube(value));
}

function isCube({dimension, value, id, size}: JsonRecord): boolean {
  return (
    isRecord(dimension) && isFilled(value) && ((isFilled(id) && isFilled(size)) || isFilled(dimension['id']))
  );
}

/** A list under its name, also of XML that was made JSON; a list of requests is one even when it is empty. */
function isOpen311Document(json: JsonRecord): boolean {
  const {service_requests: requests, services} = json;
  if (Array.isArray(requests) || holds(requests, 'request') || holds(services, 'service')) return true;
  return [json, ...listIn(json, 'services'), ...listIn(json, 'requests')].some(isOpen311);
}

function holds(value: unknown, name: string): boolean {
  return isRecord(value) && isFilled(value[name]);
}

function isOpen311(record: JsonRecord): boolean {
  return 'service_request_id' in record || ('service_code' in record && 'service_name' in record);
}

function isIati(record: JsonRecord): boolean {
  return [
    'iati_identifier',
    'iati-identifier',
    'iatiidentifier',
    'reporting_organisation',
    'participatingorg',
    'activity_status',
  ].some((key) => key in record);
}

function isSmartAlmaty(record: JsonRecord): boolean {
  const {marker, geom, category} = record;
  const name = isRecord(category) ? category['name'] : undefined;
  return (isFilled(marker) || isFilled(geom)) && isRecord(name) && 'nameRu' in name;
}

/** Versions of a list of data.egov.kz side by side, or the description of its columns. */
function isEgovReply(json: JsonRecord): boolean {
  const entries = Object.entries(json);
  if (entries.length === 0) return false;
  if (entries.every(([key, list]) => /^v\d+$/.test(key) && Array.isArray(list)))
    return entries.every(([key]) => detectList(listIn(json, key)) !== undefined);
  return entries.every(([, value]) => isRecord(value) && isRecord(value['mappings']));
}

/** Tables of data.egov.kz name things in Kazakh and Russian side by side, and spell Russian words in Latin letters. */
function isMultilingualRow(record: JsonRecord): boolean {
  const keys = Object.keys(record).map((key) => key.replace(/[_ -]/g, '').toLowerCase());
  const isTitle = (key: string): boolean => /^(?:name|naimen|naimenovanie|nazvanie)ru$/.test(key);
  if (keys.some(isTitle) && keys.some((key) => /^(?:name|naimen|naimenovanie|nazvanie)(?:kk|kz)$/.test(key)))
    return true;
  return TRANSLITERATED.filter((word) => keys.includes(word)).length > 1;
}

/** Column names of the akimats' lists. */
const TRANSLITERATED = [
  'naimenru',
  'naimenkz',
  'cumma',
  'summa',
  'raion',
  'periodreal',
  'podradchik',
  'zakazchik',
];
