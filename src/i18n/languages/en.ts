import {enPlural} from '../plural.js';
import type {Language, LengthUnit, PartialDate} from './language.js';

const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
]; // prettier-ignore

/** British English; large sums as the Financial Times writes them: ₸1.57tn, ₸12.3M. */
export const EN: Language = {
  decimal: '.',
  thousands: ',',
  percentGap: '',
  currencyPlace: 'before',
  powers: ['K', 'M', 'bn', 'tn'],
  longDate: (date) => words(date, (month) => month),
  shortDate: (date) => words(date, (month) => month.slice(0, 3)),
  length,
};

function words({year, month, day}: PartialDate, named: (month: string) => string): string {
  if (!month) return `${year}`;
  const name = named(MONTHS[month - 1] ?? '');
  return day ? `${day}\u00a0${name} ${year}` : `${name} ${year}`;
}

function length(amount: number, unit: LengthUnit): string {
  return `${amount}\u00a0${enPlural(amount, unit, `${unit}s`)}`;
}
