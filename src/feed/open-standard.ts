import type {Dataset, Standard} from '../model/dataset.js';
import type {Issue} from '../model/issue.js';
import {detect} from './detect.js';
import {FeedError} from './feed-error.js';
import {withFileLines} from './file-lines.js';
import type {FeedFormat} from './format.js';
import {withLineFaults} from './line-faults.js';
import type {OpenOptions} from './open-bytes.js';
import {pageOf} from './next-page.js';
import {isRecord, type JsonRecord, recordOf, wordOf} from './formats/record.js';
import {siblingFiles} from './sibling-files.js';
import {unwrappedDocument, type WrappedDocument} from './unwrapped-document.js';

/**
 * Reads a parsed document of any standard, told by its content. A list that comes in pages is read to its end.
 *
 * @throws {FeedError} `unknown-format`, or what its reader says
 */
export async function openStandard(json: unknown, options: OpenOptions): Promise<Dataset> {
  const {url = '', readPart, requests} = options;
  if (readPart || !/^https?:/.test(url)) return readWhole(json, options);
  const files = siblingFiles(url, requests);
  const apart = requests?.apart;
  let asked = false;
  try {
    const dataset = await readWhole(json, {
      ...options,
      readPart: (address) => {
        asked = true;
        return apart ? Promise.reject(new Error('It is read in a worker.')) : files.readPart(address);
      },
    });
    if (!apart || !asked) {
      if (asked && requests) requests.parts = (requests.parts ?? '') + (await files.print());
      return dataset;
    }
  } catch (error) {
    if (!apart || !asked) throw error;
  }
  delete requests?.apart;
  return (await apart()) ?? openStandard(json, options);
}

async function readWhole(json: unknown, options: OpenOptions): Promise<Dataset> {
  const standard = options.format ?? detect(json);
  if (options.format === undefined && (standard === undefined || standard === 'records')) {
    const found = unwrappedDocument(json);
    if (found) return readWrapped(json, found, options);
  }
  if (!standard) {
    refuseEmptyAnswer(json);
    throw new FeedError(
      'unknown-format',
      'The document is JSON, but of no standard known here. A mapping or a format may help.',
    );
  }
  const format = await loadFormat(standard);
  const page = pageOf(json, standard, options.url);
  const pages = page && (await (await import('./paging.js')).joinPages(json, page, standard, options));
  const dataset = await format.read(pages ? pages.json : json, options);
  return {
    ...dataset,
    issues: [...(pages?.issues ?? []), ...withFileLines(withLineFaults(dataset.issues, json), json)],
  };
}

/**
 * Loads the reader of a standard; each is a chunk of its own.
 *
 * @throws {FeedError} `format-not-supported` for a standard that is known but not read yet
 */
async function loadFormat(standard: Standard): Promise<FeedFormat> {
  switch (standard) {
    case 'open-budget':
      return (await import('./formats/open-budget.js')).openBudget;
    case 'oc4ids':
      return (await import('./formats/oc4ids.js')).oc4ids;
    case 'ocds':
      return (await import('./formats/ocds.js')).ocds;
    case 'fiscal-data-package':
      return (await import('./formats/fiscal-data-package.js')).fiscalDataPackage;
    case 'geojson':
      return (await import('./formats/geojson.js')).geojson;
    case 'ogc-features':
      return (await import('./formats/ogc-features.js')).ogcFeatures;
    case 'budget.egov.kz':
      return (await import('./formats/budget-egov.js')).budgetEgov;
    case 'data.egov.kz':
      return (await import('./formats/data-egov.js')).dataEgov;
    case 'goszakup':
      return (await import('./formats/goszakup.js')).goszakup;
    case 'smart-almaty':
      return (await import('./formats/smart-almaty.js')).smartAlmaty;
    case 'json-stat':
      return (await import('./formats/json-stat.js')).jsonStat;
    case 'iati':
      return (await import('./formats/iati.js')).iati;
    case 'open311':
      return (await import('./formats/open311.js')).open311;
    case 'records':
      return (await import('./formats/records.js')).records;
    default:
      throw new FeedError(
        'format-not-supported',
        `This is a feed of the standard "${String(standard)}", which cannot be read yet.`,
        '',
        {standard},
      );
  }
}

/** Reads the document in an envelope; its issues point to it from the root. */
async function readWrapped(
  json: unknown,
  {standard, json: inside, base}: WrappedDocument,
  options: OpenOptions,
): Promise<Dataset> {
  const dataset = await readWhole(inside, {...options, format: standard});
  const issues = dataset.issues.map((issue) => ({...issue, pointer: base + issue.pointer}));
  return {...dataset, issues: [...morePages(recordOf(json)), ...issues]};
}

/** Pages that an envelope tells of are not followed, which is said. */
function morePages({next, links}: JsonRecord): readonly Issue[] {
  const address = wordOf(next) ?? wordOf(recordOf(links)['next']);
  if (address === undefined) return [];
  const message = 'This is one page; the others are not read. Give the address of the whole list.';
  return [{level: 'warning', code: 'pages-not-read', pointer: next ? '/next' : '/links/next', message}];
}

/** Names of the lists that standards are made of. */
const RECORDS = ['releases', 'records', 'projects', 'features', 'rows', 'items'];

/** @throws {FeedError} `nothing-to-read` for an empty list, and for what a service says instead of data */
function refuseEmptyAnswer(json: unknown): void {
  const lists = isRecord(json) ? Object.entries(json).filter(([, value]) => Array.isArray(value)) : [];
  if (Array.isArray(json) && json.length === 0)
    throw new FeedError('nothing-to-read', 'The list is empty: there is nothing to show yet.');
  const bare = lists.filter(([, list]) => (list as unknown[]).length === 0);
  const empty =
    bare.find(([name]) => RECORDS.includes(name)) ?? (bare.length === lists.length ? bare[0] : undefined);
  if (empty) {
    const message = `The list "${empty[0]}" is empty: there is nothing to show yet.`;
    throw new FeedError('nothing-to-read', message, `/${empty[0]}`);
  }
  const {error, message, detail} = recordOf(json);
  const said = [error, recordOf(error)['message'], message, detail].map(wordOf).find((word) => word);
  if (lists.length > 0 || said === undefined) return;
  const words = `The service answered "${said.slice(0, 200)}" instead of data. Check the address and whether it asks for a key.`;
  throw new FeedError('nothing-to-read', words);
}
