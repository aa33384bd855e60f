import {headingOf} from '../charts/heading.js';
import {offMap} from '../charts/off-map.js';
import {summaryFigures} from '../charts/summary-figures.js';
import {takeaway} from '../charts/takeaway.js';
import {type TableTwin, twinCsv} from '../element/table-twin.js';
import type {Still, Subject} from './still.js';

/** The headline figures. */
export function still({figures, naming, formats}: Subject): Still {
  const {messages} = naming;
  const {core, charts, still: words} = messages;
  const title = headingOf(figures, '', messages, formats);
  const {count, sum} = offMap(figures);
  const money =
    sum === undefined || figures.currency === undefined
      ? undefined
      : formats.compactMoney(sum, figures.currency);
  const twin: TableTwin = {
    caption: title,
    columns: [{name: words.what}, {name: words.figure, numeric: true}, {name: words.remark}],
    rows: summaryFigures(figures, messages, formats).map(({name, value, full, notes}) => [
      {value: name},
      {value, text: full},
      {value: notes.join('; ')},
    ]),
  };
  return {
    title,
    sentence: takeaway({figures, total: figures.total, messages, formats}),
    notes: count === 0 ? [] : [charts.offMap(core.projects(count, formats.integer(count)), money)],
    twin,
    csv: twinCsv(twin),
  };
}
