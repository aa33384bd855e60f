import {ruPlural} from '../../plural.js';
import type {CoreMessages} from '../core.js';

export const core: CoreMessages = {
  language: 'ru',

  loading: 'Данные загружаются…',
  loadingBytes: (received, total) => (total ? `Загружено ${received} из ${total}` : `Загружено ${received}`),
  megabytes: (size) => `${size}\u00a0МБ`,
  kilobytes: (size) => `${size}\u00a0КБ`,

  empty: 'Здесь нет данных для показа',
  emptyFiltered: 'Выбранным фильтрам ничего не соответствует',
  emptyFilteredHint: 'Попробуйте снять один из фильтров.',

  stale: (when) => `По состоянию на ${when}, обновить не удалось`,

  measures: {
    planned: {name: 'Выделено по плану', short: 'Выделено'},
    adjusted: {name: 'Уточнённый план', short: 'Уточнено'},
    contracted: {name: 'Сумма договоров', short: 'Договоры'},
    paid: {name: 'Оплачено', short: 'Оплачено'},
    final: {name: 'Окончательная стоимость', short: 'Окончательно'},
    amount: {name: 'Сумма', short: 'Сумма'},
    refined: {name: 'Бюджет, уточнённый маслихатом', short: 'Уточнено маслихатом'},
    committed: {name: 'Принятые обязательства', short: 'Обязательства'},
    proposed: {name: 'Предложенная сумма', short: 'Предложено'},
  },
  measure: 'Показатель',
  pers: {
    total: {name: 'Вся сумма', short: 'Всего'},
    resident: {name: 'На одного жителя', short: 'На жителя'},
    share: {name: 'Доля в общей сумме', short: 'Доля'},
  },
  dimensions: {
    region: 'Регион',
    sector: 'Сфера',
    authority: 'Заказчик',
    supplier: 'Подрядчик',
    source: 'Источник финансирования',
    status: 'Статус',
    year: 'Год',
  },
  byDimension: {
    region: 'По\u00a0регионам',
    sector: 'По\u00a0сферам',
    authority: 'По\u00a0заказчикам',
    supplier: 'По\u00a0подрядчикам',
    source: 'По\u00a0источникам финансирования',
    status: 'По\u00a0статусу',
    year: 'По\u00a0годам',
  },

  projects: (count, formatted) => `${formatted}\u00a0${projects(count)}`,
  lines: (count, formatted) => `${formatted}\u00a0${ruPlural(count, 'строка', 'строки', 'строк')} бюджета`,

  notTold: 'Не указано',
  everythingElse: 'Остальное',
  notBrokenDown: 'Без разбивки',
  noData: 'нет данных',
  total: 'Всего',
  illustrative: 'Условные данные',

  source: 'Источник',
  asOf: 'По состоянию на',
  fileDate: (when) => `Файл обновлён: ${when}`,
  licence: 'Лицензия',
  table: 'Таблица',
  download: 'Скачать',
  downloadCsv: 'Скачать CSV',
  downloadJson: 'Скачать JSON',
  close: 'Закрыть',
  showAll: 'Показать всё',
  reset: 'Сбросить фильтры',
  search: 'Поиск',
  details: 'Подробнее',
  opensNewTab: 'откроется в новой вкладке',
  yearName: (year, several) => `${year}\u00a0${several ? 'годы' : 'год'}`,
  yearUpTo: (month) => `${month}, с начала года`,

  issuesSummary: (count, formatted) =>
    `Не удалось использовать ${formatted}\u00a0${ruPlural(count, 'запись', 'записи', 'записей')}`,
  dataNotes: (formatted) => `Замечания к данным: ${formatted}`,
};

function projects(count: number): string {
  return ruPlural(count, 'проект', 'проекта', 'проектов');
}
