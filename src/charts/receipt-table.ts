import type {TableTwin, TwinCell} from '../element/table-twin.js';
import {currencySign} from '../i18n/currency-sign.js';
import type {BarRow} from './bar-rows.js';
import {rowName} from './bar-words.js';
import {chartForms} from './chart-forms.js';
import {lineAmount, type ReceiptWords} from './receipt-words.js';

/** The receipt as a table and as files. */
export const forms = chartForms(receiptTwin, async () => (await import('./receipt-picture.js')).drawReceipt);

/** Every line unfolded with its full sum; then what is below zero or has no figure, without a share. */
export function receiptTwin(words: ReceiptWords, caption: string): TableTwin {
  const {receipt, figures, dimension, naming, formats} = words;
  const {core, comparison} = naming.messages;
  const sign = currencySign(figures.currency ?? '');
  const named = (row: BarRow): TwinCell => {
    const {text, lang} = rowName(row, words);
    return {value: text, lang: lang === core.language ? '' : lang};
  };
  const money = (sum: number | undefined): TwinCell =>
    sum === undefined ? {value: undefined} : {value: sum, text: formats.integer(sum)};
  return {
    caption,
    columns: [
      {name: core.dimensions[dimension]},
      {name: `${core.measures[receipt.measure].name}, ${sign}`, numeric: true},
      {name: core.pers.share.name, numeric: true},
      {
        name: `${comparison.receiptOf(formats.money(receipt.sum, figures.currency ?? ''))}, ${sign}`,
        numeric: true,
      },
    ],
    rows: [
      ...receipt.all.map((line) => [
        named(line.row),
        money(line.sum),
        {value: Math.round(line.share * 1000) / 10, text: formats.percent(line.share, 1)},
        {value: line.amount, text: lineAmount(line, words)},
      ]),
      ...[...receipt.negative, ...receipt.missing].map((row) => [
        named(row),
        money(row.sums[receipt.measure]),
        {value: undefined},
        {value: undefined},
      ]),
    ],
    totals: [
      {value: core.total},
      money(receipt.net),
      {value: 100, text: formats.percent(1, 1)},
      {value: receipt.sum, text: formats.integer(receipt.sum)},
    ],
  };
}
