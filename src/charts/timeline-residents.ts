import {Figures} from '../store/figures.js';
import {type Residents, residentsInView} from './residents.js';

const kept = new WeakMap<Figures, Residents>();

/**
 * The residents of all regions that a timeline looks at in any year: all its years are divided by the same people, whatever year
 * is chosen.
 */
export function residentsOfAllYears(figures: Figures): Residents {
  let residents = kept.get(figures);
  if (!residents) kept.set(figures, (residents = residentsInView(inAllYears(figures))));
  return residents;
}

function inAllYears(figures: Figures): Figures {
  const {dataset, view, table} = figures;
  if (!dataset.meta.population || !table.dimensions.region) return figures;
  const {year: _, ...values} = view.where.values;
  return new Figures(dataset, {...view, where: {...view.where, values, years: {}}});
}
