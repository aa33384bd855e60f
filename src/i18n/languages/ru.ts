import {ruPlural} from '../plural.js';
import type {Language, PartialDate, TimeUnit} from './language.js';

const MONTHS = [
  'январь', 'февраль', 'март', 'апрель', 'май', 'июнь', 'июль', 'август', 'сентябрь', 'октябрь', 'ноябрь', 'декабрь',
]; // prettier-ignore

const MONTHS_AFTER_DAY = [
  'января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря',
]; // prettier-ignore

type Forms = readonly [one: string, few: string, many: string];

const UNITS: Readonly<Record<TimeUnit, Forms>> = {
  second: ['секунда', 'секунды', 'секунд'],
  minute: ['минута', 'минуты', 'минут'],
  hour: ['час', 'часа', 'часов'],
  day: ['день', 'дня', 'дней'],
  week: ['неделя', 'недели', 'недель'],
  month: ['месяц', 'месяца', 'месяцев'],
  year: ['год', 'года', 'лет'],
};

/** The feminine nouns change after "через" and before "назад": 1 минуту назад. */
const ACCUSATIVE: Readonly<Partial<Record<TimeUnit, string>>> = {
  second: 'секунду',
  minute: 'минуту',
  week: 'неделю',
};

/** Russian. */
export const RU: Language = {
  decimal: ',',
  thousands: '\u00a0',
  percentGap: '\u00a0',
  currencyPlace: 'after',
  powers: ['\u00a0тыс.', '\u00a0млн', '\u00a0млрд', '\u00a0трлн'],
  longDate,
  shortDate,
  relative,
  length: (amount, unit) => count(amount, UNITS[unit]),
};

function longDate({year, month, day}: PartialDate): string {
  if (!month) return `${year}\u00a0г.`;
  const words = day ? `${day}\u00a0${MONTHS_AFTER_DAY[month - 1]}` : `${MONTHS[month - 1]}`;
  return `${words} ${year}\u00a0г.`;
}

function shortDate(date: PartialDate): string {
  const {year, month, day} = date;
  return month && day ? `${two(day)}.${two(month)}.${year}` : longDate(date);
}

function relative(amount: number, unit: TimeUnit): string {
  if (amount === 0) return unit === 'day' ? 'сегодня' : 'только что';
  if (unit === 'day' && amount === -1) return 'вчера';
  if (unit === 'day' && amount === 1) return 'завтра';
  const [one, few, many] = UNITS[unit];
  const size = count(Math.abs(amount), [ACCUSATIVE[unit] ?? one, few, many]);
  return amount < 0 ? `${size} назад` : `через ${size}`;
}

function count(amount: number, [one, few, many]: Forms): string {
  return `${amount}\u00a0${ruPlural(amount, one, few, many)}`;
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}
