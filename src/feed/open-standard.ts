import type {Dataset, Standard} from '../model/dataset.js';
import {detect} from './detect.js';
import {FeedError} from './feed-error.js';
import type {FeedFormat} from './format.js';
import {withLineFaults} from './line-faults.js';
import type {OpenOptions} from './open-bytes.js';
import {pageOf} from './next-page.js';
import {siblingFiles} from './sibling-files.js';

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
  if (!standard) {
    throw new FeedError(
      'unknown-format',
      'The document is JSON, but of no standard known here. A mapping or a format may help.',
    );
  }
  const format = await loadFormat(standard);
  const page = pageOf(json, standard, options.url);
  const pages = page && (await (await import('./paging.js')).joinPages(json, page, standard, options));
  const dataset = await format.read(pages ? pages.json : json, options);
  return {...dataset, issues: [...(pages?.issues ?? []), ...withLineFaults(dataset.issues, json)]};
}

/**
 * Loads the reader of a standard; each is a chunk of its own.
 *
 * @throws {FeedError} `format-not-supported` for a standard that is known but not read yet
 */
export async function loadFormat(standard: Standard): Promise<FeedFormat> {
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
