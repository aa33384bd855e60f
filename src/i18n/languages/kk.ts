import type {Language, LengthUnit, PartialDate} from './language.js';

const MONTHS = [
  'қаңтар', 'ақпан', 'наурыз', 'сәуір', 'мамыр', 'маусым', 'шілде', 'тамыз', 'қыркүйек', 'қазан', 'қараша', 'желтоқсан',
]; // prettier-ignore

const UNITS: Readonly<Record<LengthUnit, string>> = {day: 'күн', month: 'ай', year: 'жыл'};

/** Kazakh. Nouns stay singular after a number. */
export const KK: Language = {
  decimal: ',',
  thousands: '\u00a0',
  percentGap: '\u00a0',
  currencyPlace: 'after',
  powers: ['\u00a0мың', '\u00a0млн', '\u00a0млрд', '\u00a0трлн'],
  longDate,
  shortDate,
  length: (amount, unit) => `${amount}\u00a0${UNITS[unit]}`,
};

function longDate({year, month, day}: PartialDate): string {
  const words = [`${year}\u00a0ж.`];
  if (month) words.push(day ? `${day}\u00a0${MONTHS[month - 1]}` : `${MONTHS[month - 1]}`);
  return words.join(' ');
}

function shortDate(date: PartialDate): string {
  const {year, month, day} = date;
  return month && day ? `${two(day)}.${two(month)}.${year}` : longDate(date);
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}
