import {ruPlural} from '../../plural.js';
import type {MapMessages} from '../map.js';

const projects = (n: number): string => ruPlural(n, 'проект', 'проекта', 'проектов');
const withMoney = (text: string, money?: string): string => (money ? `${text}, ${money}` : text);

export const map: MapMessages = {
  heading: 'Карта проектов',
  takeaway: (count, formatted, money) =>
    `На карте ${formatted}\u00a0${projects(count)}${money ? ` на сумму ${money}` : ''}.`,
  takeawayRegions: (count, formatted, money) => {
    const regions = `${formatted}\u00a0${ruPlural(count, 'регион', 'региона', 'регионов')}`;
    return money ? `${regions}, общая сумма — ${money}.` : `В данных ${regions}.`;
  },
  name: 'Карта',
  marks: 'Знаки на карте',
  keys: 'Стрелки переводят от знака к знаку, Enter открывает, + и − меняют масштаб, Shift со стрелками двигает карту. Всё, что есть на карте, есть и в списке.',
  off: (count, formatted, money) =>
    `${withMoney(`${formatted}\u00a0${projects(count)}`, money)} — нет на карте`,
  offHint: 'Список проектов, место которых не указано',
  cluster: (count, money) => (money ? `${money} · ${count}` : count),
  clusterName: (count, formatted, money) => withMoney(`${formatted}\u00a0${projects(count)}`, money),
  furtherPlaces: (_, formatted) => `других мест: ${formatted}`,
  furtherPlace: 'ещё одно место проекта',
  sumMissing: 'сумма не указана',
  paid: (percent) => `оплачено ${percent}`,
  loose: 'место указано приблизительно',
  rate: (money) => `${money}\u00a0/\u00a0чел.`,

  list: 'Список проектов',
  inView: 'На экране',
  all: 'Все',
  offMap: 'Нет на карте',
  nearby: 'Рядом',
  listed: (count, formatted, money) => withMoney(`${formatted}\u00a0${projects(count)}`, money),
  nothingInView: 'В этой части карты проектов нет.',
  nothingFound: 'Ничего не нашлось.',
  printed: (shown, all, page) =>
    `Здесь перечислено ${shown} из ${all}. Остальные проекты — в списке рядом с картой на сайте${page ? `: ${page}` : '.'}`,
  moreRows: (count) => `Показать ещё ${count}`,
  several: (count, formatted) => `Здесь ${formatted}\u00a0${projects(count)}`,

  search: 'Найти проект',
  nearMe: 'Рядом со мной',
  locating: 'Определяем, где вы…',
  position: {
    denied: 'Браузер не разрешил узнать, где вы. Разрешение можно дать в его настройках.',
    unavailable: 'Не удалось определить, где вы. Попробуйте найти проект по названию.',
    timeout: 'Определить, где вы, не удалось вовремя. Попробуйте ещё раз.',
    unsupported: 'На этой странице место определить нельзя. Попробуйте найти проект по названию.',
  },
  metres: (formatted) => `${formatted}\u00a0м`,
  kilometres: (formatted) => `${formatted}\u00a0км`,

  zoomIn: 'Приблизить',
  zoomOut: 'Отдалить',
  resetView: 'Исходный вид',
  showOnMap: 'Показать на карте',

  start: 'Начало',
  end: 'Окончание',
  plannedDate: (date) => `план: ${date}`,
  actualDate: (date) => `факт: ${date}`,
  original: 'Исходная запись',

  sizes: 'Площадь круга — сумма',
  sizesByCount: 'Площадь круга — число проектов',
  paidRing: 'дуга по кругу — оплаченная часть',
  looseMark: 'пустой круг — место приблизительно',
  works: 'линии и участки — где идут работы',
  classes: 'На одного жителя',
  method: 'В каждом цвете примерно поровну регионов (квантили).',
  populationOf: (date) => `Численность населения: ${date}.`,
  whySymbols:
    'Регионы не закрашены: в данных нет численности населения с датой, а раскраска по общей сумме показала бы лишь, где живёт больше людей.',
  boundaries: 'Границы',
  basemap: 'Подложка',
  basemapFailed: 'Подложка не загрузилась, остальное работает.',
  noWebGl:
    'В этом браузере нет WebGL 2, поэтому карта показана рисунком; кнопки, клавиатура и список работают.',
  signsFailed: 'Знаки сигналов не загрузились, остальное на карте работает.',
  notLoaded: 'Часть карты — список, поиск, условные знаки — не загрузилась. Попробуйте обновить страницу.',
  noBoundaries: (what) =>
    `В этих данных регионы названы, но их границ нет, поэтому показать их на карте нельзя. Здесь есть: ${what}.`,
  noPlaces: (what) =>
    `В этих данных не указаны ни места, ни регионы, поэтому показать на карте нечего. Здесь есть: ${what}.`,
};
