import {shifted, TODAY} from './course.mjs';
import {seeded} from './seeded.mjs';

/** How often a work keeps what chance made of it, where a reader would ask. */
const KEPT = {late: 0.06, overdue: 0.16, dear: 0.1, amended: 0.25, direct: 0.08, alone: 0.08};

/**
 * Most works go as planned: leaves one in some of those that are late, dear or were bought from the only one who offered,
 * so that signals are seldom, as they are where a feed is worth watching. Chance of its own, so that places, names and
 * courses stay as they are.
 *
 * @param except id of a project that stays as it is
 */
export function calmed(projects, except) {
  const chance = seeded(20_261_122);
  return projects.map((project) =>
    project.id === except ? project : inPurchase(inMoney(inTime(project, chance), chance), chance),
  );
}

/** What is late was planned for later. */
function inTime(project, chance) {
  const {start, end, status} = project;
  const isOpen =
    !end.actual && ['implementation', 'preparation', 'identification', 'unknown'].includes(status);
  const isLate = end.actual > shifted(end.planned, 30);
  const isOverdue = isOpen && end.planned < TODAY;
  if (!(isLate && !chance.often(KEPT.late)) && !(isOverdue && !chance.often(KEPT.overdue))) return project;
  const planned = isLate ? shifted(end.actual, -chance.whole(0, 20)) : shifted(TODAY, chance.whole(10, 120));
  return {
    ...project,
    start,
    end: {...end, planned},
    ...(project.contracts
      ? {contracts: project.contracts.map((contract) => ({...contract, end: planned}))}
      : {}),
  };
}

/** What was paid over the contract is what the contract says; what grew by amendments grew by less. */
function inMoney(project, chance) {
  const {contracted, paid, final, contracts, progress} = project;
  const isDear = contracted !== undefined && Math.max(paid ?? 0, final ?? 0) > contracted * 1.01;
  const [first] = contracts ?? [];
  const isAmended = first?.amendments && first.value * 1.1 < contracted;
  const money = isDear && !chance.often(KEPT.dear);
  const value =
    isAmended && !chance.often(KEPT.amended) ? Math.round(contracted * chance.between(0.93, 0.99)) : 0;
  return {
    ...project,
    ...(money && paid > contracted ? {paid: contracted} : {}),
    ...(money && final > contracted ? {final: contracted} : {}),
    ...(money && progress ? {progress: progress.map((seen) => ({...seen, ...capped(seen.financial)}))} : {}),
    ...(first
      ? {
          contracts: [
            {
              ...first,
              ...(value ? {value} : {}),
              ...(money && first.paid > contracted ? {paid: contracted} : {}),
            },
          ],
        }
      : {}),
  };
}

function capped(financial) {
  return financial === undefined ? {} : {financial: Math.min(100, financial)};
}

/** Bought in the open, and from more than one who offered. */
function inPurchase(project, chance) {
  const {procurement} = project;
  if (!procurement) return project;
  const isDirect = procurement.method === 'direct' && !chance.often(KEPT.direct);
  const competes = procurement.method === 'open' || procurement.method === 'selective';
  const isAlone = competes && procurement.bids === 1 && !chance.often(KEPT.alone);
  if (!isDirect && !isAlone) return project;
  const method = isDirect ? 'open' : procurement.method;
  return {...project, procurement: {...procurement, method, bids: chance.pick([2, 2, 3, 3, 4, 6])}};
}
