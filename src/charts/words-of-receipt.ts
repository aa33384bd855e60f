import type {Naming} from '../element/labels.js';
import type {Formats} from '../i18n/formats.js';
import type {Column, Dimension} from '../model/dimension.js';
import type {Figures} from '../store/figures.js';
import {barView} from './bar-view.js';
import {figuresOfOneYear, receiptOf} from './receipt-lines.js';
import {receiptResidents} from './receipt-residents.js';
import type {ReceiptWords} from './receipt-words.js';

/** A budget, and how a sum is to be split by it. */
export interface SplitSum {
  readonly figures: Figures;
  readonly dimension: Dimension;
  readonly column: Column;
  /** The sum to split, in whole units of the currency. */
  readonly sum: number;
  /** Greatest number of lines. */
  readonly most: number;
  readonly naming: Naming;
  readonly formats: Formats;
}

/** A sum split as the budget of one year is; undefined where there is no money of one currency. */
export function wordsOfReceipt(split: SplitSum): ReceiptWords | undefined {
  const {dimension, column, sum, most, naming, formats} = split;
  const figures = figuresOfOneYear(split.figures);
  if (figures.currency === undefined) return undefined;
  const receipt = receiptOf({figures, dimension, column, sum, most});
  if (!receipt) return undefined;
  return {
    figures,
    receipt,
    residents: receiptResidents(figures, receipt.measure, receipt.net),
    oneOfSeveral: figures !== split.figures,
    view: barView({figures, dimension, column, under: undefined, most}),
    dimension,
    column,
    naming,
    formats,
  };
}
