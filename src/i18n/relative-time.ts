import type {Locale} from './locale.js';

export type TimeUnit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

const DAY = 86_400_000;

/** From which length on a unit is told, and its milliseconds; the largest that fits is taken. */
const STEPS: readonly (readonly [TimeUnit, from: number, size: number])[] = [
  ['year', 345 * DAY, 365.2425 * DAY],
  ['month', 26 * DAY, 30.436875 * DAY],
  ['week', 14 * DAY, 7 * DAY],
  ['day', 22 * 3_600_000, DAY],
  ['hour', 45 * 60_000, 3_600_000],
  ['minute', 45_000, 60_000],
];

/** Tells how long ago (negative milliseconds) or in how long (positive), in the largest unit that fits. */
export type RelativeTime = (milliseconds: number) => string;

/**
 * The relative times of a locale: `5 минут бұрын`, `3 айдан кейін`. Apart from `Formats`, as no element tells such times.
 */
export async function loadRelativeTime(locale: Locale): Promise<RelativeTime> {
  const tell = await loadWords(locale);
  return (milliseconds) => {
    if (!Number.isFinite(milliseconds)) return '';
    const length = Math.abs(milliseconds);
    const step = STEPS.find(([, from]) => length >= from);
    if (!step) return tell(0, 'second');
    const [unit, , size] = step;
    return tell(Math.sign(milliseconds) * Math.max(1, Math.round(length / size)), unit);
  };
}

async function loadWords(locale: Locale): Promise<(amount: number, unit: TimeUnit) => string> {
  switch (locale) {
    case 'kk':
      return (await import('./relative/kk.js')).relative;
    case 'ru':
      return (await import('./relative/ru.js')).relative;
    case 'en':
      return (await import('./relative/en.js')).relative;
    case 'kk-Latn': {
      const [{relative}, {toLatin}] = await Promise.all([import('./relative/kk.js'), import('./latin.js')]);
      return (amount, unit) => toLatin(relative(amount, unit));
    }
  }
}
