import type {TableTwin, TwinCell} from '../element/table-twin.js';
import {currencySign} from '../i18n/currency-sign.js';
import type {Formats} from '../i18n/formats.js';
import type {ChosenText} from '../model/text.js';
import type {BarRow} from './bar-rows.js';
import {type BarWords, rowName} from './bar-words.js';
import {barsLaterStyles} from './budget-bars-later.styles.js';
import {chartForms} from './chart-forms.js';
import {paidShare} from './execution.js';
import {pathStyles} from './path.styles.js';

export {KeyboardGroup} from '../element/keyboard-group.js';
export {renderPath} from './render-path.js';

/** The ranking as a table and as files. */
export const forms = chartForms(barTwin, async () => (await import('./bar-picture.js')).drawBars, false, [
  pathStyles,
  barsLaterStyles,
]);

/** The ranking as a table of full figures. */
export function barTwin(words: BarWords, caption: string): TableTwin {
  const {figures, view, dimension, naming, formats} = words;
  const {core, charts} = naming.messages;
  const sign = figures.currency === undefined ? '' : `, ${currencySign(figures.currency)}`;
  const measures = figures.measures.filter((measure) => figures.total.stated[measure]);
  const cells = (row: BarRow, name: ChosenText): readonly TwinCell[] => {
    const share = paidShare(row, view.plan);
    const put = view.per === 'resident' ? view.value(row) : undefined;
    return [
      {value: name.text, lang: name.lang === core.language ? '' : name.lang},
      {value: row.count, text: formats.integer(row.count)},
      ...measures.map((measure) => moneyCell(row.sums[measure], formats)),
      ...(view.per === 'resident' ? [moneyCell(put, formats)] : []),
      ...(view.plan
        ? [
            share === undefined
              ? {value: undefined}
              : {value: Math.round(share * 1000) / 10, text: formats.percent(share, 1)},
          ]
        : []),
    ];
  };
  const total: BarRow | undefined = view.total && {
    kind: 'rest',
    keys: [],
    index: -1,
    opens: false,
    ...view.total,
  };
  return {
    caption,
    columns: [
      {name: core.dimensions[dimension]},
      {name: charts.countName[figures.view.records], numeric: true},
      ...measures.map((measure) => ({name: `${core.measures[measure].name}${sign}`, numeric: true})),
      ...(view.per === 'resident' && view.measure
        ? [{name: `${core.measures[view.measure].short}, ${charts.perResident}${sign}`, numeric: true}]
        : []),
      ...(view.plan ? [{name: charts.percentOf(view.plan), numeric: true}] : []),
    ],
    rows: view.all.map((row) => cells(row, rowName(row, words))),
    ...(total ? {totals: cells(total, {text: core.total, lang: core.language})} : {}),
  };
}

function moneyCell(sum: number | undefined, formats: Formats): TwinCell {
  return sum === undefined
    ? {value: undefined}
    : {value: sum, text: Math.abs(sum) < 100 ? formats.decimal(sum, 2) : formats.integer(sum)};
}
