import {FeedError} from '../feed/feed-error.js';
import {isRecord, type JsonRecord} from '../feed/formats/record.js';
import type {Standard} from '../model/dataset.js';

const HOST = 'https://standard.open-contracting.org';
/** The last patch of each version; folders are named by all three numbers. */
const OCDS_PATCHES: Readonly<Record<string, string>> = {'1.0': '1.0.3', '1.1': '1.1.5'};
const OC4IDS_PATCHES: Readonly<Record<string, string>> = {'0.9': '0.9.5'};

/**
 * Address of the schema that the makers of a standard publish for a document, by the version it names. A package of OCDS
 * that names none is of 1.0; a single release does not tell and is held to 1.1.
 *
 * @throws {FeedError} `no-schema` where there is none
 */
export function officialSchema(standard: Standard, json: unknown): string {
  const document = Array.isArray(json) ? (json as unknown[])[0] : json;
  const record = isRecord(document) ? document : {};
  if (standard === 'oc4ids') return oc4ids(record);
  if (standard === 'ocds') return ocds(record);
  throw new FeedError(
    'no-schema',
    `No official JSON Schema of "${standard}" is known here. Name one: --schema <file or address>.`,
    '',
    {standard},
  );
}

function oc4ids(document: JsonRecord): string {
  const kind = Array.isArray(document['projects']) ? 'project-package' : 'project';
  return `${HOST}/infrastructure/schema/${folder(document['version'], OC4IDS_PATCHES, '0.9')}/${kind}-schema.json`;
}

function ocds(document: JsonRecord): string {
  const isPackage = ['releases', 'records'].some((key) => Array.isArray(document[key]));
  const kind = Array.isArray(document['records'])
    ? 'record-package'
    : isPackage
      ? 'release-package'
      : 'compiledRelease' in document
        ? 'record'
        : 'release';
  return `${HOST}/schema/${folder(document['version'], OCDS_PATCHES, isPackage ? '1.0' : '1.1')}/${kind}-schema.json`;
}

function folder(version: unknown, patches: Readonly<Record<string, string>>, unnamed: string): string {
  const named = typeof version === 'string' && /^\d+\.\d+(\.\d+)?$/.test(version) ? version : unnamed;
  return (patches[named] ?? named).replaceAll('.', '__');
}
