import type {Dataset, Table} from '../model/dataset.js';
import type {Measure, Per} from '../model/measure.js';
import {defaultMeasure, measuresOf} from '../model/money.js';
import {EVERYTHING, type Where} from '../model/where.js';

/** Which of the two kinds of record the figures are of. */
export type Records = 'projects' | 'lines';

/** What the embedder's attributes or the reader asked for; what is left out is chosen by the data. */
export interface Choice {
  readonly records?: Records;
  readonly measure?: Measure;
  readonly per?: Per;
  /** ISO 4217 code, in a feed of several currencies. */
  readonly currency?: string;
  readonly where?: Where;
}

/** What is looked at, every question answered. */
export interface View {
  readonly records: Records;
  /** Undefined where the feed has no money to show: then records are counted. */
  readonly measure: Measure | undefined;
  readonly per: Per;
  /** Index into `Meta.currencies`. */
  readonly currency: number;
  readonly where: Where;
}

/** Answers what a choice leaves open; a measure or currency that the feed does not have is not taken up. */
export function resolveView(dataset: Dataset, choice: Choice): View {
  const records = recordsOf(dataset, choice.records);
  const table = tableOf(dataset, records);
  const wanted = choice.measure;
  const measure = wanted && measuresOf(table).includes(wanted) ? wanted : defaultMeasure(table);
  return {
    records,
    measure,
    per: choice.per ?? 'total',
    currency: Math.max(0, dataset.meta.currencies.indexOf(choice.currency ?? '')),
    where: choice.where ?? EVERYTHING,
  };
}

export function tableOf(dataset: Dataset, records: Records): Table {
  return records === 'lines' ? dataset.lines : dataset.projects;
}

function recordsOf({projects, lines}: Dataset, wanted: Records | undefined): Records {
  if (wanted === 'lines' && lines.size > 0) return 'lines';
  if (wanted === 'projects' && projects.size > 0) return 'projects';
  return projects.size > 0 || lines.size === 0 ? 'projects' : 'lines';
}
