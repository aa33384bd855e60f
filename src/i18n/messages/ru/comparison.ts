import {ruPlural} from '../../plural.js';
import type {ComparisonMessages} from '../comparison.js';

export const comparison: ComparisonMessages = {
  heading: 'Сравнение',

  compareHeading: (names) => `Сравнение: ${names.join(', ')}`,
  compareChoice: (place) => `Сравнивается № ${place}`,
  compareNone: 'без третьего',
  compareLike: 'Близкие по числу жителей:',
  compareWith: (name) => `Сравнить: ${name}`,
  compareFigure: (name, figure) => `${name}\u00a0— ${figure}`,
  compareTimes: (most, factor, formatted, least) =>
    `${most}: в ${formatted} ${ruPlural(factor, 'раз', 'раза', 'раз')} больше${least ? `, чем ${least}` : ''}`,
  comparePercent: (most, share, least) => `${most}: на ${share} больше${least ? `, чем ${least}` : ''}`,
  compareMore: (most, money, least) => `${most}: на ${money} больше${least ? `, чем ${least}` : ''}`,
  compareSame: 'примерно одинаково',
  compareOnly: (name) => `известно только одно: ${name}`,
  compareWidest: (row, difference) => `Самая большая разница\u00a0— ${row} (${difference}).`,
  compareRatio: (first, second) => `${first} / ${second}, раз`,
  compareResidents: (places) =>
    `Население: ${places.map(({name, people, date}) => `${name}\u00a0— ${people} (${date})`).join('; ')}.`,
  compareRaw: (unknown) =>
    unknown
      ? 'Население регионов разное, а его численности в данных нет: вся сумма не показывает, где на человека тратят больше.'
      : 'Население регионов разное: вся сумма не показывает, где на человека тратят больше.',
  compareNominal: 'Суммы даны в ценах каждого года: часть разницы — рост цен.',
  compareReal: (base) => `Суммы приведены к ценам ${base} года.`,
  compareUnfinished: (until) => `Год не закончен: ${until}.`,
  compareJoint: (records, money) =>
    `Общее для нескольких регионов, поэтому не учтено ни в одном: ${records}${money ? `, ${money}` : ''}.`,
  compareNothing: 'Для сравнения нужны хотя бы два региона или два года, в этих данных их нет.',

  receiptHeading: (money, by) => `На\u00a0что идут\u00a0${money}, ${by}`,
  receiptMost: (money, name, part, share) => `Из ${money} больше всего\u00a0— ${name}: ${part} (${share}).`,
  receiptNothing: 'Сумм выше нуля нет, делить нечего.',
  receiptShare: (share) => `${share} всей суммы`,
  receiptOf: (money) => `Из ${money}`,
  receiptLines: 'На что идёт сумма',
  receiptOwn: 'Ваши налоги за год',
  receiptPrivate: 'Сумма нигде не сохраняется и никуда не отправляется.',
  receiptWrong: 'Введите целую сумму больше нуля, например 250000.',
  receiptEach: 'Все эти деньги на одного жителя',
  receiptEachYear: 'Все эти деньги на одного жителя за год',
  receiptEachDay: 'На одного жителя в день',
  receiptOneYear: (year) => `Годы бюджета не складываются: показан ${year} год.`,
  receiptNegative: (names) => `Ниже нуля, поэтому в чеке этого нет: ${names}.`,
  receiptMissing: (names) => `Сумма неизвестна, поэтому в чеке этого нет: ${names}.`,
  receiptMore: (count) => `и ещё ${count}`,
  receiptYears: 'Годы бюджета — не части одного целого, поэтому делить по ним сумму нельзя.',
  receiptNoMoney: 'В этих данных нет сумм, которые можно разделить.',
};
