import {headingOf} from '../charts/heading.js';
import {tableColumns} from '../charts/table-columns.js';
import {takeaway} from '../charts/takeaway.js';
import {csvOf} from '../element/csv.js';
import type {TableTwin} from '../element/table-twin.js';
import type {Still, Subject} from './still.js';

/** Every record; in the file also the columns that the page leaves out until the reader asks. */
export function still(subject: Subject): Still {
  const {figures, naming, formats} = subject;
  const {messages} = naming;
  const title = headingOf(figures, '', messages, formats) || messages.table[figures.view.records];
  const all = tableColumns(figures, naming, formats);
  return {
    title,
    sentence: takeaway({figures, total: figures.total, messages, formats}),
    notes: [],
    twin: recordsTwin(subject, title),
    csv: csvOf(
      all.map(({name}) => name),
      Array.from(figures.rows, (row) => all.map(({value}) => value(row))),
    ),
  };
}

/** The records of a view in the columns that the table shows. */
export function recordsTwin({figures, naming, formats}: Subject, caption: string): TableTwin {
  const {core} = naming.messages;
  const columns = tableColumns(figures, naming, formats).filter(({spare}) => !spare);
  const sums = columns.some(({total}) => total !== undefined);
  return {
    caption,
    columns: columns.map(({name, kind}) => ({name, numeric: kind === 'money' || kind === 'figure'})),
    rows: Array.from(figures.rows, (row) =>
      columns.map(({value, text}) => {
        const said = text(row);
        const lang = said && said.lang !== core.language ? said.lang : '';
        return said ? {value: value(row) ?? said.text, text: said.text, lang} : {value: value(row)};
      }),
    ),
    ...(sums
      ? {
          totals: columns.map(({total}, at) => {
            if (at === 0) return {value: core.total};
            return total === undefined ? {value: ''} : {value: total, text: formats.integer(total)};
          }),
        }
      : {}),
  };
}
