import {download, fileName} from '../element/download.js';
import type {FileSource} from '../element/footnote.js';
import {savePicture} from '../element/save-picture.js';
import {drawParty, partyFrame} from './party-picture.js';
import {partyCsv} from './party-table.js';
import {type PartyContext, partyName} from './party-words.js';

/**
 * Hands the reader a file of a party: its projects as CSV, or its page as a picture.
 *
 * @param host the element whose colours and font the picture takes
 * @throws {Error} where the page's policy forbids images of its own
 */
export async function saveParty(
  kind: 'csv' | 'png' | 'svg',
  context: PartyContext,
  source: FileSource,
  host: HTMLElement,
): Promise<void> {
  if (kind === 'csv') {
    const name = partyName(context).text;
    download(fileName(name, 'csv'), 'text/csv;charset=utf-8', partyCsv(context, name));
  } else {
    await savePicture(
      kind,
      (width, ink) => drawParty(context, width, ink),
      partyFrame(context, source),
      host,
    );
  }
}
