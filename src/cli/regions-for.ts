import {FeedError} from '../feed/feed-error.js';
import {parseJson} from '../feed/parse-json.js';
import {loadRegions} from '../feed/regions/load-regions.js';
import {regionMap} from '../feed/regions/region-map.js';
import type {Dataset} from '../model/dataset.js';
import type {RegionMap} from '../model/region.js';
import {SourceError} from './open-sources.js';
import {filesBeside, isAddress} from './read-source.js';

/**
 * The boundaries that a page would have: the feed's own for every element, the built-in ones for the map alone.
 *
 * @param source of the feed, which a file of boundaries is named from
 * @throws {SourceError} where the feed names boundaries that cannot be read
 */
export async function regionsFor(
  dataset: Dataset,
  element: string,
  source: string,
): Promise<RegionMap | undefined> {
  const {regions, meta} = dataset;
  if (regions) return regions;
  const named = meta.regions;
  if (named === undefined)
    return element === 'budget-map' ? loadRegions(dataset, undefined, undefined) : undefined;
  try {
    if (isAddress(source) || isAddress(named)) return await loadRegions(dataset, undefined, source);
    const {bytes} = await filesBeside(source)(named);
    return regionMap(parseJson(bytes), 'feed');
  } catch (error) {
    throw error instanceof FeedError ? new SourceError(named, undefined, error) : error;
  }
}
