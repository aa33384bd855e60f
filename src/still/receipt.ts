import {barView} from '../charts/bar-view.js';
import {figuresOfOneYear, receiptOf} from '../charts/receipt-lines.js';
import {drawReceipt} from '../charts/receipt-picture.js';
import {receiptResidents} from '../charts/receipt-residents.js';
import {MOST} from '../charts/receipt-sum.js';
import {receiptTwin} from '../charts/receipt-table.js';
import {receiptNotes, receiptTakeaway, receiptTitle} from '../charts/receipt-words.js';
import {chartStill} from './chart-still.js';
import {rankingOf} from './ranking.js';
import type {NoStill, Still, Subject} from './still.js';

const THOUSAND = 1000;

/** A sum split as the budget is. */
export function still(subject: Subject): Still | NoStill {
  const {naming, formats, asked} = subject;
  const {comparison} = naming.messages;
  const ranking = rankingOf(subject);
  if ('reason' in ranking) return ranking;
  const {dimension, column} = ranking;
  if (dimension === 'year' && subject.figures.view.records === 'lines')
    return {reason: comparison.receiptYears};
  const figures = figuresOfOneYear(subject.figures);
  const most = Math.max(2, asked.count || 12);
  const sum = sumOf(asked.sum);
  const receipt =
    figures.currency === undefined ? undefined : receiptOf({figures, dimension, column, sum, most});
  if (!receipt) return {reason: comparison.receiptNoMoney};
  const words = {
    figures,
    receipt,
    residents: receiptResidents(figures, receipt.measure, receipt.net),
    oneOfSeveral: figures !== subject.figures,
    view: barView({figures, dimension, column, under: undefined, most}),
    dimension,
    column,
    naming,
    formats,
  };
  const title = receiptTitle(figures, dimension, sum, naming.messages, formats);
  return chartStill(
    words,
    {title, sentence: receiptTakeaway(words), notes: receiptNotes(words)},
    receiptTwin,
    drawReceipt,
  );
}

function sumOf(asked: number | undefined): number {
  const sum = Math.round(asked ?? NaN);
  return sum >= 1 && sum <= MOST ? sum : THOUSAND;
}
