import type {EarlierStage, StageMessages} from '../stages.js';

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

export const stages: StageMessages = {
  changed: (from, money, percent, more) =>
    `на ${money} ${more ? 'больше' : 'меньше'}, ${THAN[from]}${percent === undefined ? '' : ` (${percent})`}`,
  unchanged: (from) => `столько же, ${SAME[from]}`,
  whereBoth: (both, all, change) => `там, где известно и то и другое (${both} из ${all}): ${change}`,
  noneWithBoth: 'нет записей, где известно и то и другое: сравнить нельзя',
  noStages: 'В этих данных не указаны этапы движения денег.',
  oneStage: 'Известен только один этап, сравнивать не с чем.',
  incomparable: {
    true: 'Этапы в этих данных указаны в противоречащих друг другу единицах, поэтому сравнивать их нельзя.',
    years: 'Этапы в этих данных относятся к разным годам, поэтому сравнивать их нельзя.',
  },
  stage: 'Этап',
  heading: 'По\u00a0этапам',
  records: 'Записей с данными',
  compared: 'Сравнено записей',
  change: 'Разница',
  changePercent: 'Разница, %',
};
