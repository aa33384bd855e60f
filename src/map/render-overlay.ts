import {nothing, svg} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {LabelPlace} from './label-places.js';
import type {MapWords} from './map-words.js';
import type {Mark} from './mark.js';
import type {WorldPoint} from './mercator.js';
import {paidArc} from './paid-arc.js';
import type {PlaceName} from './place-names.js';
import type {RegionFigures} from './region-figures.js';
import {type PathFrame, svgPath} from './svg-path.js';
import type {Geometry} from 'geojson';
import {paidShare} from './tally.js';

/** What stands above the ground, the same before and after WebGL. */
export interface Overlay {
  readonly marks: readonly Mark[];
  readonly labels: ReadonlyMap<string, LabelPlace>;
  readonly names: readonly PlaceName[];
  readonly regions: RegionFigures | undefined;
  /** Key of the mark that the keyboard stops at. */
  readonly stop: string | undefined;
  /** Key of the mark of the project that is open, and those filtered by. */
  readonly raised: ReadonlySet<string>;
  /** Outlines of chosen regions, lines and areas of the open project. */
  readonly outlines: readonly Geometry[];
  readonly here: WorldPoint | undefined;
  readonly frame: PathFrame;
}

/** Smallest circle that a finger hits. */
const TOUCH = 13;

/** Elements with `data-x` and `data-y` are put in their place by the stage, frame by frame. */
export function renderOverlay(overlay: Overlay, words: MapWords) {
  const {marks, names, labels, outlines, frame, here} = overlay;
  const clusters = marks.filter(({key, kind}) => kind === 'cluster' && labels.has(key));
  return svg`
    <g data-path aria-hidden="true">
      ${outlines.map((geometry) => svg`<path class="chosen" vector-effect="non-scaling-stroke" d=${svgPath(geometry, frame)}></path>`)}
    </g>
    <g class="names" aria-hidden="true">
      ${repeat(
        names,
        ({key}) => key,
        (name) => renderName(name, labels.get(name.key)),
      )}
    </g>
    <g class="marks">
      ${repeat(
        marks,
        ({key}) => key,
        (mark) => renderMark(mark, overlay, words),
      )}
    </g>
    <g class="labels" aria-hidden="true">
      ${repeat(
        clusters,
        ({key}) => key,
        (mark) => renderLabel(mark, labels.get(mark.key), words.clusterLabel(mark)),
      )}
      ${here ? svg`<g class="here" data-x=${here.x} data-y=${here.y}><circle r="11"></circle><circle r="5"></circle></g>` : nothing}
    </g>
  `;
}

function renderMark(mark: Mark, {labels, regions, stop, raised}: Overlay, words: MapWords) {
  const {key, kind, radius, loose, x, y} = mark;
  const share = paidShare(mark.tally);
  const classes = ['mark', kind, loose ? 'loose' : '', raised.has(key) ? 'raised' : '']
    .filter(Boolean)
    .join(' ');
  const inside =
    kind === 'cluster' && !labels.has(key) && mark.tally.count > 0
      ? words.formats.integer(mark.tally.count)
      : '';
  return svg`
    <g
      class=${classes}
      role="button"
      tabindex=${stop === key ? 0 : -1}
      aria-label=${words.mark(mark, regions).join(', ')}
      aria-pressed=${kind === 'region' ? String(raised.has(key)) : nothing}
      data-key=${key}
      data-x=${x}
      data-y=${y}
    >
      <circle class="hit" r=${Math.max(TOUCH, radius + 3)}></circle>
      <circle class="body" r=${round(radius)}></circle>
      ${
        share === undefined || kind === 'region'
          ? nothing
          : svg`<circle class="track" r=${round(radius + 2.5)}></circle><path class="paid" d=${paidArc(share, radius + 2.5)}></path>`
      }
      ${inside && inside.length * 7 < radius * 2 ? svg`<text class="count" dy="0.35em">${inside}</text>` : nothing}
      ${words.signs?.draw(mark)}
    </g>
  `;
}

function renderLabel({key, x, y}: Mark, place: LabelPlace | undefined, text: string) {
  if (!place) return nothing;
  return svg`<g data-x=${x} data-y=${y} data-label=${key}><text class="label" x=${round(place.dx)} y=${round(place.dy)} dy="0.35em">${text}</text></g>`;
}

function renderName({x, y, text, lang}: PlaceName, place: LabelPlace | undefined) {
  if (!place) return nothing;
  return svg`<g data-x=${x} data-y=${y}><text class="name" lang=${lang || nothing} x=${round(place.dx)} y=${round(place.dy)} dy="0.35em">${text}</text></g>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
