import {enPlural} from '../plural.js';
import type {Language, PartialDate, TimeUnit} from './language.js';

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
  relative,
  length,
};

function words({year, month, day}: PartialDate, named: (month: string) => string): string {
  if (!month) return `${year}`;
  const name = named(MONTHS[month - 1] ?? '');
  return day ? `${day}\u00a0${name} ${year}` : `${name} ${year}`;
}

function relative(amount: number, unit: TimeUnit): string {
  if (amount === 0) return unit === 'day' ? 'today' : 'just now';
  if (unit === 'day' && amount === -1) return 'yesterday';
  if (unit === 'day' && amount === 1) return 'tomorrow';
  const size = length(Math.abs(amount), unit);
  return amount < 0 ? `${size} ago` : `in ${size}`;
}

function length(amount: number, unit: TimeUnit): string {
  return `${amount}\u00a0${enPlural(amount, unit, `${unit}s`)}`;
}
