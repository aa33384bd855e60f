import {ruPlural} from '../../plural.js';
import type {ErrorCode, ErrorMessage, ErrorMessages} from '../errors.js';

/** Why a feed could not be shown, by the code of the failure. */
const failures: Readonly<Record<ErrorCode, ErrorMessage>> = {
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
  'bad-mapping': {
    title: 'Файл соответствий не удалось использовать',
    reader: 'Это может исправить владелец страницы.',
    publisher: () => 'В файле mapping ошибка. Описание файла: schema/mapping.schema.json',
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
};

export const errors: ErrorMessages = {
  failures,
  forPublisher: 'Владельцу данных:',
  atPointer: (pointer) => `Место в файле: ${pointer}`,
  tryAgain: 'Повторить',
  stillWorks: 'Остальные части страницы работают.',
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
  issuesTitle: 'Что найдено в данных',
  issueLevels: {error: 'Ошибка', warning: 'Предупреждение', info: 'Сведения'},
  issueTimes: (count, formatted) => `${formatted}\u00a0${ruPlural(count, 'раз', 'раза', 'раз')}`,
};
