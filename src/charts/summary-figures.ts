import type {Meta} from '../model/dataset.js';
import type {Formats} from '../i18n/formats.js';
import type {Messages} from '../i18n/messages.js';
import {type Measure, STAGES} from '../model/measure.js';
import type {Figures, Total} from '../store/figures.js';
import {type Axis, axisOf, type Box, boxOf} from './bar-layout.js';
import {paidShare, planStage} from './execution.js';
import {residentsInView} from './residents.js';

/** One headline figure. */
export interface SummaryFigure {
  readonly name: string;
  /** As told at a glance. */
  readonly text: string;
  readonly value: number;
  /** In full, to the last tenge. */
  readonly full: string;
  /** Whether it is a sum, in the currency looked at. */
  readonly money: boolean;
  /** What it is compared with, or what it is of. */
  readonly notes: readonly string[];
  /** Stage of money with its mark on the scale of all stages; absent where the stages have no scale in common. */
  readonly mark?: {readonly stage: Measure; readonly box: Box};
}

/** The headline figures of a view: its stages of money, its records, and the sum per resident where that is known. */
export function summaryFigures(
  figures: Figures,
  messages: Messages,
  formats: Formats,
): readonly SummaryFigure[] {
  return [
    ...stageFigures(figures, messages, formats),
    countFigure(figures, messages, formats),
    ...residentFigure(figures, messages, formats),
  ];
}

function stageFigures(
  {dataset, total, measures, currency = ''}: Figures,
  messages: Messages,
  formats: Formats,
): SummaryFigure[] {
  const {sums} = total;
  const axis: Axis = axisOf(measures.map((measure) => sums[measure]));
  const scale = formats.scale(Math.max(Math.abs(axis.min), axis.max), currency);
  return measures.flatMap((stage) => {
    const value = sums[stage];
    if (value === undefined) return [];
    return {
      name: messages.core.measures[stage].name,
      text: scale.full(value),
      value,
      full: formats.money(value, currency),
      money: true,
      notes: notesOf(stage, total, dataset.meta, messages, formats),
      ...(dataset.meta.incomparable ? {} : {mark: {stage, box: boxOf(value, axis)}}),
    };
  });
}

function notesOf(
  stage: Measure,
  {sums, stated, count}: Total,
  meta: Meta,
  {charts}: Messages,
  formats: Formats,
): string[] {
  const notes: string[] = [];
  const plan = planStage({sums, stated}, meta);
  const share =
    stage === 'paid' || meta.incomparable
      ? paidShare({sums, stated}, plan)
      : partOfPlan(stage, {sums, stated});
  if (share !== undefined && stage === 'paid' && plan)
    notes.push(charts.ofStage(plan, formats.percent(share)));
  else if (share !== undefined) notes.push(charts.ofStage('planned', formats.percent(share)));
  const told = stated[stage] ?? 0;
  if (told < count) notes.push(charts.statedIn(formats.integer(told), formats.integer(count)));
  return notes;
}

/** A stage beside the plan, where the same records state both. */
function partOfPlan(stage: Measure, {sums, stated}: Pick<Total, 'sums' | 'stated'>): number | undefined {
  const later = STAGES.find((name) => name === stage && name !== 'planned');
  const [value, plan] = [sums[stage], sums.planned];
  if (!later || value === undefined || !plan || plan < 0 || stated[stage] !== stated.planned)
    return undefined;
  return value / plan;
}

function countFigure({total, view}: Figures, {charts}: Messages, formats: Formats): SummaryFigure {
  const text = formats.integer(total.count);
  return {
    name: charts.countName[view.records],
    text,
    full: text,
    value: total.count,
    money: false,
    notes: [],
  };
}

function residentFigure(figures: Figures, {charts, core}: Messages, formats: Formats): SummaryFigure[] {
  const {view, total, currency} = figures;
  const sum = view.measure && total.sums[view.measure];
  if (!view.measure || sum === undefined || currency === undefined) return [];
  const residents = residentsInView(figures);
  if ('reason' in residents) return [];
  const {value: people, date} = residents.population;
  const value = sum / people;
  return [
    {
      name: `${core.measures[view.measure].short}, ${charts.perResident}`,
      text: formats.money(Math.round(value), currency),
      value,
      full: formats.money(value, currency),
      money: true,
      notes: [charts.population(formats.integer(people), formats.date(date))],
    },
  ];
}
