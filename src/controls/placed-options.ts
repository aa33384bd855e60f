import {Figures} from '../store/figures.js';
import {rowsWithPlace} from '../store/mask-view.js';

/** Whether a project is on the map, and how many there would be with each answer. */
export interface PlacedOption {
  /** Undefined is both. */
  readonly placed: boolean | undefined;
  readonly chosen: boolean;
  readonly count: number;
}

const made = new WeakMap<Figures, readonly PlacedOption[]>();

/** The answers to "on the map?"; none where every project of the feed has the same. */
export function placedOptions(figures: Figures): readonly PlacedOption[] {
  const {dataset, view} = figures;
  const {projects} = dataset;
  if (view.records !== 'projects') return [];
  const on = new Set(projects.places.project).size;
  if (on === 0 || on === projects.size) return [];
  let options = made.get(figures);
  if (!options) made.set(figures, (options = countPlaced(figures)));
  return options;
}

/** With figures of their own where the condition is in force: those shown lack the other half. */
function countPlaced(figures: Figures): readonly PlacedOption[] {
  const {placed, ...where} = figures.view.where;
  const all = placed === undefined ? figures : new Figures(figures.dataset, {...figures.view, where});
  const has = rowsWithPlace(figures.dataset.projects);
  const {length} = all.rows;
  const on = all.rows.reduce((count, row) => count + (has[row] ?? 0), 0);
  return [
    {placed: undefined, chosen: placed === undefined, count: length},
    {placed: true, chosen: placed === true, count: on},
    {placed: false, chosen: placed === false, count: length - on},
  ];
}
