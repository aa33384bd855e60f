import type {Population} from '../model/dataset.js';
import {perResident} from '../model/per-resident.js';
import type {Region, RegionMap} from '../model/region.js';
import type {Figures, Group} from '../store/figures.js';
import {classOf, type ColourClass, quantileClasses} from './choropleth.js';

/** A region with the figures of its records. */
export interface RegionFigure {
  readonly region: Region;
  /** Undefined where no record is of it. */
  readonly group?: Group;
  /** The chosen sum. */
  readonly sum?: number;
  readonly perResident?: number;
  /** Class of its colour, 0-based. */
  readonly colour?: number;
}

/** The figures of all regions of a map. */
export interface RegionFigures {
  readonly list: readonly RegionFigure[];
  /** Classes of colour; none where figures per resident cannot be told. */
  readonly classes: readonly ColourClass[];
  /** Oldest date of the populations used. */
  readonly populationDate?: string;
}

/** Colours tell something only from this many regions on. */
const LEAST_COLOURED = 3;

/**
 * Joins figures to boundaries.
 *
 * Regions are coloured by money per resident, never by sums, which only show where many people live; so only where
 * the feed dates their populations.
 */
export function regionFigures(figures: Figures, map: RegionMap): RegionFigures {
  const {population} = figures.dataset.meta;
  const groups = new Map(figures.groups('region').map((group) => [group.entry.key, group]));
  const list = map.regions.map((region) => joined(region, groups.get(region.code), figures, population));
  const rates = list.flatMap(({perResident: rate}) => rate ?? []);
  const withRecords = list.filter(({group}) => group).length;
  if (rates.length < LEAST_COLOURED || rates.length * 2 < withRecords) return {list, classes: []};
  const classes = quantileClasses(rates);
  const dates = list.flatMap(({region, perResident: rate}) =>
    rate === undefined ? [] : (population?.[region.code]?.date ?? []),
  );
  return {
    list: list.map((item) => {
      const colour = classOf(classes, item.perResident);
      return colour === undefined ? item : {...item, colour};
    }),
    classes,
    ...(dates.length > 0 ? {populationDate: dates.sort()[0] ?? ''} : {}),
  };
}

function joined(
  region: Region,
  group: Group | undefined,
  figures: Figures,
  population: Readonly<Record<string, Population>> | undefined,
): RegionFigure {
  const {measure} = figures.view;
  const sum = measure && group?.sums[measure];
  const residents =
    population && Object.hasOwn(population, region.code) ? population[region.code] : undefined;
  const {value: rate} = perResident(sum, residents);
  return {
    region,
    ...(group ? {group} : {}),
    ...(sum === undefined ? {} : {sum}),
    ...(rate === undefined ? {} : {perResident: rate}),
  };
}
