import {download, fileName} from '../element/download.js';
import {footnote} from '../element/footnote.js';
import {savePicture} from '../element/save-picture.js';
import type {Formats} from '../i18n/formats.js';
import type {Locale} from '../i18n/locale.js';
import {loadMessages} from '../i18n/messages.js';
import {chartWords} from '../i18n/sections/charts.js';
import {coreWords} from '../i18n/sections/core.js';
import {stillWords} from '../i18n/sections/still.js';
import type {Figures} from '../store/figures.js';
import {headingOf} from './heading.js';
import {drawSummary} from './summary-picture.js';
import {summaryCsv} from './summary-table.js';
import {offMapNote, summarySentence} from './summary-words.js';

/** Which headline figures, in which language. */
export interface SummaryFile {
  readonly figures: Figures;
  readonly locale: Locale;
  readonly formats: Formats;
  /** Stands in place of the generated heading. */
  readonly heading: string | undefined;
  /** Address of the feed. */
  readonly url: string | undefined;
}

/**
 * Hands the reader a file of the headline figures: CSV, or a picture.
 *
 * @param host the element whose colours and font the picture takes
 * @throws {Error} where the page's policy forbids images of its own
 */
export async function saveSummary(
  kind: 'csv' | 'png' | 'svg',
  {figures, locale, formats, heading, url}: SummaryFile,
  host: HTMLElement,
): Promise<void> {
  const messages = await loadMessages(locale, [coreWords, chartWords, stillWords]);
  const {core} = messages;
  const words = {figures, messages, formats};
  const title = heading || headingOf(figures, '', messages, formats);
  if (kind === 'csv') {
    download(fileName(title, 'csv'), 'text/csv;charset=utf-8', summaryCsv(words));
    return;
  }
  const source = footnote({meta: figures.dataset.meta, url, core, formats});
  const off = offMapNote(words);
  const frame = {
    title,
    sentence: summarySentence(words),
    notes: off === undefined ? [source] : [off, source],
    language: core.language,
  };
  await savePicture(kind, (width, ink) => drawSummary(words, width, ink), frame, host);
}
