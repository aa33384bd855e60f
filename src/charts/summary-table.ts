import {csvOf} from '../element/csv.js';
import type {TableTwin} from '../element/table-twin.js';
import {summaryFigures} from './summary-figures.js';
import type {SummaryWords} from './summary-words.js';

/** The headline figures as a table, in full; needs the words of what leaves the page. */
export function summaryTwin({figures, messages, formats}: SummaryWords, caption: string): TableTwin {
  const {still} = messages;
  return {
    caption,
    columns: [{name: still.what}, {name: still.figure, numeric: true}, {name: still.remark}],
    rows: summaryFigures(figures, messages, formats).map(({name, value, full, notes}) => [
      {value: name},
      {value, text: full},
      {value: notes.join('; ')},
    ]),
  };
}

/** The same as a file, where sums say their currency in a column of its own. */
export function summaryCsv({figures, messages, formats}: SummaryWords): string {
  const {still, charts} = messages;
  return csvOf(
    [still.what, still.figure, charts.currency, still.remark],
    summaryFigures(figures, messages, formats).map(({name, value, notes, money}) => [
      name,
      value,
      money ? figures.currency : undefined,
      notes.join('; '),
    ]),
  );
}
