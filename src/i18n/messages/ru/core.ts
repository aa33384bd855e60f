import {ruPlural} from '../../plural.js';
import type {CoreMessages} from '../core.js';

export const core: CoreMessages = {
  language: 'ru',

  loading: 'Данные загружаются…',
  loadingBytes: (received, total) => (total ? `Загружено ${received} из ${total}` : `Загружено ${received}`),
  loadingRows: (count, formatted) =>
    `${ruPlural(count, 'Обработана', 'Обработано', 'Обработано')} ${formatted}\u00a0${records(count)}`,
  megabytes: (size) => `${size}\u00a0МБ`,
  kilobytes: (size) => `${size}\u00a0КБ`,

  empty: 'Здесь нет данных для показа',
  emptyFiltered: 'Выбранным фильтрам ничего не соответствует',
  emptyFilteredHint: 'Попробуйте снять один из фильтров.',

  stale: (when) => `По состоянию на ${when}, обновить не удалось`,

  measures: {
    planned: {name: 'Выделено по плану', short: 'Выделено', note: 'Сумма, утверждённая в бюджете.'},
    adjusted: {
      name: 'Скорректированный план',
      short: 'Скорректировано',
      note: 'План после изменений в течение года.',
    },
    contracted: {
      name: 'Сумма договоров',
      short: 'Договоры',
      note: 'Сумма договоров, заключённых с подрядчиками.',
    },
    paid: {name: 'Оплачено', short: 'Оплачено', note: 'Деньги, перечисленные на деле.'},
    final: {
      name: 'Окончательная стоимость',
      short: 'Окончательно',
      note: 'Полная стоимость по завершении работ.',
    },
    amount: {name: 'Сумма', short: 'Сумма', note: 'В данных не сказано, к какой стадии относится сумма.'},
    refined: {
      name: 'Уточнённый бюджет',
      short: 'Уточнено',
      note: 'Сумма, уточнённая маслихатом или Парламентом.',
    },
    committed: {
      name: 'Принятые обязательства',
      short: 'Обязательства',
      note: 'Сумма, которую обязались заплатить; оплачена может быть не вся.',
    },
    proposed: {
      name: 'Предложенная сумма',
      short: 'Предложено',
      note: 'Ещё не утверждённая сумма из проекта бюджета.',
    },
  },
  measure: 'Показатель',
  pers: {
    total: {name: 'Вся сумма', short: 'Всего', note: 'Сама сумма.'},
    resident: {name: 'На одного жителя', short: 'На жителя', note: 'Сумма делится на число жителей.'},
    share: {name: 'Доля в общей сумме', short: 'Доля', note: 'Процент от общей суммы.'},
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
    region: 'По регионам',
    sector: 'По сферам',
    authority: 'По заказчикам',
    supplier: 'По подрядчикам',
    source: 'По источникам финансирования',
    status: 'По статусу',
    year: 'По годам',
  },

  projects: (count, formatted) => `${formatted}\u00a0${projects(count)}`,
  projectsOffMap: (count, formatted, missing, missingFormatted) =>
    missing === 0
      ? `${formatted}\u00a0${projects(count)}`
      : `${formatted}\u00a0${projects(count)}, из них нет на карте: ${missingFormatted}`,
  lines: (count, formatted) => `${formatted}\u00a0${ruPlural(count, 'строка', 'строки', 'строк')} бюджета`,
  records: (count, formatted) => `${formatted}\u00a0${records(count)}`,

  notTold: 'Не указано',
  everythingElse: 'Остальное',
  notBrokenDown: 'Без разбивки',
  noData: 'нет данных',
  total: 'Всего',
  joint: 'совместно',
  illustrative: 'Условные данные',
  illustrativeNote: 'Эти цифры придуманы для показа.',

  source: 'Источник',
  asOf: 'По состоянию на',
  asOfDate: (when) => `По состоянию на ${when}`,
  licence: 'Лицензия',
  publisher: 'Издатель',
  table: 'Таблица',
  graphic: 'Рисунок',
  download: 'Скачать',
  downloadCsv: 'Скачать CSV',
  downloadJson: 'Скачать JSON',
  downloadImage: 'Скачать рисунок',
  share: 'Поделиться',
  close: 'Закрыть',
  back: 'Назад',
  more: 'Ещё',
  less: 'Меньше',
  showAll: 'Показать всё',
  reset: 'Сбросить фильтры',
  search: 'Поиск',
  details: 'Подробнее',
  opensNewTab: 'откроется в новой вкладке',
  inUnit: (unit) => `единица: ${unit}`,
  ofTotal: (part, whole) => `${part} из ${whole}`,
  yearName: (year) => `${year}\u00a0год`,
  yearUpTo: (month) => `${month}, с начала года`,

  issuesSummary: (count, formatted) =>
    `Не удалось использовать ${formatted}\u00a0${ruPlural(count, 'запись', 'записи', 'записей')}`,};

function projects(count: number): string {
  return ruPlural(count, 'проект', 'проекта', 'проектов');
}

function records(count: number): string {
  return ruPlural(count, 'запись', 'записи', 'записей');
}
