import {radiusScale} from './bubble-size.js';
import type {Mark} from './mark.js';
import {middleOf} from './region-at.js';
import type {RegionFigure} from './region-figures.js';

/** The largest figure of the regions: a sum, or the number of records where there is no money. */
export function largestRegion(list: readonly RegionFigure[], byMoney: boolean): number {
  return Math.max(0, ...list.map((item) => Math.abs(figureOf(item, byMoney) ?? 0)));
}

/** One proportional symbol a region, at its seat; on a coloured map only a point to hold on to, larger for cities. */
export function regionMarks(
  list: readonly RegionFigure[],
  byMoney: boolean,
  most: number,
  coloured: boolean,
): readonly Mark[] {
  const radius = radiusScale(largestRegion(list, byMoney), most);
  return list
    .flatMap((item) => {
      const at = middleOf(item.region);
      if (!at || !item.group) return [];
      const {region, group, sum} = item;
      const dot = region.kind === 'city' ? 6 : 3;
      return {
        key: `r${region.code}`,
        kind: 'region' as const,
        ...at,
        radius: coloured ? dot : radius(figureOf(item, byMoney)),
        tally: {
          count: group.count,
          further: 0,
          stated: sum === undefined ? 0 : group.count,
          value: sum ?? 0,
          whole: 0,
          paid: 0,
        },
        loose: false,
        region: region.code,
      };
    })
    .sort((a, b) => b.radius - a.radius);
}

function figureOf({sum, group}: RegionFigure, byMoney: boolean): number | undefined {
  return byMoney ? sum : group?.count;
}
