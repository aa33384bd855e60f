import type {BreakdownMessages} from '../breakdown.js';

export const breakdown: BreakdownMessages = {
  area: (measure) => `Площадь: ${measure}`,
  ofWhole: (share) => `${share} всей суммы`,
  opens: 'раскрывается на части',
  picture: 'Части целого',
  list: 'Те же части списком',
  onlyThis: 'Показать только это',
  belowZero: 'Суммы ниже нуля, на рисунке их нет',
  nothingToDraw: 'Сумм выше нуля нет, поэтому рисунка нет.',
  yearsNoWhole: 'Годы бюджета — не части одного целого, поэтому они не складываются.',
  areasAreSums: 'Суммы на одного жителя — не части целого: здесь показаны все суммы.',
};
