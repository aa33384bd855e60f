import type {Population} from '../model/dataset.js';
import {residentsOf} from '../model/per-resident.js';
import type {Figures} from '../store/figures.js';

/** Why nothing can be put per resident: no dated population at all, or not of every region that the figures are of. */
export type NoResidents = 'no-population' | 'some-regions';

/** The people that the money of a view was for, or why they are not known. */
export type Residents = {readonly population: Population} | {readonly reason: NoResidents};

/**
 * The residents of all regions that a view looks at.
 *
 * Money whose region is not told, or is of a region without a dated population, leaves no honest figure per resident.
 */
export function residentsInView(figures: Figures): Residents {
  const {dataset, view, table} = figures;
  const {population} = dataset.meta;
  if (!population) return {reason: 'no-population'};
  const chosen = view.where.values.region ?? [];
  const all = table.dimensions.region
    ? figures.groups('region').map(({entry}) => entry.key)
    : Object.keys(population);
  if (!table.dimensions.region && all.length !== 1) return {reason: 'some-regions'};
  const found = residentsOf(population, chosen.length > 0 ? chosen : all);
  return found ? {population: found} : {reason: 'some-regions'};
}
