import type {Formats} from '../i18n/formats.js';
import type {Messages} from '../i18n/messages.js';
import type {Dimension} from '../model/dimension.js';
import type {Figures} from '../store/figures.js';
import type {BarRow} from './bar-rows.js';
import {type BarWords, rowName} from './bar-words.js';
import {headingOf, periodName} from './heading.js';
import type {Receipt, ReceiptLine} from './receipt-lines.js';
import type {ReceiptResidents} from './receipt-residents.js';

/** What the words of a receipt are made of. */
export interface ReceiptWords extends BarWords {
  readonly receipt: Receipt;
  readonly residents: ReceiptResidents | undefined;
  /** True where several years were chosen, of which the receipt shows one. */
  readonly oneOfSeveral: boolean;
}

/** How many names a note lists. */
const NAMES = 6;

/** What of the reader's sum goes to a line: "340", "< 1" where it is too little to make one unit. */
export function lineAmount({sum, amount}: ReceiptLine, {formats}: ReceiptWords): string {
  return amount === 0 && sum > 0 ? '<\u00a01' : formats.integer(amount);
}

/** The same with its currency. */
export function lineMoney({sum, amount}: ReceiptLine, {figures, formats}: ReceiptWords): string {
  const {currency = ''} = figures;
  return amount === 0 && sum > 0 ? `<\u00a0${formats.money(1, currency)}` : formats.money(amount, currency);
}

/** A sentence for the ear. */
export function lineSentence(line: ReceiptLine, words: ReceiptWords): string {
  const {comparison} = words.naming.messages;
  const share = words.formats.percent(line.share);
  return `${rowName(line.row, words).text}: ${lineMoney(line, words)}, ${comparison.receiptShare(share)}`;
}

/** Out of which sum, by what, where, when. */
export function receiptTitle(
  figures: Figures,
  dimension: Dimension,
  sum: number,
  messages: Messages,
  formats: Formats,
): string {
  const {core, comparison} = messages;
  const what = comparison.receiptHeading(
    formats.money(sum, figures.currency ?? ''),
    lowerFirst(core.byDimension[dimension]),
  );
  return headingOf(figures, what, messages, formats);
}

/** The sentence above the receipt: where most of the money goes. */
export function receiptTakeaway(words: ReceiptWords): string {
  const {receipt, figures, naming, formats} = words;
  const {comparison} = naming.messages;
  const money = formats.money(receipt.sum, figures.currency ?? '');
  const first = receipt.lines.find(({row, amount}) => row.kind === 'entry' && amount > 0);
  if (!first) return comparison.receiptNothing;
  return comparison.receiptMost(
    money,
    rowName(first.row, words).text,
    lineMoney(first, words),
    formats.percent(first.share),
  );
}

/** What the proportions are of: "Planned budget, 2025". */
export function receiptBasis({receipt, figures, naming, formats}: ReceiptWords): string {
  const {core} = naming.messages;
  const {name} = core.measures[receipt.measure];
  return figures.period ? `${name}, ${periodName(figures.period, naming.messages, formats)}` : name;
}

/** What each resident's part of the money is: by year and by day where that makes sense. */
export function residentTexts(
  words: ReceiptWords,
): readonly {readonly name: string; readonly money: string}[] {
  const {residents, figures, naming, formats} = words;
  if (!residents) return [];
  const {comparison} = naming.messages;
  const {currency = '', period} = figures;
  const money = (value: number) =>
    formats.money(Math.abs(value) >= 1000 ? Math.round(value) : value, currency);
  const part = period?.month !== undefined && residents.day !== undefined;
  return [
    {
      name: residents.day === undefined || part ? comparison.receiptEach : comparison.receiptEachYear,
      money: money(residents.each),
    },
    ...(residents.day === undefined ? [] : [{name: comparison.receiptEachDay, money: money(residents.day)}]),
  ];
}

/** What a reader must know of the figures: what is no share, what has no figure, which year, whose residents. */
export function receiptNotes(words: ReceiptWords): readonly string[] {
  const {receipt, residents, figures, naming, formats, oneOfSeveral} = words;
  const {charts, comparison} = naming.messages;
  const {currency = ''} = figures;
  const names = (rows: readonly BarRow[], text: (row: BarRow) => string) => {
    const told = rows.slice(0, NAMES).map(text).join('; ');
    const more = rows.length - NAMES;
    return more > 0 ? `${told}; ${comparison.receiptMore(formats.integer(more))}` : told;
  };
  const name = (row: BarRow) => rowName(row, words).text;
  const below = (row: BarRow) =>
    `${name(row)} ${formats.compactMoney(row.sums[receipt.measure] ?? 0, currency)}`;
  return [
    ...(oneOfSeveral && figures.period ? [comparison.receiptOneYear(String(figures.period.to))] : []),
    ...(receipt.negative.length > 0 ? [comparison.receiptNegative(names(receipt.negative, below))] : []),
    ...(receipt.missing.length > 0 ? [comparison.receiptMissing(names(receipt.missing, name))] : []),
    ...(residents
      ? [charts.population(formats.integer(residents.people), formats.date(residents.date))]
      : []),
  ];
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
