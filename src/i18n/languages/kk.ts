import type {Language, PartialDate, TimeUnit} from './language.js';

const MONTHS = [
  'қаңтар', 'ақпан', 'наурыз', 'сәуір', 'мамыр', 'маусым', 'шілде', 'тамыз', 'қыркүйек', 'қазан', 'қараша', 'желтоқсан',
]; // prettier-ignore

const UNITS: Readonly<Record<TimeUnit, string>> = {
  second: 'секунд',
  minute: 'минут',
  hour: 'сағат',
  day: 'күн',
  week: 'апта',
  month: 'ай',
  year: 'жыл',
};

/** The ending of "from" on each unit, as vowel harmony and the last sound ask. */
const FROM: Readonly<Record<TimeUnit, string>> = {
  second: 'секундтан',
  minute: 'минуттан',
  hour: 'сағаттан',
  day: 'күннен',
  week: 'аптадан',
  month: 'айдан',
  year: 'жылдан',
};

/** Kazakh. Nouns stay singular after a number. */
export const KK: Language = {
  decimal: ',',
  thousands: '\u00a0',
  percentGap: '\u00a0',
  currencyPlace: 'after',
  powers: ['\u00a0мың', '\u00a0млн', '\u00a0млрд', '\u00a0трлн'],
  longDate,
  shortDate,
  relative,
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

function relative(amount: number, unit: TimeUnit): string {
  if (amount === 0) return unit === 'day' ? 'бүгін' : 'жаңа ғана';
  if (unit === 'day' && amount === -1) return 'кеше';
  if (unit === 'day' && amount === 1) return 'ертең';
  const size = Math.abs(amount);
  return amount < 0 ? `${size}\u00a0${UNITS[unit]} бұрын` : `${size}\u00a0${FROM[unit]} кейін`;
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}
