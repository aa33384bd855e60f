import type {TimeUnit} from '../relative-time.js';

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

/** Kazakh; nouns stay singular after a number. */
export function relative(amount: number, unit: TimeUnit): string {
  if (amount === 0) return unit === 'day' ? 'бүгін' : 'жаңа ғана';
  if (unit === 'day' && amount === -1) return 'кеше';
  if (unit === 'day' && amount === 1) return 'ертең';
  const size = Math.abs(amount);
  return amount < 0 ? `${size}\u00a0${UNITS[unit]} бұрын` : `${size}\u00a0${FROM[unit]} кейін`;
}
