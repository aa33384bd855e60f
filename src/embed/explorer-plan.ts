import {flowLevels} from '../charts/flow-levels.js';
import {valuesTold} from '../controls/facet-options.js';
import type {EmbedMessages} from '../i18n/messages/embed.js';
import type {Dataset, Table} from '../model/dataset.js';
import type {Dimension} from '../model/dimension.js';
import {STAGES} from '../model/measure.js';
import {perResident} from '../model/per-resident.js';
import type {Figures} from '../store/figures.js';

/** What a chart answers: the heading above it. */
export type Question = keyof EmbedMessages['questions'];

/** Why a part is not there. */
export type Reason = keyof EmbedMessages['reasons'];

/** A chart of the page, under the question that it answers. */
export interface ExplorerChart {
  readonly tag: 'bars' | 'treemap' | 'stages' | 'timeline' | 'flags' | 'flow' | 'compare';
  /** What bars and treemaps divide by. */
  readonly by?: Dimension;
  readonly question: Question;
  /** True where it takes both columns. */
  readonly wide: boolean;
}

/** Which parts a feed can fill. */
export interface ExplorerPlan {
  readonly map: boolean;
  /** Whether there are projects whose dossier could be opened. */
  readonly dossier: boolean;
  /** Whether rules have something to go by, and so whether a dossier carries its signals. */
  readonly signals: boolean;
  /** Whether the feed holds reports or says where they are taken, and so whether a dossier carries the dialogue. */
  readonly dialogue: boolean;
  readonly share: boolean;
  /** In the order in which readers ask: where does it go, is it on plan, when, who, what is worth a question. */
  readonly charts: readonly ExplorerChart[];
  /** Why the others are left out. */
  readonly reasons: readonly Reason[];
}

/** What the page brings with it. */
export interface ExplorerMeans {
  /** Whether the page names boundaries of its own. */
  readonly boundaries: boolean;
  /** Tags of the charts that can be had. */
  readonly tags: readonly string[];
}

/** From so many parts on areas are read faster than bars. */
const MANY_PARTS = 8;

const WHO = [
  ['authority', 'whoOrders'],
  ['supplier', 'whoWorks'],
  ['region', 'whichPlaces'],
] as const;

/** Which charts can be drawn of a feed, and why the others cannot: a chart that would show one value alone is left out. */
export function planExplorer(figures: Figures, {boundaries, tags}: ExplorerMeans): ExplorerPlan {
  const {dataset, table, measures} = figures;
  const has = (dimension: Dimension) => valuesTold(table, dimension) > 1;
  const sector = has('sector');
  const stages = STAGES.filter((stage) => measures.includes(stage)).length > 1;
  const parties = WHO.filter(([dimension]) => has(dimension));
  const sourceAlone = !sector && parties.length === 0 && has('source');
  const map =
    dataset.projects.places.project.length > 0 ||
    (has('region') && hasBoundaries(dataset, table, boundaries));
  const flow = flowLevels(table, undefined).dimensions.filter((name) => name !== 'status').length > 1;
  const compare = comparableRegions(figures) > 1;
  const signals = tags.includes('budget-flags') && canBeJudged(dataset);
  const half: (Omit<ExplorerChart, 'wide'> | false)[] = [
    sector && {tag: partsTag(table), by: 'sector', question: isSpending(figures) ? 'where' : 'bySector'},
    stages && {tag: 'stages', question: 'onPlan'},
    has('year') && {tag: 'timeline', question: 'when'},
    ...parties.map(([by, question]) => ({tag: 'bars', by, question}) as const),
    sourceAlone && {tag: 'bars', by: 'source', question: 'whoPays'},
  ];
  const whole: (Omit<ExplorerChart, 'wide'> | false)[] = [
    signals && {tag: 'flags', question: 'signals'},
    flow && {tag: 'flow', question: 'whichWay'},
    compare && {tag: 'compare', question: 'places'},
  ];
  const there = (chart: Omit<ExplorerChart, 'wide'> | false) =>
    chart && tags.includes(`budget-${chart.tag}`) ? [chart] : [];
  return {
    map,
    dossier: dataset.projects.size > 0,
    signals,
    dialogue: tags.includes('budget-feedback') && takesReports(dataset),
    share: tags.includes('budget-share'),
    charts: [
      ...inColumns(half.flatMap(there)),
      ...whole.flatMap(there).map((chart) => ({...chart, wide: true})),
    ],
    reasons: [
      ...(map ? [] : (['map'] as const)),
      ...(sector ? [] : (['sector'] as const)),
      ...(stages ? [] : (['stages'] as const)),
      ...(has('year') ? [] : (['years'] as const)),
      ...(parties.length > 0 ? [] : (['parties'] as const)),
      ...(compare ? [] : (['compare'] as const)),
    ],
  };
}

/** Areas need both columns for their list; of the others an odd one takes both too, so that there is no hole. */
function inColumns(charts: readonly Omit<ExplorerChart, 'wide'>[]): readonly ExplorerChart[] {
  const areas = charts[0]?.tag === 'treemap';
  const odd = (charts.length - Number(areas)) % 2 === 1;
  const alone = areas ? charts.length - 1 : 0;
  return charts.map((chart, at) => ({...chart, wide: (areas && at === 0) || (odd && at === alone)}));
}

/** Areas where there are levels or many parts; the treemap has a list beside it. */
function partsTag(table: Table): 'treemap' | 'bars' {
  const levels = table.dimensions.sector?.entries.some(({parent}) => parent !== undefined) ?? false;
  return levels || valuesTold(table, 'sector') >= MANY_PARTS ? 'treemap' : 'bars';
}

/** The rules of signals go by planned ends, by stages of money beside each other, and by who works for whom. */
function canBeJudged({projects: {size, money, dates, dimensions}}: Dataset): boolean {
  const stages = STAGES.filter((stage) => money[stage]);
  const paired = dimensions.authority !== undefined && dimensions.supplier !== undefined;
  return size > 0 && (dates.endPlanned !== undefined || stages.length > 1 || paired);
}

function takesReports({meta, feedback = [], projects}: Dataset): boolean {
  const addressed = meta.feedback !== undefined || meta.contact !== undefined;
  return projects.size > 0 && (addressed || feedback.length > 0);
}

/** Whether sectors are purposes that money goes to: budget lines may be of revenue. */
function isSpending({table, view}: Figures): boolean {
  const keys = table.dimensions.sector?.entries.map(({key}) => key) ?? [];
  return view.records === 'projects' || keys.some((key) => /^(?:kz:|cofog:|\d\d$)/.test(key));
}

/** Regions of Kazakhstan have boundaries of ours. */
function hasBoundaries({meta, regions}: Dataset, {dimensions}: Table, boundaries: boolean): boolean {
  return (
    boundaries ||
    (regions ?? meta.regions) !== undefined ||
    (dimensions.region?.entries.some(({key}) => /^KZ-\d\d$/.test(key)) ?? false)
  );
}

function comparableRegions({dataset: {meta}, table}: Figures): number {
  const {population = {}} = meta;
  const entries = table.dimensions.region?.entries ?? [];
  return entries.filter(
    ({key}) => Object.hasOwn(population, key) && perResident(0, population[key]).value !== undefined,
  ).length;
}
