import type {BreakdownMessages} from '../breakdown.js';

export const breakdown: BreakdownMessages = {
  area: (measure) => `Ауданы: ${measure}`,
  ofWhole: (share) => `жалпы соманың ${share}\u2011ы`,
  opens: 'құрамы ашылады',
  picture: 'Бүтіннің бөліктері',
  list: 'Сол бөліктер тізім түрінде',
  onlyThis: 'Тек осыны көрсету',
  belowZero: 'Нөлден төмен сомалар, суретте жоқ',
  nothingToDraw: 'Нөлден жоғары сома жоқ, сондықтан сурет салынбайды.',
  yearsNoWhole: 'Бюджет жылдары бір бүтіннің бөліктері емес, сондықтан олар қосылмайды.',
  areasAreSums: 'Бір тұрғынға шаққандағы сомалар бүтіннің бөліктері емес: мұнда барлық сома көрсетілген.',
};
