import type {BreakdownMessages, EarlierStage} from '../breakdown.js';

const THAN: Readonly<Record<EarlierStage, string>> = {
  planned: 'чем выделено',
  adjusted: 'чем по уточнённому плану',
  contracted: 'чем по договорам',
  paid: 'чем оплачено',
};

const SAME: Readonly<Record<EarlierStage, string>> = {
  planned: 'сколько выделено',
  adjusted: 'сколько по уточнённому плану',
  contracted: 'сколько по договорам',
  paid: 'сколько оплачено',
};

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

  changed: (from, money, percent, more) =>
    `на ${money} ${more ? 'больше' : 'меньше'}, ${THAN[from]}${percent === undefined ? '' : ` (${percent})`}`,
  unchanged: (from) => `столько же, ${SAME[from]}`,
  whereBoth: (both, all, change) => `там, где известно и то и другое (${both} из ${all}): ${change}`,
  noneWithBoth: 'нет записей, где известно и то и другое: сравнить нельзя',
  noStages: 'В этих данных не указаны этапы движения денег.',
  oneStage: 'Известен только один этап, сравнивать не с чем.',
  stage: 'Этап',
  stages: 'По этапам',
  records: 'Записей с данными',
  compared: 'Сравнено записей',
  change: 'Разница',
  changePercent: 'Разница, %',
};
