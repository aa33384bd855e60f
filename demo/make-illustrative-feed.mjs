import {writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {calmed} from './illustrative/calm.mjs';
import {courseOf, moneyOf, progressOf, shifted, TODAY} from './illustrative/course.mjs';
import {authorityOf, fundingSources, once, suppliers} from './illustrative/parties.mjs';
import {STORY, withOversight} from './illustrative/oversight.mjs';
import {placeOf} from './illustrative/places.mjs';
import {reportsOn} from './illustrative/reports.mjs';
import {seeded} from './illustrative/seeded.mjs';
import {settlements, streets} from './illustrative/settlements.mjs';
import {works} from './illustrative/works.mjs';

const COUNT = 1500;
/** Of a domain that is reserved for examples: a reader who writes reaches nobody. */
const MAILBOX = 'budget@akimat.example';
const CANCELLED = {kk: 'Шарт бұзылды', ru: 'Договор расторгнут', en: 'Contract terminated'};
const PHOTO_WORDS = {
  before: 'Жұмысқа дейін (сурет үлгісі)',
  during: 'Жұмыс кезінде (сурет үлгісі)',
  after: 'Жұмыстан кейін (сурет үлгісі)',
};
/** Buildings of a settlement that other works may share, and bodies named so far. */
const taken = new Map();
const named = new Set();
let chance = seeded(0);

/**
 * The made-up feed of the demo: real settlements; invented works, bodies, companies and sums. The same on every call.
 *
 * `node demo/make-illustrative-feed.mjs` writes it to `demo/feeds/`.
 */
export function illustrativeFeed() {
  chance = seeded(20_261_120);
  taken.clear();
  named.clear();
  const projects = withOversight(
    calmed(
      Array.from({length: COUNT}, (_, index) => project(index + 1)),
      STORY,
    ),
  );
  return {
    openBudget: '1',
    illustrative: true,
    title: {
      kk: 'Алматы облысының жобалары (ойдан құрастырылған үлгі)',
      ru: 'Проекты Алматинской области (вымышленный пример)',
      en: 'Projects of Almaty region (made-up example)',
    },
    publisher: {
      name: {
        kk: 'open-budget-elements, үлгі деректер',
        ru: 'open-budget-elements, данные-пример',
        en: 'open-budget-elements, example data',
      },
    },
    license: 'CC0-1.0',
    asOf: `${TODAY}T08:00:00+05:00`,
    language: 'kk',
    languages: ['kk', 'ru', 'en'],
    currency: 'KZT',
    unit: 1000,
    population: {'KZ-19': {value: 1_596_331, date: '2026-01-01', source: 'https://stat.gov.kz'}},
    feedback: {email: MAILBOX},
    projects,
    reports: reportsOn(projects),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = new URL('feeds/almaty-region-illustrative.json', import.meta.url);
  writeFileSync(file, `${JSON.stringify(illustrativeFeed())}\n`);
}

function project(number) {
  const kind = chance.weighted(works);
  const at = chance.weighted(settlements);
  const to = neighbourOf(at);
  const street = chance.pick(streets);
  const cost = chance.skewed(...kind.cost);
  const course = courseOf(cost, chance);
  const money = moneyOf(cost, course, chance);
  const isLarge = cost > 1_500_000;
  const isSigned = money.contracted !== undefined;
  const authority = authorityOf(kind.department, at.district, chance);
  return {
    id: `a${String(number).padStart(4, '0')}`,
    title: kind.title({at, to, street, chance}),
    ...(chance.often(isLarge ? 0.2 : 0.01) ? {description: descriptionOf(at)} : {}),
    status: course.status,
    ...(course.status === 'cancelled' ? {statusNote: CANCELLED} : {}),
    sector: kind.sector,
    ...(chance.often(0.3) ? {year: Number((course.start.actual ?? course.start.planned).slice(0, 4))} : {}),
    region: 'KZ-19',
    ...placeOf(kind, at, to, taken, chance),
    ...(chance.often(0.22) ? {address: addressOf(at, street)} : {}),
    ...money,
    ...(chance.often(0.06) && money.planned ? {proposed: Math.round(money.planned * 1.1)} : {}),
    ...(isSigned && chance.often(0.1) ? {committed: money.contracted} : {}),
    ...(chance.often(0.96)
      ? {authority: once(named, authority, {id: authority.id, name: authority.name.kk})}
      : {}),
    ...(isSigned && chance.often(0.94) ? {suppliers: suppliersOf()} : {}),
    fundingSource: fundingOf(money.adjusted ?? money.planned, isLarge),
    ...(course.status !== 'identification' && chance.often(0.8)
      ? {procurement: procurementOf(number, isSigned, course)}
      : {}),
    ...(isSigned && chance.often(0.1) ? {contracts: [contractOf(number, money, course)]} : {}),
    start: course.start,
    end: course.end,
    ...(course.done < 1 || chance.often(0.12) ? optional('progress', progressOf(course, money, chance)) : {}),
    ...(isLarge && money.paid && chance.often(0.5) ? {series: seriesOf(money.paid, course)} : {}),
    ...(course.end.actual && chance.often(0.5)
      ? {warrantyUntil: shifted(course.end.actual, 365 * chance.pick([2, 3, 5]))}
      : {}),
    ...(chance.often(0.15) ? {url: `https://example.org/projects/${number}`} : {}),
    ...(chance.often(0.08) ? {documents: documentsOf(number, isSigned)} : {}),
    ...(course.done > 0 && chance.often(0.06) ? {photos: photosOf(kind.picture, course)} : {}),
    ...(chance.often(0.15) ? {updated: shifted(TODAY, -chance.whole(0, 90))} : {}),
  };
}

/** The nearest other settlement: where a road leads. */
function neighbourOf(at) {
  const others = settlements.map(([, other]) => other).filter((other) => other !== at);
  const far = ({lon, lat}) => Math.hypot((lon - at.lon) * 0.72, lat - at.lat);
  return others.sort((a, b) => far(a) - far(b))[chance.whole(0, 1)];
}

function addressOf(at, street) {
  const area = at.district.kk === at.kk ? '' : `${at.district.kk}, `;
  return `${area}${at.kk}, ${street.kk} көшесі, ${chance.whole(1, 140)}`;
}

function descriptionOf(at) {
  const people = chance.whole(4, 60) * 100;
  return {
    kk: `Жоба ${at.kkOf} ${people} тұрғынына арналған. Үлгі мәтін.`,
    ru: `Проект рассчитан на ${people} жителей ${at.ru}. Текст-пример.`,
    en: `Planned for ${people} residents of ${at.en}. Example text.`,
  };
}

function suppliersOf() {
  const first = chance.weighted(suppliers);
  const second = chance.weighted(suppliers);
  return chance.often(0.05) && second !== first ? [first, second] : [first];
}

/** A plain source, or two that share the cost. */
function fundingOf(cost, isLarge) {
  if (cost === undefined || !chance.often(isLarge ? 0.25 : 0.02)) {
    const source = chance.weighted([
      [70, 'local'],
      [24, 'transfer'],
      [6, 'fund'],
    ]);
    return once(named, fundingSources[source], source);
  }
  const transfer = Math.round(cost * chance.pick([0.5, 0.7, 0.9]));
  return [
    {source: {id: 'transfer', name: fundingSources.transfer.name.kk}, value: transfer},
    {source: {id: 'local', name: fundingSources.local.name.kk}, value: cost - transfer},
  ];
}

function procurementOf(number, isSigned, {start}) {
  const method = chance.weighted([
    [62, 'open'],
    [5, 'selective'],
    [12, 'limited'],
    [21, 'direct'],
  ]);
  const bids =
    method === 'direct'
      ? undefined
      : chance.weighted([
          [isSigned ? 3 : 12, 0],
          [34, 1],
          [28, 2],
          [18, 3],
          [10, 5],
          [5, 8],
        ]);
  return {
    method,
    ...(bids === undefined || chance.often(0.1) ? {} : {bids}),
    ...(isSigned && chance.often(0.3) ? {id: `ÜLGI-${number}`} : {}),
    ...(isSigned && chance.often(0.3) ? {url: `https://example.org/tenders/${number}`} : {}),
    ...(chance.often(0.2)
      ? {tender: {start: shifted(start.planned, -70), end: shifted(start.planned, -40)}}
      : {}),
  };
}

function contractOf(number, {contracted, paid}, {start, end}) {
  const signed = shifted(start.planned, -chance.whole(5, 25));
  const first = Math.round(contracted * chance.between(0.82, 0.97));
  const changed = chance.often(0.4);
  return {
    id: `ÜLGI-${number}-1`,
    value: changed ? first : contracted,
    ...(paid === undefined ? {} : {paid}),
    signed,
    end: end.planned,
    ...(changed
      ? {
          amendments: [
            {
              date: shifted(signed, 60),
              rationale: {kk: 'Қосымша жұмыстар', ru: 'Дополнительные работы'},
              value: contracted,
            },
          ],
        }
      : {}),
  };
}

/** What was paid, by year. */
function seriesOf(paid, {start, end}) {
  const from = Number((start.actual ?? start.planned).slice(0, 4));
  const until = Math.max(
    from,
    Math.min(Number(TODAY.slice(0, 4)), Number((end.actual ?? TODAY).slice(0, 4))),
  );
  const years = until - from + 1;
  const each = Math.floor(paid / years);
  return Array.from({length: years}, (_, index) => ({
    period: String(from + index),
    measure: 'paid',
    value: index === years - 1 ? paid - each * (years - 1) : each,
  }));
}

function documentsOf(number, isSigned) {
  const list = [
    {
      title: 'Жобалау-сметалық құжаттама',
      url: `https://example.org/files/${number}/plan.pdf`,
      type: 'technicalSpecifications',
    },
  ];
  if (isSigned)
    list.push({
      title: 'Шарт',
      url: `https://example.org/files/${number}/contract.pdf`,
      type: 'contractSigned',
    });
  return list;
}

/** Drawings that lie beside the feed, so that the demo asks no other host. */
function photosOf(picture, {status, done, start, end}) {
  const photo = (when, date) => ({url: `photos/${picture}-${when}.svg`, when, date, alt: PHOTO_WORDS[when]});
  const photos = [
    photo('before', start.planned),
    photo('during', shifted(start.actual ?? start.planned, 40)),
  ];
  if (done >= 1 && status !== 'cancelled' && end.actual) photos.push(photo('after', end.actual));
  return photos;
}

function optional(key, value) {
  return value === undefined ? {} : {[key]: value};
}
