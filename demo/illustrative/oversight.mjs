import {shifted, TODAY} from './course.mjs';
import {seeded} from './seeded.mjs';
import {streets} from './settlements.mjs';

/** A repair of a school that runs late, with everything a dossier can carry: where the demo's story is told. */
export const STORY = 'a0591';

const STEPS = [
  {kk: 'Құрылыс алаңы берілді', ru: 'Площадка передана', en: 'Site handed over'},
  {kk: 'Негізгі жұмыстар', ru: 'Основные работы', en: 'Main works'},
  {kk: 'Ішкі жүйелер мен әрлеу', ru: 'Внутренние сети и отделка', en: 'Fitting out'},
  {kk: 'Қабылдау комиссиясы', ru: 'Приёмочная комиссия', en: 'Acceptance'},
];
const OFFERS_ON = 45;

/**
 * Adds what lets people look after works: milestones, offers, quantities, short tender periods, and the story of one school.
 * Chance of its own, so that the works themselves stay as they are.
 */
export function withOversight(projects) {
  const chance = seeded(20_261_121);
  let contests = 0;
  return projects.map((project) => {
    if (project.id === STORY) return storyOf(project);
    const more = {...quantityOf(project), ...milestonesFor(project, chance)};
    const {procurement} = project;
    if (procurement?.bids > 1 && project.contracted && contests < OFFERS_ON && chance.often(0.12)) {
      contests++;
      return {...project, ...more, procurement: {...procurement, ...contestOf(project, chance)}};
    }
    if (procurement?.tender && chance.often(0.05)) {
      const {end} = procurement.tender;
      const tender = {start: shifted(end, -chance.whole(5, 12)), end};
      return {...project, ...more, procurement: {...procurement, tender}};
    }
    return {...project, ...more};
  });
}

/** The length of a repaired road, which its title tells. */
function quantityOf({title}) {
  const [, from, until] = /, km (\d+)–(\d+)$/.exec(title.en) ?? [];
  return until === undefined ? {} : {quantity: {value: until - from, unit: 'км', of: 'road-repair'}};
}

function milestonesFor({status, start, end}, chance) {
  const isUnderWay = status === 'implementation' || status === 'completion';
  if (!isUnderWay || !chance.often(0.16)) return {};
  return {milestones: milestonesOf(start.planned, end.planned, chance.whole(0, 40))};
}

function statusUnmet(due) {
  return due > TODAY ? 'scheduled' : 'notMet';
}

/** Four steps from start to end; what is due was met some days late, or is not met yet. */
function milestonesOf(start, end, late) {
  const days = (Date.parse(end) - Date.parse(start)) / 86_400_000;
  return STEPS.map((title, index) => {
    const due = shifted(start, Math.round(days * [0.05, 0.5, 0.85, 1][index]));
    const met = shifted(due, late);
    const isMet = index < 3 && met < TODAY;
    return isMet ? {title, due, met, status: 'met'} : {title, due, status: statusUnmet(due)};
  });
}

/** Offers in thousand tenge with the day each came; the contract went to the first. */
function contestOf({contracted, suppliers, procurement, start}, chance) {
  const winner = suppliers?.[0]?.id ?? suppliers?.[0] ?? '000000300001';
  const others = ['000000300007', '000000300019', '000000300031', '000000300044', '000000300052']
    .filter((id) => id !== winner)
    .slice(0, Math.min(4, procurement.bids - 1));
  const last = procurement.tender?.end ?? shifted(start.planned, -40);
  const offer = (by, value, status = 'valid') => ({
    by: [by],
    value,
    at: shifted(last, -chance.whole(0, 9)),
    status,
  });
  const isClose = chance.often(0.3);
  const areOut = chance.often(0.08);
  return {
    criteria: 'priceOnly',
    offers: [
      offer(winner, contracted),
      ...others.map((by) =>
        offer(
          by,
          Math.round(contracted * (isClose ? chance.between(1.001, 1.02) : chance.between(1.02, 1.2))),
          areOut ? 'disqualified' : 'valid',
        ),
      ),
    ],
    awards: [{to: [winner], status: 'active'}],
  };
}

function storyOf({adjusted: _, final: __, ...project}) {
  const {planned, start, end} = project;
  const signed = shifted(start.planned, -20);
  const first = Math.round(planned * 0.93);
  const contracted = Math.round(first * 1.17);
  const paid = Math.round(contracted * 0.91);
  const photo = (when, date, alt) => ({url: `photos/building-${when}.svg`, when, date, alt});
  return {
    ...project,
    contracted,
    paid,
    precision: 'exact',
    status: 'implementation',
    address: `Қонаев қаласы, ${streets[1].kk} көшесі, 12`,
    description: {
      kk: 'Шатырды, жылу жүйесін және терезелерді ауыстыру. Үлгі мәтін.',
      ru: 'Замена кровли, отопления и окон. Текст-пример.',
      en: 'New roof, heating and windows. Example text.',
    },
    procurement: {
      method: 'open',
      bids: 1,
      id: 'ÜLGI-591',
      url: 'https://example.org/tenders/591',
      tender: {start: shifted(signed, -24), end: shifted(signed, -14)},
    },
    contracts: [
      {
        id: 'ÜLGI-591-1',
        value: first,
        paid,
        signed,
        end: end.planned,
        amendments: [
          {
            date: shifted(signed, 75),
            rationale: {kk: 'Шатырдың қосымша жұмыстары', ru: 'Дополнительные работы по кровле'},
            value: contracted,
          },
        ],
      },
    ],
    progress: [
      {at: shifted(TODAY, -150), physical: 22, financial: 40},
      {at: shifted(TODAY, -80), physical: 41, financial: 70},
      {at: shifted(TODAY, -10), physical: 58, financial: Math.round((100 * paid) / contracted)},
    ],
    milestones: milestonesOf(start.planned, end.planned, 35).map((step, index) =>
      index < 2 ? step : {title: step.title, due: step.due, status: statusUnmet(step.due)},
    ),
    photos: [
      photo('before', start.planned, 'Жұмысқа дейін (сурет үлгісі)'),
      photo('during', shifted(TODAY, -80), 'Жұмыс кезінде (сурет үлгісі)'),
    ],
    documents: [
      {
        title: 'Жобалау-сметалық құжаттама',
        url: 'https://example.org/files/591/plan.pdf',
        type: 'technicalSpecifications',
      },
      {title: 'Шарт', url: 'https://example.org/files/591/contract.pdf', type: 'contractSigned'},
    ],
  };
}
