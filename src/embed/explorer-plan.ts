import {valuesTold} from '../controls/facet-options.js';
import type {Dataset, Table} from '../model/dataset.js';
import type {Dimension} from '../model/dimension.js';
import type {Figures} from '../store/figures.js';

/** Which modules a feed can fill. */
export interface ExplorerPlan {
  readonly map: boolean;
  /** Dimensions of the rankings, in the order in which they are shown; at most two. */
  readonly bars: readonly Dimension[];
  /** Whether there are projects whose dossier could be opened. */
  readonly dossier: boolean;
}

/** What for, where, who: in the order in which readers ask. */
const RANKED: readonly Dimension[] = ['sector', 'region', 'authority', 'supplier', 'source', 'year'];
const MOST_BARS = 2;

/** @param boundaries whether the page names boundaries of its own */
export function planExplorer({dataset, table, view}: Figures, boundaries: boolean): ExplorerPlan {
  const ranked = RANKED.filter(
    (dimension) => valuesTold(table, dimension) > 1 && !(dimension === 'year' && view.records === 'projects'),
  );
  return {
    map:
      dataset.projects.places.project.length > 0 ||
      (valuesTold(table, 'region') > 1 && hasBoundaries(dataset, table, boundaries)),
    bars: ranked.slice(0, MOST_BARS),
    dossier: dataset.projects.size > 0,
  };
}

/** Regions of Kazakhstan have boundaries of ours. */
function hasBoundaries({meta}: Dataset, {dimensions}: Table, boundaries: boolean): boolean {
  return (
    boundaries ||
    meta.regions !== undefined ||
    (dimensions.region?.entries.some(({key}) => /^KZ-\d\d$/.test(key)) ?? false)
  );
}
