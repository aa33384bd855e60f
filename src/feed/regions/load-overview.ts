import type {Dataset} from '../../model/dataset.js';
import type {RegionMap} from '../../model/region.js';
import {loadRegions, usesBuiltIn} from './load-regions.js';

/** The boundaries of `loadRegions`, with fewer corners where there is a choice, for a first picture. */
export async function loadOverview(
  dataset: Dataset,
  address: string | undefined,
  feedAddress: string | undefined,
): Promise<RegionMap | undefined> {
  if (address || dataset.regions || dataset.meta.regions || !usesBuiltIn(dataset))
    return loadRegions(dataset, address, feedAddress);
  const {kzOverview} = await import('./kz/kz-overview.js');
  return kzOverview();
}
