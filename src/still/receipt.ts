import {drawReceipt} from '../charts/receipt-picture.js';
import {receiptSum} from '../charts/receipt-sum.js';
import {receiptTwin} from '../charts/receipt-table.js';
import {receiptNotes, receiptTakeaway, receiptTitle} from '../charts/receipt-words.js';
import {wordsOfReceipt} from '../charts/words-of-receipt.js';
import {chartStill} from './chart-still.js';
import {rankingOf} from './ranking.js';
import type {NoStill, Still, Subject} from './still.js';

/** A sum split as the budget is. */
export function still(subject: Subject): Still | NoStill {
  const {naming, formats, asked} = subject;
  const {comparison} = naming.messages;
  const ranking = rankingOf(subject);
  if ('reason' in ranking) return ranking;
  const {dimension, column} = ranking;
  if (dimension === 'year' && subject.figures.view.records === 'lines')
    return {reason: comparison.receiptYears};
  const {figures} = subject;
  const sum = receiptSum(asked.sum);
  const words = wordsOfReceipt({
    figures,
    dimension,
    column,
    sum,
    most: Math.max(2, asked.count || 12),
    naming,
    formats,
  });
  if (!words) return {reason: comparison.receiptNoMoney};
  const title = receiptTitle(words.figures, dimension, sum, naming.messages, formats);
  return chartStill(
    words,
    {title, sentence: receiptTakeaway(words), notes: receiptNotes(words)},
    receiptTwin,
    drawReceipt,
  );
}
