import type {RegionMap} from '../../../model/region.js';
import {regionMap} from '../region-map.js';
import topology from './kz-regions-small.topo.json';

/** The 20 units of Kazakhstan with a quarter of the corners, for a map's first picture. */
export function kzOverview(): RegionMap {
  return (made ??= regionMap(topology, 'built-in'));
}

let made: RegionMap | undefined;
