import {ruPlural} from '../plural.js';
import type {Language, LengthUnit, PartialDate} from './language.js';

const MONTHS = [
  'январь', 'февраль', 'март', 'апрель', 'май', 'июнь', 'июль', 'август', 'сентябрь', 'октябрь', 'ноябрь', 'декабрь',
]; // prettier-ignore

const MONTHS_AFTER_DAY = [
  'января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря',
]; // prettier-ignore

type Forms = readonly [one: string, few: string, many: string];

const UNITS: Readonly<Record<LengthUnit, Forms>> = {
  day: ['день', 'дня', 'дней'],
  month: ['месяц', 'месяца', 'месяцев'],
  year: ['год', 'года', 'лет'],
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

function count(amount: number, [one, few, many]: Forms): string {
  return `${amount}\u00a0${ruPlural(amount, one, few, many)}`;
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}
