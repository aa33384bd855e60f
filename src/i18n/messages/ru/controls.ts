import {ruPlural} from '../../plural.js';
import type {ControlMessages} from '../controls.js';

export const controls: ControlMessages = {
  undo: 'Отменить',
  filters: 'Фильтры',
  inForceCount: (_, formatted) => `применено: ${formatted}`,
  inForce: 'Применённые фильтры',
  searchProjects: 'Название проекта, адрес, подрядчик…',
  searchLines: 'Название строки бюджета…',
  searchIn: (name) => `Поиск: ${name}`,
  chosen: (_, formatted) => `выбрано: ${formatted}`,
  showAll: (formatted) => `Показать все (${formatted})`,
  showFewer: 'Показать меньше',
  nothingFound: 'Ничего не найдено',
  notListed: (count, formatted) =>
    `Ещё ${formatted}\u00a0${ruPlural(count, 'значение', 'значения', 'значений')}: найдите поиском`,
  condition: (name, value) => `${name}: ${value}`,
  textCondition: (text) => `Поиск: «${text}»`,
  years: (from, to) => {
    if (from === to) return `${from ?? ''}\u00a0год`;
    if (to === undefined) return `с\u00a0${from ?? ''}\u00a0года`;
    return from === undefined ? `по\u00a0${to}\u00a0год` : `${from}–${to}\u00a0годы`;
  },
  amounts: (measure, min, max) => `${measure}: ${min ?? '…'} – ${max ?? '…'}`,
  onMap: 'Только проекты на карте',
  offMap: 'Только проекты не на карте',
  sum: 'Сумма',
  place: 'На карте',
  amountIn: (measure, unit) => `${measure}, ${unit}`,
  amountFaults: {
    unreadable: 'Введите число, например 12,5',
    reversed: 'Первая сумма больше второй',
  },
  atLeast: 'От',
  atMost: 'До',
  from: 'С',
  to: 'По',
  anyYear: 'Любой',
  upTo: 'Конец периода',
  oneYear: 'Только один год',
  remove: (condition) => `Убрать фильтр: ${condition}`,
  results: (records, money) => (money === undefined ? records : `${records}. ${money}`),
  money: (measure, sum) => `${measure}: ${sum}`,
  unstated: (_, formatted) => `без суммы: ${formatted}`,
  showResults: 'Показать результат',
  per: 'Как показать',
  measureNotes: {
    planned: 'Сумма, утверждённая в бюджете.',
    adjusted: 'План после изменений в течение года.',
    contracted: 'Сумма договоров, заключённых с подрядчиками.',
    paid: 'Деньги, перечисленные на деле.',
    final: 'Полная стоимость по завершении работ.',
    amount: 'В данных не сказано, к какой стадии относится сумма.',
  },
  perNotes: {
    total: 'Сама сумма.',
    resident: 'Сумма делится на число жителей.',
    share: 'Процент от общей суммы.',
  },
  currency: 'Валюта',
  records: 'Данные',
  recordKinds: {projects: 'Проекты', lines: 'Строки бюджета'},
  period: 'Период',
  whyNoResidents: 'Почему нет суммы на жителя?',
  noResidents: 'В данных нет числа жителей с датой, поэтому разделить сумму на жителей нельзя.',
};
