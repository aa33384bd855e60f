import {html, nothing} from 'lit';
import {styleMap} from '../element/style-map.js';
import {colourOf} from './choropleth.js';
import type {MapWords} from './map-words.js';
import type {RegionFigure, RegionFigures} from './region-figures.js';
import {largestRegion} from './region-marks.js';
import {mapName, shortName} from './short-name.js';

/** Every region as a square of the same size, so that small ones are seen as well as large. */
export function renderTiles(
  {list, classes}: RegionFigures,
  words: MapWords,
  chosen: readonly string[],
  toggle: (code: string) => void,
) {
  const byMoney = words.figures.currency !== undefined;
  const largest = largestRegion(list, byMoney);
  const cells = list.filter(({region}) => region.tile);
  const columns = 1 + Math.max(...cells.map(({region}) => region.tile?.[0] ?? 0));
  return html`
    <div class="tiles" part="map" role="group" aria-label=${words.messages.map.name} style=${styleMap({gridTemplateColumns: `repeat(${columns}, 1fr)`})}>
      ${cells.map((item) => {
        const {region, colour} = item;
        const {name, figures} = words.region(item);
        const label = `${name.text}: ${figures.join(', ')}`;
        const [column, row] = region.tile ?? [0, 0];
        const tone =
          classes.length === 0 ? 'land' : colour === undefined ? 'none' : colourOf(colour, classes.length);
        const square = Math.sqrt(Math.abs(figureOf(item, byMoney)) / (largest || 1));
        return html`<button
          type="button"
          class="tile ${region.kind ?? ''} tone-${tone}"
          style=${styleMap({gridColumn: String(column + 1), gridRow: String(row + 1)})}
          title=${label}
          aria-label=${label}
          aria-pressed=${chosen.includes(region.code)}
          @click=${() => toggle(region.code)}
        >
          <span class="long" lang=${name.lang || nothing}>${mapName(name.text)}</span>
          <span class="short" aria-hidden="true">${shortName(name.text)}</span>
          ${classes.length === 0 ? html`<i style=${styleMap({inlineSize: `${square * 60}%`})}></i>` : nothing}
        </button>`;
      })}
    </div>
  `;
}

function figureOf({sum, group}: RegionFigure, byMoney: boolean): number {
  return (byMoney ? sum : group?.count) ?? 0;
}
