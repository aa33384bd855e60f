import type {MapWords} from './map-words.js';
import type {Scene} from './scene.js';
import {sumOf} from './tally.js';

/** One sentence over the map: how much of what stands on it; empty where nothing does. */
export function mapTakeaway({mode, placed, regions}: Scene, words: MapWords): string {
  const {messages, formats, figures} = words;
  if (mode === 'projects')
    return messages.map.takeaway(placed.count, formats.integer(placed.count), words.money(sumOf(placed)));
  const told = regions?.list.filter(({group}) => group).length ?? 0;
  const {measure} = figures.view;
  const total = words.money(measure && figures.total.sums[measure]);
  return told > 0 ? messages.map.takeawayRegions(told, formats.integer(told), total) : '';
}
