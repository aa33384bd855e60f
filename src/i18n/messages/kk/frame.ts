import type {FrameMessages} from '../frame.js';

export const frame: FrameMessages = {
  title: 'Ашық бюджет',
  failures: {
    'no-feed': {
      title: 'Қай деректерді көрсету керегі айтылмаған',
      owner: () => 'Фрейм мекенжайына деректердің мекенжайын қосыңыз: embed.html?feed=https://…/feed.json',
    },
    'bad-feed': {
      title: 'Деректердің мекенжайы қате жазылған',
      owner: (what) => `«${what}» ашылмайды. Мекенжай https:// (не http://) деп басталуы керек.`,
    },
    'feed-host': {
      title: 'Бұл сайттың деректері мұнда көрсетілмейді',
      owner: (what) =>
        `Бұл бет тізімдегі сайттардың деректерін ғана көрсетеді, «${what}» олардың ішінде жоқ. Тізім embed.html файлында: <meta name="budget-feed-hosts">.`,
    },
    'unknown-element': {
      title: 'Не көрсету керегі қате жазылған',
      owner: (what) => `«${what}» деген элемент жоқ. Мыналарды көрсетуге болады:`,
    },
    'no-code': {
      title: 'Беттің бұл бөлігі жүктелмеді',
      owner: (what) =>
        `Кітапхана файлдары ${what} серверінен келмеді. Фрейм оқшауланған болса (sandbox), сервер оларды мына тақырыппен беруі керек: Access-Control-Allow-Origin: *`,
    },
  },
  forOwner: 'Бет иесіне:',
  closedFeed: (host) =>
    `Бұл фрейм оқшауланған (sandbox), сондықтан деректер сервері (${host}) фреймнің өз сайты болса да, жауабына мына тақырыпты қосуы керек: Access-Control-Allow-Origin: *`,
  data: 'Деректер',
  openApart: 'Бөлек бетте ашу',
};
