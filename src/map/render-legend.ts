import {html, nothing, svg} from 'lit';
import {legendSizes, mostRadius, radiusScale} from './bubble-size.js';
import {colourOf} from './choropleth.js';
import type {MapWords} from './map-words.js';
import {paidArc} from './paid-arc.js';
import {largestRegion} from './region-marks.js';
import type {Scene} from './scene.js';
import {wholeMeasure} from './tally.js';

/** Words for sizes, rings and colours. */
export function renderLegend(scene: Scene, words: MapWords, zoom: number, width: number, loose: boolean) {
  const coloured = (scene.regions?.classes.length ?? 0) > 0;
  return html`
    <div class="legend" part="legend">
      ${coloured && scene.mode === 'regions' ? nothing : renderSizes(scene, words, zoom, width)}
      ${scene.mode === 'projects' ? renderSigns(scene, words, loose) : nothing} ${coloured ? renderClasses(scene, words) : nothing}
      ${scene.mode === 'regions' && !coloured && words.figures.currency ? html`<p class="note">${words.messages.map.whySymbols}</p>` : nothing}
    </div>
  `;
}

function renderSizes({index, regions, mode}: Scene, words: MapWords, zoom: number, width: number) {
  const {map} = words.messages;
  const byMoney = index ? index.byMoney : words.figures.currency !== undefined;
  const largest = index ? index.largest(zoom) : largestRegion(regions?.list ?? [], byMoney);
  const {currency} = words.figures;
  const radius = radiusScale(largest, mostRadius(width));
  const sizes = legendSizes(largest).filter((size) => byMoney || Number.isInteger(size));
  const top = sizes[0];
  if (top === undefined || (!byMoney && largest < 2)) return nothing;
  const most = radius(top);
  const scale = words.formats.scale(top, byMoney && currency ? currency : undefined);
  const column = 2 * most + 10;
  const height = Math.max(2 * most + 2, sizes.length * 17);
  const title = byMoney
    ? map.sizes
    : mode === 'regions'
      ? words.messages.core.byDimension.region
      : map.sizesByCount;
  return html`
    <figure class="sizes">
      <figcaption>${title}${byMoney && words.measure ? html`: <b>${words.measure}</b>` : nothing}</figcaption>
      <svg width=${column + 92} height=${height} aria-hidden="true">
        ${sizes.map((size, at) => {
          const r = radius(size);
          const y = height - 1 - 2 * r;
          const line = ((height - 17) * at) / Math.max(1, sizes.length - 1) + 9;
          return svg`
            <circle cx=${most + 1} cy=${height - 1 - r} r=${r}></circle>
            <path d="M${most + 1} ${y}L${column} ${line}h6"></path>
            <text x=${column + 9} y=${line} dy="0.35em">${scale.full(size)}</text>
          `;
        })}
      </svg>
      <span class="visually-hidden">${sizes.map((size) => scale.full(size)).join(', ')}</span>
    </figure>
  `;
}

function renderSigns({works}: Scene, words: MapWords, loose: boolean) {
  const {map} = words.messages;
  const ring = wholeMeasure(words.figures) !== undefined;
  if (!ring && !loose && works.length === 0 && !words.signs) return nothing;
  return html`
    <ul class="signs">
      ${
        ring
          ? html`<li>
              <svg class="sign" viewBox="-9 -9 18 18" aria-hidden="true">
                <circle class="track" r="7"></circle><path class="paid" d=${paidArc(0.64, 7)}></path></svg
              >${map.paidRing}
            </li>`
          : nothing
      }
      ${
        loose
          ? html`<li><svg class="sign" viewBox="-9 -9 18 18" aria-hidden="true"><circle class="loose" r="6"></circle></svg>${map.looseMark}</li>`
          : nothing
      }
      ${
        works.length > 0
          ? html`<li><svg class="sign" viewBox="-9 -9 18 18" aria-hidden="true"><path class="work" d="M-8 4L-2 -4L3 2L8 -5"></path></svg>${map.works}</li>`
          : nothing
      }
      ${words.signs?.legend()}
    </ul>
  `;
}

function renderClasses({regions, mode}: Scene, words: MapWords) {
  const {map, core} = words.messages;
  const {classes = [], list = [], populationDate} = regions ?? {};
  const top = classes[classes.length - 1]?.to ?? 0;
  const scale = words.formats.scale(top, words.figures.currency);
  const hatched = list.some(({colour}) => colour === undefined);
  return html`
    <figure class="classes">
      <figcaption>${map.classes}${words.measure ? html`: <b>${words.measure}</b>` : nothing}, ${scale.unit}</figcaption>
      <ul class=${mode === 'projects' ? 'quiet' : ''}>
        ${classes.map(({from, to}, index) => {
          const [low, high] = [scale.format(from), scale.format(to)];
          return html`<li><i class="swatch tone-${colourOf(index, classes.length)}"></i>${low === high ? low : `${low}–${high}`}</li>`;
        })}
        ${hatched ? html`<li><i class="swatch tone-none"></i>${core.noData}</li>` : nothing}
      </ul>
      <p class="note">${map.method} ${populationDate ? map.populationOf(words.formats.date(populationDate)) : nothing}</p>
    </figure>
  `;
}
