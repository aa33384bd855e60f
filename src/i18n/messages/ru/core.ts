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

  errors: {
    'bad-address': {
      title: 'Адрес данных записан с ошибкой',
      reader: 'Исправить это может владелец страницы.',
      publisher: ({address}) =>
        `«${address ?? ''}» — не адрес. Укажите полный адрес, например: https://…/feed.json`,
    },
    'not-found': {
      title: 'Данных по этому адресу нет',
      reader: 'Файл могли переместить или удалить. Исправить это может владелец страницы.',
      publisher: ({host}) => `Сервер ответил 404 (${host ?? '—'}). Проверьте адрес файла.`,
    },
    'http-status': {
      title: 'Сервер данных ответил ошибкой',
      reader: 'Попробуйте позже.',
      publisher: ({status, host}) => `Ответ сервера: ${status ?? '—'} (${host ?? '—'}).`,
    },
    network: {
      title: 'Не удалось получить данные',
      reader: 'Проверьте подключение к интернету. Если оно есть, исправить это может владелец данных.',
      publisher: ({host}) =>
        `Сервер (${host ?? '—'}) не отвечает или не разрешает другим сайтам читать свои данные. ` +
        'Чтобы разрешить, добавьте к ответу сервера заголовок: Access-Control-Allow-Origin: *',
    },
    offline: {
      title: 'Нет подключения к интернету',
      reader: 'Данные загрузятся сами, когда связь восстановится.',
      publisher: () => '',
    },
    timeout: {
      title: 'Сервер отвечал слишком долго',
      reader: 'Попробуйте позже.',
      publisher: ({seconds}) =>
        `Время ожидания: ${seconds ?? '—'} с. Уменьшите файл или отдавайте его сжатым (gzip, br).`,
    },
    'too-large': {
      title: 'Файл данных слишком большой',
      reader: 'Исправить это может владелец данных.',
      publisher: ({megabytes}) => `Предел: ${megabytes ?? '—'} МБ. Разделите файл по годам или регионам.`,
    },
    'too-deep': {
      title: 'Слишком глубокая структура данных',
      reader: 'Исправить это может владелец данных.',
      publisher: ({depth}) => `Предел вложенности скобок, уровней: ${depth ?? '—'}.`,
    },
    'empty-document': {
      title: 'Файл данных пуст',
      reader: 'Исправить это может владелец данных.',
      publisher: () => 'Сервер вернул пустой документ. Проверьте, записан ли файл.',
    },
    'not-json': {
      title: 'Не удалось прочитать данные',
      reader: 'В файле ошибка записи. Исправить её может владелец данных.',
      publisher: ({line, column, found}) =>
        `Документ — не JSON: строка ${line ?? '—'}, столбец ${column ?? '—'}${found ? ` (${found})` : ''}.`,
    },
    'unknown-format': {
      title: 'Незнакомый формат данных',
      reader: 'Исправить это может владелец страницы.',
      publisher: () =>
        'Это JSON, но не похожий ни на один известный стандарт. Укажите формат атрибутом format или столбцы файлом mapping.',
    },
    'format-not-supported': {
      title: 'Этот формат пока нельзя прочитать',
      reader: 'Исправить это может владелец страницы.',
      publisher: ({standard}) => `Узнан стандарт: ${standard ?? '—'}. Дайте данные в другом формате.`,
    },
    'not-a-feed': {
      title: 'В файле нет данных бюджета',
      reader: 'Исправить это может владелец данных.',
      publisher: () => 'Документ должен быть объектом JSON со списком «projects» или «lines».',
    },
    'nothing-to-read': {
      title: 'В файле нет списка записей',
      reader: 'Исправить это может владелец данных.',
      publisher: () => 'В документе нет списка «projects», «lines» или «rows».',
    },
    'landing-page': {
      title: 'Это начальная страница службы, а не данные',
      reader: 'Исправить это может владелец страницы.',
      publisher: ({address}) =>
        address ? `Укажите адрес данных: ${address}` : 'Адрес данных стоит в ссылке «data» или «items».',
    },
    'collection-needed': {
      title: 'Не сказано, какой набор показать',
      reader: 'Исправить это может владелец страницы.',
      publisher: ({collections}) => `Укажите адрес объектов одного из наборов: ${collections ?? '—'}.`,
    },
    'no-records': {
      title: 'В файле нет ни одной записи',
      reader: 'Возможно, данные ещё не опубликованы.',
      publisher: () => 'Документ прочитан, но в нём нет ни проектов, ни строк бюджета.',
    },
    'not-boundaries': {
      title: 'Границы регионов не найдены',
      reader: 'Остальное работает.',
      publisher: () => 'Границы должны быть в TopoJSON или GeoJSON, в виде многоугольников.',
    },
    aborted: {
      title: 'Загрузка остановлена',
      reader: 'При необходимости загрузите снова.',
      publisher: () => '',
    },
    unreadable: {
      title: 'Не удалось прочитать данные',
      reader: 'Исправить это может владелец данных.',
      publisher: () =>
        'При обработке документа произошла ошибка. Проверьте файл командой «open-budget validate».',
    },
  },
  forPublisher: 'Владельцу данных:',
  atPointer: (pointer) => `Место в файле: ${pointer}`,
  tryAgain: 'Повторить',
  stillWorks: 'Остальные части страницы работают.',

  stale: (when) => `По состоянию на ${when}, обновить не удалось`,
  olderIgnored: (when) => `Сервер прислал более старые данные, показаны прежние: ${when}`,
  refreshed: (when) => `Обновлено: ${when}`,
  changed: (count, formatted) =>
    `После обновления ${ruPlural(count, 'изменился', 'изменились', 'изменилось')} ${formatted}\u00a0${ruPlural(count, 'показатель', 'показателя', 'показателей')}`,

  needs: {
    mapping: {
      reader: 'В данных не сказано, в каком столбце деньги, поэтому суммы не показаны.',
      publisher: 'Укажите назначение столбцов файлом mapping.',
    },
    currency: {
      reader: 'В данных не указана валюта, поэтому суммы не показаны.',
      publisher: 'Укажите валюту в данных или атрибутом, например: currency="KZT"',
    },
    unit: {
      reader: 'Не сказано, в тенге суммы или в тысячах тенге, поэтому они не показаны.',
      publisher: 'Укажите единицу в данных или атрибутом: unit="1", unit="1000" или unit="1000000"',
    },
  },
  moneyWithheld: 'Суммы не показаны',

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
    `Не удалось использовать ${formatted}\u00a0${ruPlural(count, 'запись', 'записи', 'записей')}`,
  issuesTitle: 'Что найдено в данных',
  issueLevels: {error: 'Ошибка', warning: 'Предупреждение', info: 'Сведения'},
  issueTimes: (count, formatted) => `${formatted}\u00a0${ruPlural(count, 'раз', 'раза', 'раз')}`,
};

function projects(count: number): string {
  return ruPlural(count, 'проект', 'проекта', 'проектов');
}

function records(count: number): string {
  return ruPlural(count, 'запись', 'записи', 'записей');
}
