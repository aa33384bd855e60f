import type {TableTwin, TwinCell} from '../element/table-twin.js';
import {currencySign} from '../i18n/currency-sign.js';
import type {Formats} from '../i18n/formats.js';
import {chartForms} from './chart-forms.js';
import {lineName, periodName, type TimelineWords} from './timeline-words.js';

/** The timeline as a table and as files. */
export const forms = chartForms(
  timelineTwin,
  async () => (await import('./timeline-picture.js')).drawTimeline,
);

/** Every period with every line in full figures; sums put into other prices or per resident stand beside the whole sums. */
export function timelineTwin(words: TimelineWords, caption: string): TableTwin {
  const {figures, view, naming, formats} = words;
  const {charts, timeline} = naming.messages;
  const {base} = figures.dataset.meta.deflator ?? {};
  const sign = figures.currency === undefined ? '' : currencySign(figures.currency);
  const put = [
    ...(view.prices === 'real' && base !== undefined ? [timeline.real(String(base))] : []),
    ...(view.people === 1 ? [] : [charts.perResident]),
  ];
  const columns = view.lines.flatMap(({key, sums, values}) => {
    const name = lineName(key, words);
    return [
      {name: [name, sign].filter(Boolean).join(', '), of: sums},
      ...(put.length > 0 ? [{name: [name, ...put, sign].filter(Boolean).join(', '), of: values}] : []),
    ];
  });
  return {
    caption,
    columns: [
      {name: view.grain === 'year' ? charts.year : timeline.month},
      ...columns.map(({name}) => ({name, numeric: true})),
    ],
    rows: view.periods.map((period, at) => [
      {value: periodName(period, words)},
      ...columns.map(({of}) => cell(of[at], formats)),
    ]),
  };
}

function cell(sum: number | undefined, formats: Formats): TwinCell {
  if (sum === undefined) return {value: undefined};
  return {
    value: Math.round(sum * 100) / 100,
    text: Math.abs(sum) < 100 ? formats.decimal(sum, 2) : formats.integer(sum),
  };
}
