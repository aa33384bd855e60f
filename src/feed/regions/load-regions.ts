import type {Dataset} from '../../model/dataset.js';
import type {RegionMap} from '../../model/region.js';
import {parseJson} from '../parse-json.js';
import {request} from '../request.js';

/** What the built-in boundaries cover: ISO 3166-2 codes of Kazakhstan's regions. */
const BUILT_IN = /^KZ-\d\d$/;

/**
 * The boundaries for a dataset: those of an address given, else those the feed holds or names, else the built-in ones where its
 * regions are Kazakhstan's. Undefined where there are none to draw.
 *
 * @param address the embedder's `regions-src`
 * @param feedAddress what a relative address inside the feed is resolved against
 * @throws {FeedError} as `request`, `parseJson` and `regionMap`
 */
export async function loadRegions(
  dataset: Dataset,
  address: string | undefined,
  feedAddress: string | undefined,
  signal?: AbortSignal,
): Promise<RegionMap | undefined> {
  if (address) return fetchRegions(address, 'url', signal);
  if (dataset.regions) return dataset.regions;
  const named = dataset.meta.regions;
  if (named) return fetchRegions(feedAddress ? new URL(named, feedAddress).href : named, 'feed', signal);
  if (!usesBuiltIn(dataset)) return undefined;
  const {kzRegions} = await import('./kz/kz-regions.js');
  return kzRegions;
}

async function fetchRegions(
  address: string,
  origin: RegionMap['origin'],
  signal?: AbortSignal,
): Promise<RegionMap> {
  const [{bytes}, {regionMap}] = await Promise.all([
    request(address, signal ? {signal} : {}),
    import('./region-map.js'),
  ]);
  return regionMap(parseJson(bytes), origin);
}

/** True where the built-in boundaries have the regions of a dataset. */
export function usesBuiltIn({projects, lines}: Dataset): boolean {
  return [projects, lines].some((table) =>
    table.dimensions.region?.entries.some(({key}) => BUILT_IN.test(key)),
  );
}
