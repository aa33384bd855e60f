import type {EarlierStage, StageMessages} from '../stages.js';

const THAN: Readonly<Record<EarlierStage, string>> = {
  planned: 'бөлінген қаражаттан',
  adjusted: 'нақтыланған жоспардан',
  contracted: 'шарт сомасынан',
  paid: 'төленген қаражаттан',
};

const WITH: Readonly<Record<EarlierStage, string>> = {
  planned: 'бөлінген қаражатпен',
  adjusted: 'нақтыланған жоспармен',
  contracted: 'шарт сомасымен',
  paid: 'төленген қаражатпен',
};

export const stages: StageMessages = {
  changed: (from, money, percent, more) =>
    `${THAN[from]} ${money} ${more ? 'көп' : 'кем'}${percent === undefined ? '' : ` (${percent})`}`,
  unchanged: (from) => `${WITH[from]} тең`,
  whereBoth: (both, all, change) => `екеуі де белгілі жазбаларда (${both} / ${all}): ${change}`,
  noneWithBoth: 'екеуі де белгілі жазба жоқ, салыстыруға болмайды',
  noStages: 'Бұл деректерде қаражаттың кезеңдері көрсетілмеген.',
  oneStage: 'Бір ғана кезең белгілі, салыстыратын ештеңе жоқ.',
  incomparable: {
    true: 'Деректердегі кезеңдердің өлшем бірліктері бір-біріне қайшы, сондықтан оларды салыстыруға болмайды.',
    years: 'Деректердегі кезеңдер әр түрлі жылдарға жатады, сондықтан оларды салыстыруға болмайды.',
  },
  stage: 'Кезең',
  heading: 'Кезеңдер бойынша',
  records: 'Белгілі жазба саны',
  compared: 'Салыстырылған жазба саны',
  change: 'Айырмасы',
  changePercent: 'Айырмасы, %',
};
