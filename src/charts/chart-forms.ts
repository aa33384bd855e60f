import type {CSSResult, ReactiveElement} from 'lit';
import {download, fileName} from '../element/download.js';
import {type FileSource, footnote} from '../element/footnote.js';
import {PaperFit} from '../element/paper-fit.js';
import {renderTwin, type TableTwin, twinCsv} from '../element/table-twin.js';
import {pressedStyles} from '../element/pressed.styles.js';
import {twinStyles} from '../element/table-twin.styles.js';
import {chosenStyles} from './chosen.styles.js';
import type {DrawGraphic, PictureFrame} from '../element/picture.js';
import {restOutOfView} from './rest-out-of-view.js';
import {twinOnDemand, TwinOnPaper} from './twin-on-demand.js';

/** Kinds of file that a chart is handed over as. */
export type FileKind = 'csv' | 'png' | 'svg';

/** The figures of a chart in other forms; a chunk of its own, fetched once the chart is drawn. */
export interface ChartForms<Words> {
  /** The table, always in print and on the screen when `shown`; hidden, it may say what it said last. */
  renderTable(words: Words, caption: string, noData: string, shown: boolean): unknown;
  /**
   * Hands the reader a file of the same figures.
   *
   * @param frame without the line that says where the figures come from
   * @param host the element whose colours and font the picture takes
   * @throws {Error} where the page's policy forbids images of its own
   */
  save(
    kind: FileKind,
    words: Words,
    frame: PictureFrame,
    source: FileSource,
    host: HTMLElement,
  ): Promise<void>;
  /**
   * Gives the element what only the reader's hand, the table and paper need: their styles, and the graphic brought onto a page
   * whole.
   */
  equip(host: ReactiveElement): void;
}

/**
 * @param twin the figures of the chart as a table, in full
 * @param picture fetches what draws the chart as a picture
 * @param pixels whether the graphic is drawn for the pixels of the screen
 * @param styles looks of what the reader points at, has chosen or prints, in this chart alone
 */
export function chartForms<Words>(
  twin: (words: Words, caption: string) => TableTwin,
  picture: () => Promise<DrawGraphic<Words>>,
  pixels = false,
  styles: readonly CSSResult[] = [],
): ChartForms<Words> {
  return {
    renderTable: (words, caption, noData, shown) =>
      twinOnDemand(() => renderTwin(twin(words, caption), noData, shown), shown),
    equip(host) {
      const {renderRoot} = host;
      if (renderRoot instanceof ShadowRoot)
        renderRoot.adoptedStyleSheets.push(
          ...[chosenStyles, pressedStyles, ...styles, twinStyles].flatMap(({styleSheet}) => styleSheet ?? []),
        );
      restOutOfView(host);
      new TwinOnPaper(host);
      if (pixels) new PaperFit(host, '.graphic');
    },
    async save(kind, words, frame, source, host) {
      if (kind === 'csv') {
        download(fileName(frame.title, 'csv'), 'text/csv;charset=utf-8', twinCsv(twin(words, frame.title)));
        return;
      }
      const [{savePicture}, draw] = await Promise.all([import('../element/save-picture.js'), picture()]);
      const notes = [...frame.notes, footnote(source)];
      await savePicture(kind, (width, ink) => draw(words, width, ink), {...frame, notes}, host);
    },
  };
}
