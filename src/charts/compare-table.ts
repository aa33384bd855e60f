import type {TableTwin, TwinCell} from '../element/table-twin.js';
import {currencySign} from '../i18n/currency-sign.js';
import {chartForms} from './chart-forms.js';
import type {CompareRow} from './compare-rows.js';
import {compareRowName, type CompareWords, placeNames} from './compare-words.js';

/** The comparison as a table and as files. */
export const forms = chartForms(compareTwin, async () => (await import('./compare-picture.js')).drawCompare);

/** Every row with the whole sums of each place, the same as they are drawn, and the first divided by the second. */
export function compareTwin(words: CompareWords, caption: string): TableTwin {
  const {figures, view, naming, formats} = words;
  const {core, charts, comparison} = naming.messages;
  const names = placeNames(words);
  const sign = figures.currency === undefined || !view.measure ? '' : `, ${currencySign(figures.currency)}`;
  const put = view.per !== 'total' || view.base !== undefined;
  const putName =
    view.per === 'share'
      ? core.pers.share.name
      : view.per === 'resident'
        ? `${charts.perResident}${sign}`
        : `${comparison.compareReal(String(view.base)).replace(/\.$/, '')}${sign}`;
  const number = (value: number | undefined): TwinCell =>
    value === undefined
      ? {value}
      : {value, text: Math.abs(value) < 100 ? formats.decimal(value, 2) : formats.integer(value)};
  const share = (value: number | undefined): TwinCell =>
    value === undefined ? {value} : {value: Math.round(value * 1000) / 10, text: formats.percent(value, 1)};
  const pair = names.length === 2 && !view.unlike;
  const cells = (row: CompareRow): readonly TwinCell[] => {
    const {text, lang} = compareRowName(row, words);
    const values = names.map((_, place) => view.value(row, place));
    const [first, second] = values;
    const ratio =
      first !== undefined && second !== undefined && second > 0 && first >= 0 ? first / second : undefined;
    return [
      {value: text, lang: lang === core.language ? '' : lang},
      ...row.figures.map(({sum}) => number(sum)),
      ...(put ? values.map(view.per === 'share' ? share : number) : []),
      ...(pair
        ? [
            ratio === undefined
              ? {value: ratio}
              : {value: Math.round(ratio * 100) / 100, text: formats.decimal(ratio, 2)},
          ]
        : []),
    ];
  };
  return {
    caption,
    columns: [
      {name: view.dimension ? core.dimensions[view.dimension] : core.total},
      ...names.map((name) => ({name: `${name}${sign}`, numeric: true})),
      ...(put ? names.map((name) => ({name: `${name}: ${putName}`, numeric: true})) : []),
      ...(pair ? [{name: comparison.compareRatio(names[0] ?? '', names[1] ?? ''), numeric: true}] : []),
    ],
    rows: view.all.map(cells),
    totals: cells(view.total),
  };
}
