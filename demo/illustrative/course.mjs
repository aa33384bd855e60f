const DAY = 86_400_000;
/** The day the feed is of. */
export const TODAY = '2026-11-20';

/** How a work went: status and dates, from chance and the day the feed is of. */
export function courseOf(cost, chance) {
  const days = Math.round(90 + 400 * Math.sqrt(cost / 5_000_000) * chance.between(0.6, 1.5));
  const begin = shifted('2023-02-01', chance.whole(0, 1580));
  const plannedEnd = shifted(begin, days);
  const late = chance.often(0.35) ? Math.round(days * chance.between(0.1, 0.8)) : chance.whole(-10, 12);
  const start = shifted(begin, chance.whole(0, 35));
  const end = shifted(plannedEnd, late);
  if (chance.often(0.03)) return cancelled(begin, plannedEnd, start, chance);
  if (begin > TODAY) {
    const status = chance.often(0.35) ? 'identification' : 'preparation';
    return {status, done: 0, start: {planned: begin}, end: {planned: plannedEnd}};
  }
  if (start > TODAY || chance.often(0.05)) {
    return {status: 'preparation', done: 0, start: {planned: begin}, end: {planned: plannedEnd}};
  }
  const done = (time(TODAY) - time(start)) / (time(end) - time(start));
  if (done < 1) {
    const status = done > 0.9 ? 'completion' : 'implementation';
    return {status, done, start: {planned: begin, actual: start}, end: {planned: plannedEnd}};
  }
  const whole = {done: 1, start: {planned: begin, actual: start}, end: {planned: plannedEnd, actual: end}};
  return {status: chance.weighted(FINISHED), ...whole};
}

const FINISHED = [
  [70, 'completed'],
  [14, 'maintenance'],
  [10, 'completion'],
  [2, 'decommissioning'],
  [1, 'decommissioned'],
  [2, 'unknown'],
];

function cancelled(begin, plannedEnd, start, chance) {
  const began = start < TODAY && chance.often(0.5);
  return {
    status: 'cancelled',
    done: began ? chance.between(0.05, 0.5) : 0,
    start: {planned: begin, ...(began ? {actual: start} : {})},
    end: {planned: plannedEnd},
  };
}

/** Stages of money in thousand tenge. Some are missing, some run over, some works cost less than planned. */
export function moneyOf(cost, {status, done}, chance) {
  const planned = rounded(cost);
  const adjusted = chance.often(0.55) ? rounded(cost * (1 + chance.bell() * 0.16 + 0.04)) : undefined;
  const base = adjusted ?? planned;
  const signed = done > 0 || (status === 'preparation' && chance.often(0.3));
  const contracted = signed && chance.often(0.96) ? rounded(base * chance.between(0.84, 0.998)) : undefined;
  const finished = done >= 1;
  const turn = chance.weighted([
    [74, chance.between(0.97, 1)],
    [14, chance.between(1.02, 1.22)],
    [12, chance.between(0.55, 0.94)],
  ]);
  const final = finished && chance.often(0.72) ? rounded((contracted ?? base) * turn) : undefined;
  const paid = paidOf(contracted ?? base, final, done, chance);
  const missing = chance.often(0.025);
  return {
    ...(missing || chance.often(0.03) ? {} : {planned}),
    ...(missing || adjusted === undefined ? {} : {adjusted}),
    ...(missing || contracted === undefined ? {} : {contracted}),
    ...(missing || paid === undefined ? {} : {paid}),
    ...(missing || final === undefined ? {} : {final}),
  };
}

function paidOf(contracted, final, done, chance) {
  if (done === 0) return chance.often(0.3) ? 0 : undefined;
  if (chance.often(0.06)) return undefined;
  if (done >= 1) return final === undefined ? rounded(contracted * chance.between(0.85, 1)) : final;
  const ahead = chance.often(0.07) ? chance.between(0.25, 0.45) : chance.between(-0.12, 0.08);
  return rounded(contracted * Math.min(1, Math.max(0, done + ahead)));
}

/** Observations from the start to the day the feed is of; money and work do not go hand in hand. */
export function progressOf({done, start, end}, {contracted, paid}, chance) {
  if (done === 0 || !start.actual) return undefined;
  const last = end.actual && end.actual < TODAY ? end.actual : TODAY;
  const count = chance.whole(2, 4);
  const money = contracted && paid !== undefined ? (paid / contracted) * 100 : undefined;
  const work = Math.min(100, Math.round(done * 100 * chance.between(0.8, 1.06)));
  return Array.from({length: count}, (_, index) => {
    const share = (index + 1) / count;
    const at = shifted(start.actual, Math.round(((time(last) - time(start.actual)) / DAY) * share));
    const financial = money === undefined ? undefined : Math.round(money * share ** 1.3);
    return {
      at,
      physical: done >= 1 && index === count - 1 ? 100 : Math.round(work * share),
      ...(financial === undefined ? {} : {financial}),
    };
  });
}

/** The day some days later, ISO 8601. */
export function shifted(date, days) {
  return new Date(time(date) + days * DAY).toISOString().slice(0, 10);
}

function time(date) {
  return Date.parse(`${date}T00:00:00Z`);
}

/** Sums of budgets are rounded to what people write. */
function rounded(amount) {
  const step = amount > 1_000_000 ? 1000 : amount > 100_000 ? 100 : 10;
  return Math.round(amount / step) * step;
}
