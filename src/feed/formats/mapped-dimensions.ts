import type {Party} from '../../model/project.js';
import type {MappedContext} from './mapped-context.js';
import {putParties, putSector} from './mapped-parties.js';
import type {SectorWord} from './sector-code.js';
import type {DimensionBuilders} from './table-columns.js';

/** What a record tells of who, where and what for. */
export interface MappedDimensions {
  readonly region: unknown;
  readonly sector: SectorWord | undefined;
  readonly authority: readonly Party[];
  readonly suppliers: readonly Party[];
  readonly sources: readonly Party[];
}

/** What a record says of where, what for, by whom and from what, as its mapped columns have it. */
export function dimensionsOf(record: unknown, {columns}: MappedContext): MappedDimensions {
  return {
    region: columns.values.region?.(record),
    sector: columns.sector?.(record),
    authority: columns.authority(record),
    suppliers: columns.supplier(record),
    sources: columns.fundingSource(record),
  };
}

/** Puts them into a row of either table. */
export function putDimensions(
  row: number,
  {region, sector, authority, suppliers, sources}: MappedDimensions,
  dimensions: DimensionBuilders,
  context: MappedContext,
): void {
  if (region !== undefined) context.regionsOf(dimensions).put(row, region);
  putSector(row, sector, dimensions.sector);
  putParties(row, authority, dimensions.authority);
  putParties(row, suppliers, dimensions.supplier);
  putParties(row, sources, dimensions.source);
}
