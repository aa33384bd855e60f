import {ruPlural} from '../../plural.js';
import type {LiveMessages} from '../live.js';

export const live: LiveMessages = {
  name: 'Обновление данных',
  updated: (time) => `Обновлено в ${time}`,
  asOf: (when) => `Данные на ${when}`,
  paused: (time) => `Обновление приостановлено. Показаны данные, полученные в ${time}`,
  failed: (time, next) =>
    `Обновить не удалось. Показаны данные, полученные в ${time}${next === undefined ? '' : `. Следующая попытка в ${next}`}`,
  offline: (time) => `Нет сети. Показаны данные, полученные в ${time}`,
  streamLost: (next) => `Прямая связь прервана. Следующая попытка в ${next}`,
  streamEnded: 'Прямое обновление недоступно',
  pause: 'Приостановить',
  resume: 'Продолжить',

  noChanges: 'С открытия страницы ничего не изменилось',
  changes: (count, formatted) => `С открытия страницы ${formatted}\u00a0${changed(count)}`,
  announced: (count, formatted) =>
    `Данные обновились. С открытия страницы ${formatted}\u00a0${changed(count)}`,
  more: (formatted) => `Ещё ${formatted}`,

  kinds: {added: 'новое', gone: 'исчезло', changed: 'изменено'},
  amount: (stage, before, after, delta) => `${stage}: ${before} → ${after} (${delta})`,
  amountTold: (stage, after) => `${stage}: ${after} (раньше не указывалось)`,
  amountGone: (stage, before) => `${stage}: больше не указывается (было ${before})`,
  status: (before, after) => `статус: ${before} → ${after}`,
  end: (before, after) => `плановое окончание: ${before} → ${after}`,
  linesGone: (_, formatted) => `Исчезло строк: ${formatted}`,
  allProjects: 'Все проекты',
  linesOf: (year) => `Бюджет ${year}\u00a0года`,

  before: (text) => `было ${text}`,
  since: (delta) => `с открытия страницы ${delta}`,
};

function changed(count: number): string {
  return ruPlural(count, 'изменение', 'изменения', 'изменений');
}
