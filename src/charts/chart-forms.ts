import {download, fileName} from '../element/download.js';
import {renderTwin, type TableTwin, twinCsv} from '../element/table-twin.js';
import type {DrawGraphic, PictureFrame} from './picture.js';

/** Kinds of file that a chart is handed over as. */
export type FileKind = 'csv' | 'png' | 'svg';

/** The figures of a chart in other forms; a chunk of its own, fetched once the chart is drawn. */
export interface ChartForms<Words> {
  /** The table, always in print and on the screen when `shown`. */
  renderTable(words: Words, caption: string, noData: string, shown: boolean): unknown;
  /**
   * Hands the reader a file of the same figures.
   *
   * @param host the element whose colours and font the picture takes
   * @throws {Error} where the page's policy forbids images of its own
   */
  save(kind: FileKind, words: Words, frame: PictureFrame, host: HTMLElement): Promise<void>;
}

/**
 * @param twin the figures of the chart as a table, in full
 * @param picture fetches what draws the chart as a picture
 */
export function chartForms<Words>(
  twin: (words: Words, caption: string) => TableTwin,
  picture: () => Promise<DrawGraphic<Words>>,
): ChartForms<Words> {
  return {
    renderTable: (words, caption, noData, shown) => renderTwin(twin(words, caption), noData, shown),
    async save(kind, words, frame, host) {
      if (kind === 'csv') {
        download(fileName(frame.title, 'csv'), 'text/csv;charset=utf-8', twinCsv(twin(words, frame.title)));
        return;
      }
      const [{savePicture}, draw] = await Promise.all([import('./save-picture.js'), picture()]);
      await savePicture(kind, (width, ink) => draw(words, width, ink), frame, host);
    },
  };
}
