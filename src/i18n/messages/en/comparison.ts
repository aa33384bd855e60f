import type {ComparisonMessages} from '../comparison.js';

export const comparison: ComparisonMessages = {
  heading: 'Comparison',

  compareHeading: (names) => `Compared: ${listed(names)}`,
  compareChoice: (place) => `Compared, no. ${place}`,
  compareNone: 'no third',
  compareLike: 'Similar in residents:',
  compareWith: (name) => `Compare with ${name}`,
  compareFigure: (name, figure) => `${name} ${figure}`,
  compareTimes: (most, _, factor, least) => `${most}: ${factor} times as much${least ? ` as ${least}` : ''}`,
  comparePercent: (most, share, least) => `${most}: ${share} more${least ? ` than ${least}` : ''}`,
  compareMore: (most, money, least) => `${most}: ${money} more${least ? ` than ${least}` : ''}`,
  compareSame: 'about the same',
  compareOnly: (name) => `known only for ${name}`,
  compareWidest: (row, difference) => `The widest gap is in ${row} (${difference}).`,
  compareRatio: (first, second) => `${first} ÷ ${second}`,
  compareResidents: (places) =>
    `Residents: ${places.map(({name, people, date}) => `${name} ${people} (${date})`).join('; ')}.`,
  compareRaw: (unknown) =>
    unknown
      ? 'Regions differ in size, and the data do not state the residents of each: whole sums do not show where more is spent on a person.'
      : 'Regions differ in size: whole sums do not show where more is spent on a person.',
  compareNominal: 'Sums are in the prices of each year: part of the difference is the rise in prices.',
  compareReal: (base) => `Sums are in the prices of ${base}.`,
  compareUnfinished: (until) => `Not a whole year: ${until}.`,
  compareJoint: (records, money) =>
    `Of several regions together, so counted in none: ${records}${money ? `, ${money}` : ''}.`,
  compareNothing: 'A comparison needs at least two regions or two years, and these data have neither.',

  receiptHeading: (money, by) => `Where ${money} goes, ${by}`,
  receiptMost: (money, name, part, share) => `Of ${money}, most goes to ${name}: ${part} (${share}).`,
  receiptNothing: 'No sum is above zero, so nothing can be split.',
  receiptShare: (share) => `${share} of the whole`,
  receiptOf: (money) => `Of ${money}`,
  receiptLines: 'What the sum is spent on',
  receiptOwn: 'Your tax in a year',
  receiptPrivate: 'Nothing is stored or sent.',
  receiptWrong: 'Write a whole sum above zero, such as 250000.',
  receiptEach: 'All this money per resident',
  receiptEachYear: 'All this money per resident in the year',
  receiptEachDay: 'Per resident per day',
  receiptOneYear: (year) => `Years of a budget are not added up: this is ${year}.`,
  receiptNegative: (names) => `Below zero, so no part of the sum: ${names}.`,
  receiptMissing: (names) => `No figure is known, so not on the receipt: ${names}.`,
  receiptMore: (count) => `and ${count} more`,
  receiptYears: 'Years of a budget are not parts of one whole, so no sum can be split by them.',
  receiptNoMoney: 'These data have no money to split.',
};

function listed(names: readonly string[]): string {
  return [names.slice(0, -1).join(', '), names.at(-1)].filter(Boolean).join(' and ');
}
