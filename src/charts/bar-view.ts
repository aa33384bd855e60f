import type {Column, Dimension} from '../model/dimension.js';
import type {Measure, Per} from '../model/measure.js';
import type {Figures, Total} from '../store/figures.js';
import {divisorFor, persFor} from './bar-figures.js';
import {type Axis, axisOf, marksOf} from './bar-layout.js';
import {type BarRow, foldRows, rankRows, rowsOf} from './bar-rows.js';
import {paidShare, planStage} from './execution.js';
import type {PlanStage} from '../i18n/messages/charts.js';

/** What bars are asked to show. */
export interface BarQuery {
  readonly figures: Figures;
  readonly dimension: Dimension;
  readonly column: Column;
  /** Index of the entry whose parts are shown. */
  readonly under: number | undefined;
  /** How many rows before the rest is folded into one. */
  readonly most: number;
}

const MONTHS = 12;

/** Everything about a ranking but its words and colours. */
export interface BarView {
  readonly rows: readonly BarRow[];
  /** The same unfolded, for the table. */
  readonly all: readonly BarRow[];
  /** All rows together; undefined where they may not be added, as the years of a budget. */
  readonly total: Total | undefined;
  /** What paid money is compared with; undefined where it is not drawn, or can be compared in no row. */
  readonly plan: PlanStage | undefined;
  /** Undefined in feeds without money: then records are counted. */
  readonly measure: Measure | undefined;
  readonly per: Per;
  readonly pers: readonly Per[];
  /** Stages drawn over each other, the lowest first. */
  readonly layers: readonly Measure[];
  readonly axis: Axis;
  /** What of the plan would be paid by now if it were paid evenly over the year; undefined where the year is over. */
  due(row: BarRow): number | undefined;
  /** A stage of a row, put per resident or as a share where asked. */
  value(row: BarRow, stage?: Measure): number | undefined;
}

/** Ranks the values of a dimension, or the parts of one of them. */
export function barView({figures, dimension, column, under, most}: BarQuery): BarView {
  const {view} = figures;
  const {measure} = view;
  const rows = rowsOf(figures.groups(dimension, under), column);
  const additive = dimension !== 'year' || view.records === 'projects';
  const total = additive ? foldRows(rows) : undefined;
  const plan = planStage(total ?? figures.total, figures.dataset.meta);
  const pers = measure
    ? persFor(rows, measure, dimension, figures).filter((per) => additive || per !== 'share')
    : [];
  const per = pers.includes(view.per) ? view.per : 'total';
  const divisor = measure ? divisorFor(per, rows, measure, dimension, figures) : () => 1;
  const value = (row: BarRow, stage = measure): number | undefined => {
    if (!stage) return row.count;
    const [sum, by] = [row.sums[stage], divisor(row)];
    return sum === undefined || by === undefined ? undefined : sum / by;
  };
  const layers = !measure
    ? []
    : figures.dataset.meta.incomparable
      ? [measure]
      : marksOf(measure, plan, (stage) => rows.some(({sums}) => sums[stage] !== undefined));
  const paidPlan = layers.includes('paid') ? plan : undefined;
  const elapsed = dimension === 'year' || per === 'share' ? undefined : elapsedPart(figures);
  const all = rankRows(rows, dimension, value, Infinity);
  const ranked = all.length > most ? rankRows(rows, dimension, value, most) : all;
  return {
    rows: ranked,
    all,
    total,
    plan: rows.some((row) => paidShare(row, paidPlan) !== undefined) ? paidPlan : undefined,
    measure,
    per,
    pers,
    layers,
    axis: axisOf(ranked.flatMap((row) => (measure ? layers.map((stage) => value(row, stage)) : [row.count]))),
    due(row) {
      const whole = paidPlan && elapsed !== undefined ? value(row, paidPlan) : undefined;
      return whole !== undefined && elapsed !== undefined && whole > 0 ? whole * elapsed : undefined;
    },
    value,
  };
}

/** How much of the year is over that the figures are of; undefined for a whole one, for several, and for projects. */
function elapsedPart({period}: Figures): number | undefined {
  return period?.month !== undefined && period.from === period.to ? period.month / MONTHS : undefined;
}

/** The dimension that tells most: the purpose of the money, else the first of which the records name at least two. */
export function usefulDimension({view, table}: Figures): Dimension | undefined {
  const order: readonly Dimension[] =
    view.records === 'lines'
      ? ['sector', 'region', 'authority', 'source', 'year']
      : ['sector', 'region', 'authority', 'supplier', 'status', 'source', 'year'];
  const has = (least: number) =>
    order.find((dimension) => (table.dimensions[dimension]?.entries.length ?? 0) > least);
  return has(2) ?? has(1);
}
