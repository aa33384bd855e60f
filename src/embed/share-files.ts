import {savePicture} from '../element/save-picture.js';
import {download, fileName} from '../element/download.js';
import {footnote} from '../element/footnote.js';
import {loadRegions} from '../feed/regions/load-regions.js';
import {stillOf, type StillQuery} from '../still/still-of.js';

/** Kinds of file that an element is handed over as. */
export type ShareKind = 'svg' | 'png' | 'csv';

/**
 * Hands the reader a file of what an element shows.
 *
 * @param url address of the feed
 * @param host the element whose colours and font the picture takes
 * @returns why there is none
 */
export async function saveStill(
  kind: ShareKind,
  query: StillQuery,
  url: string | undefined,
  host: HTMLElement,
): Promise<string | undefined> {
  const {dataset, element} = query;
  const drawn = element === 'budget-map' && !query.regions;
  const regions = drawn ? await loadRegions(dataset, undefined, url) : query.regions;
  const {still, subject} = await stillOf({...query, regions});
  if ('reason' in still) return still.reason;
  const {title, sentence, notes, csv, draw} = still;
  if (kind === 'csv') {
    download(fileName(title, 'csv'), 'text/csv;charset=utf-8', csv);
    return undefined;
  }
  if (!draw) return undefined;
  const {core} = subject.naming.messages;
  const source = footnote({meta: dataset.meta, url, core, formats: subject.formats});
  const frame = {title, sentence, notes: [...notes, source], language: core.language};
  await savePicture(kind, draw, frame, host);
  return undefined;
}
