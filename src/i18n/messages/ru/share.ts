import type {ShareMessages} from '../share.js';

export const share: ShareMessages = {
  heading: 'Поделиться и встроить',
  what: 'Чем поделиться',
  together: 'Всё вместе, с общими фильтрами',
  elements: {
    'budget-explorer': 'Вся страница',
    'budget-map': 'Карта',
    'budget-summary': 'Главные цифры',
    'budget-bars': 'Рейтинг',
    'budget-treemap': 'Части целого',
    'budget-timeline': 'Изменение по времени',
    'budget-stages': 'От плана до оплаты',
    'budget-flow': 'Пути денег',
    'budget-flags': 'Сигналы, о которых стоит спросить',
    'budget-receipt': 'Чек',
    'budget-compare': 'Сравнение',
    'budget-table': 'Таблица',
    'budget-filters': 'Фильтры',
    'budget-party': 'Подрядчик или заказчик',
    'budget-project': 'Проект',
    'budget-flags': 'Сигналы',
    'budget-feedback': 'Сообщения',
  },
  link: 'Ссылка',
  linkHint: 'Откроется то, что вы видите сейчас, с вашими фильтрами.',
  files: 'Файлы',
  code: 'Код для сайта',
  grades: {
    element: {
      name: 'Тег и скрипт',
      hint: 'Для сайтов, где разрешены скрипты. Элемент становится частью страницы.',
    },
    resized: {
      name: 'Фрейм, который подстраивает высоту',
      hint: 'Для сайтов, где разрешены фреймы и один небольшой скрипт.',
    },
    frame: {
      name: 'Только фрейм',
      hint: 'Для сайтов без скриптов. Высоту при необходимости измените в коде.',
    },
    still: {
      name: 'Без фрейма и скрипта',
      hint: 'Для писем, печати и RSS: команда создаёт картинку, фрагмент HTML с таблицей и файл CSV. Нужен Node.js.',
    },
  },
  codeToCopy: 'Код для копирования',
  copy: 'Копировать',
  copied: 'Скопировано.',
  copyYourself: 'Браузер не разрешает копировать. Текст выделен: нажмите Ctrl+C или ⌘C.',
  noAddress: 'У этих данных нет адреса в интернете, поэтому ссылки и кода нет. Файлы можно сохранить.',
  fileFailed: 'Не удалось создать файл.',
};
