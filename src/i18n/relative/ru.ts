import {ruPlural} from '../plural.js';
import type {TimeUnit} from '../relative-time.js';

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
export function relative(amount: number, unit: TimeUnit): string {
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
