import {download, fileName} from '../element/download.js';
import {renderTwin, type TableTwin, twinCsv} from '../element/table-twin.js';

/** The figures of a chart in other forms; a chunk of its own, fetched once the chart is drawn. */
export interface ChartForms<Words> {
  /** The table, always in print and on the screen when `shown`. */
  renderTable(words: Words, caption: string, noData: string, shown: boolean): unknown;
  /** Hands the reader the same figures as CSV. */
  downloadCsv(words: Words, heading: string): void;
}

/** @param twin the figures of the chart as a table, in full */
export function chartForms<Words>(twin: (words: Words, caption: string) => TableTwin): ChartForms<Words> {
  return {
    renderTable: (words, caption, noData, shown) => renderTwin(twin(words, caption), noData, shown),
    downloadCsv: (words, heading) =>
      download(fileName(heading, 'csv'), 'text/csv;charset=utf-8', twinCsv(twin(words, heading))),
  };
}
