import type {Table} from '../model/dataset.js';
import {yearOf} from '../model/year.js';
import {Figures} from '../store/figures.js';
import {resolveView} from '../store/view.js';

const ofLines = new WeakMap<Figures, Figures>();

/** The same figures; of budget lines where projects tell no year and lines do. */
export function yearlyFigures(figures: Figures): Figures {
  const {dataset, view, table, currency} = figures;
  if (view.records === 'lines' || tellsYears(table) || !tellsYears(dataset.lines)) return figures;
  const known = ofLines.get(figures);
  if (known) return known;
  const {measure, per, where} = view;
  const choice = {records: 'lines', per, where} as const;
  const made = new Figures(
    dataset,
    resolveView(dataset, {
      ...choice,
      ...(measure === undefined ? {} : {measure}),
      ...(currency === undefined ? {} : {currency}),
    }),
  );
  ofLines.set(figures, made);
  return made;
}

/** Whether any record tells its year. */
export function tellsYears({dimensions}: Table): boolean {
  return dimensions.year?.entries.some(({key}) => yearOf(key) !== undefined) ?? false;
}
