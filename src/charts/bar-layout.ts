import type {PlanStage} from '../i18n/messages/charts.js';
import type {Measure} from '../model/measure.js';

/** Where a mark begins and how long it is, in per cent of the plot. */
export interface Box {
  readonly start: number;
  readonly length: number;
}

/** The span that all marks of a chart share. It always includes zero, so that lengths compare honestly. */
export interface Axis {
  readonly min: number;
  readonly max: number;
}

/** An axis from the least to the greatest of the values and 0; what is missing or infinite does not count. */
export function axisOf(values: Iterable<number | undefined>): Axis {
  let [min, max] = [0, 0];
  for (const value of values) {
    if (value === undefined || !Number.isFinite(value)) continue;
    min = Math.min(min, value);
    max = Math.max(max, value);
  }
  return {min, max};
}

/** The mark of a figure, from zero to the figure; a negative one lies before zero. */
export function boxOf(value: number, {min, max}: Axis): Box {
  const span = max - min;
  if (span === 0) return {start: 0, length: 0};
  const [from, to] = [Math.min(0, value), Math.max(0, value)];
  return {start: ((from - min) / span) * 100, length: ((to - from) / span) * 100};
}

/**
 * Which stages are drawn over each other when a measure is looked at, the lowest first: what was to be spent as an outline,
 * what came of it as a fill. Where nothing is known of payments, the contracts stand for them.
 */
export function marksOf(
  measure: Measure,
  plan: PlanStage | undefined,
  has: (stage: Measure) => boolean,
): readonly Measure[] {
  const layers = layersOf(measure, plan);
  const paid = layers.includes('paid') && !has('paid');
  return [...new Set(layers.map((stage) => (paid && stage === 'paid' ? 'contracted' : stage)))].filter(has);
}

function layersOf(measure: Measure, plan: PlanStage | undefined): readonly Measure[] {
  switch (measure) {
    case 'planned':
      return plan === 'adjusted' ? ['adjusted', 'planned', 'paid'] : ['planned', 'paid'];
    case 'adjusted':
      return ['adjusted', 'paid'];
    case 'contracted':
      return ['planned', 'contracted', 'paid'];
    case 'paid':
      return [plan ?? 'planned', 'paid'];
    case 'final':
      return ['planned', 'final'];
    case 'amount':
      return ['amount'];
  }
}
