import type {BreakdownMessages, EarlierStage} from '../breakdown.js';

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

export const breakdown: BreakdownMessages = {
  area: (measure) => `Ауданы: ${measure}`,
  ofWhole: (share) => `жалпы соманың ${share}-ы`,
  opens: 'құрамы ашылады',
  picture: 'Бүтіннің бөліктері',
  list: 'Сол бөліктер тізім түрінде',
  onlyThis: 'Тек осыны көрсету',
  belowZero: 'Нөлден төмен сомалар, суретте жоқ',
  nothingToDraw: 'Нөлден жоғары сома жоқ, сондықтан сурет салынбайды.',
  yearsNoWhole: 'Бюджет жылдары бір бүтіннің бөліктері емес, сондықтан олар қосылмайды.',
  areasAreSums: 'Бір тұрғынға шаққандағы сомалар бүтіннің бөліктері емес: мұнда барлық сома көрсетілген.',

  changed: (from, money, percent, more) =>
    `${THAN[from]} ${money} ${more ? 'көп' : 'кем'}${percent === undefined ? '' : ` (${percent})`}`,
  unchanged: (from) => `${WITH[from]} тең`,
  whereBoth: (both, all, change) => `екеуі де белгілі жазбаларда (${both} / ${all}): ${change}`,
  noneWithBoth: 'екеуі де белгілі жазба жоқ, салыстыруға болмайды',
  noStages: 'Бұл деректерде қаражаттың кезеңдері көрсетілмеген.',
  oneStage: 'Бір ғана кезең белгілі, салыстыратын ештеңе жоқ.',
  stage: 'Кезең',
  stages: 'Кезеңдер бойынша',
  records: 'Белгілі жазба саны',
  compared: 'Салыстырылған жазба саны',
  change: 'Айырмасы',
  changePercent: 'Айырмасы, %',
};
