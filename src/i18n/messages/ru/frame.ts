import type {FrameMessages} from '../frame.js';

export const frame: FrameMessages = {
  title: 'Открытый бюджет',
  failures: {
    'no-feed': {
      title: 'Не указано, какие данные показать',
      owner: () => 'Добавьте адрес данных в адрес фрейма: embed.html?feed=https://…/feed.json',
    },
    'bad-feed': {
      title: 'Адрес данных записан с ошибкой',
      owner: (what) => `«${what}» открыть нельзя. Адрес должен начинаться с https:// (или http://).`,
    },
    'feed-host': {
      title: 'Данные этого сайта здесь не показываются',
      owner: (what) =>
        `Эта страница показывает данные только перечисленных сайтов, «${what}» среди них нет. Список — в файле embed.html: <meta name="budget-feed-hosts">.`,
    },
    'unknown-element': {
      title: 'Неверно указано, что показать',
      owner: (what) => `Элемента «${what}» нет. Можно показать:`,
    },
    'no-code': {
      title: 'Эта часть страницы не загрузилась',
      owner: (what) =>
        `Файлы библиотеки не получены с ${what}. Если фрейм изолирован (sandbox), сервер должен отдавать их с заголовком Access-Control-Allow-Origin: *`,
    },
  },
  forOwner: 'Владельцу страницы:',
  closedFeed: (host) =>
    `Этот фрейм изолирован (sandbox), поэтому сервер данных (${host}) должен отвечать с заголовком Access-Control-Allow-Origin: *, даже если это тот же сайт.`,
  data: 'Данные',
  openApart: 'Открыть на отдельной странице',
};
