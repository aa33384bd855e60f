import {valuesTold} from '../controls/facet-options.js';
import type {Dataset, Table} from '../model/dataset.js';
import type {Dimension} from '../model/dimension.js';
import {STAGES} from '../model/measure.js';
import type {Figures} from '../store/figures.js';

/** Which modules a feed can fill. */
export interface ExplorerPlan {
  readonly map: boolean;
  /** Dimensions of the rankings, in the order in which they are shown; at most two. */
  readonly bars: readonly Dimension[];
  /** What stands beside a single ranking: what became of the money, else the parts of the whole. */
  readonly beside: 'stages' | 'treemap' | undefined;
  /** Whether there are projects whose dossier could be opened. */
  readonly dossier: boolean;
}

/** What for, where, who: in the order in which readers ask. */
const RANKED: readonly Dimension[] = ['sector', 'region', 'authority', 'supplier', 'source', 'year'];
const MOST_BARS = 2;

/** @param boundaries whether the page names boundaries of its own */
export function planExplorer({dataset, table, view, measures}: Figures, boundaries: boolean): ExplorerPlan {
  const stages = STAGES.filter((stage) => measures.includes(stage));
  const ranked = RANKED.filter(
    (dimension) => valuesTold(table, dimension) > 1 && !(dimension === 'year' && view.records === 'projects'),
  );
  return {
    map:
      dataset.projects.places.project.length > 0 ||
      (valuesTold(table, 'region') > 1 && hasBoundaries(dataset, table, boundaries)),
    bars: ranked.slice(0, MOST_BARS),
    beside:
      ranked.length === 1 && ranked[0] !== 'year' ? (stages.length > 1 ? 'stages' : 'treemap') : undefined,
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
