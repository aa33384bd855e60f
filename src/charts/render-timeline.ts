import {html, nothing, svg} from 'lit';
import type {KeyboardGroup} from '../element/keyboard-group.js';
import {styleMap} from '../element/style-map.js';
import type {NumberScale} from '../i18n/numbers.js';
import {LABEL, type LineEnd, lineEnds, PLOT} from './timeline-ends.js';
import {middleOf, startOf} from './timeline-scale.js';
import type {SeriesKey} from './timeline-series.js';
import {timeTicks, yearStarts} from './timeline-ticks.js';
import type {TimelineLine} from './timeline-view.js';
import {
  lineName,
  periodSentence,
  timelineScale,
  timelineUnit,
  type TimelineWords,
  toldPeriod,
} from './timeline-words.js';

/** What the reader does with a timeline, and what is lit up and chosen now. Indices are of periods. */
export interface TimelineActions {
  readonly group: KeyboardGroup;
  /** The period that a pointer or the focus rests on, here or in a linked element. */
  readonly rested: number | undefined;
  /** False where the years are of no use as a filter: then periods only tell their figures. */
  readonly chooses: boolean;
  /** Runs of chosen periods, or what a drag is about to choose. */
  readonly bands: readonly (readonly [number, number])[];
  pointer(event: PointerEvent): void;
  key(event: KeyboardEvent, at: number): void;
  press(at: number): void;
  rest(at: number | undefined): void;
  left(): void;
}

/** Up to so many periods each figure gets a point. */
const SPARSE = 16;

/** The legend in words, the figures of the period rested on, and the lines: one stop of the Tab key. */
export function renderTimeline(words: TimelineWords, actions: TimelineActions) {
  const scale = timelineScale(words);
  const ends = lineEnds(words, scale);
  const {timeline} = words.naming.messages;
  return html`
    ${renderLegend(words)} ${renderReadout(words, scale, actions)}
    <div class="chart" dir="ltr">
      ${renderValues(words, scale)} ${renderPlot(words, ends, actions)} ${renderEnds(ends)} ${renderTimes(words)}
    </div>
    ${actions.chooses ? html`<p class="visually-hidden" id="keys">${timeline.keys}</p>` : nothing}
  `;
}

function renderLegend(words: TimelineWords) {
  return html`
    <ul class="legend" role="list">
      ${words.view.lines.map(({key}) => html`<li>${renderSample(key)}${lineName(key, words)}</li>`)}
      <li><strong>${timelineUnit(words)}</strong></li>
    </ul>
  `;
}

/** A piece of a line with its point, as it is drawn. */
function renderSample(key: SeriesKey) {
  return html`<span class="sample" aria-hidden="true"
    ><svg viewBox="0 0 100 100" preserveAspectRatio="none">${strokes(key, 'M0 50L100 50')}</svg
    ><span class="dot of-${key}" style=${styleMap({left: '50%', top: '50%'})}></span
  ></span>`;
}

/** A row of its own, so that nothing covers the lines; as high as the longest text, so that nothing moves. */
function renderReadout(words: TimelineWords, scale: NumberScale, {rested: at, chooses}: TimelineActions) {
  const {view, naming} = words;
  const {timeline} = naming.messages;
  const texts = view.periods.map((_, of) => readoutParts(words, scale, of));
  const [longest] = [...texts].sort((a, b) => b.join('').length - a.join('').length);
  const told = at === undefined ? undefined : texts[at];
  const choice = view.grain === 'year' ? timeline.hint : timeline.monthHint;
  const hint = chooses && view.periods.length > 1 ? choice : nothing;
  return html`
    <div class="readout" aria-hidden="true">
      ${longest ? html`<p class="longest">${renderParts(longest)}</p>` : nothing}
      <p class=${told ? 'told' : 'hint'}>${told ? renderParts(told) : hint}</p>
    </div>
  `;
}

/** The period, then name and figure of each line. */
function readoutParts(words: TimelineWords, scale: NumberScale, at: number): readonly string[] {
  const {view, naming} = words;
  const period = view.periods[at];
  const figures = view.lines.flatMap(({key, values}) => {
    const value = values[at];
    return [
      lineName(key, words, true),
      value === undefined ? naming.messages.core.noData : scale.format(value),
    ];
  });
  return [period ? toldPeriod(period, words) : '', ...figures];
}

function renderParts([when = '', ...figures]: readonly string[]) {
  const pairs = figures.flatMap((name, place) => (place % 2 === 0 ? [[name, figures[place + 1]]] : []));
  return html`<strong>${when}</strong> ${pairs.map(([name, figure]) => html`<span class="said">${name} <b class="num">${figure}</b></span> `)}`;
}

function renderValues({view}: TimelineWords, scale: NumberScale) {
  return html`
    <div class="values num" aria-hidden="true">
      ${view.ticks.map((value) => html`<span style=${styleMap({top: `${heightOf(value, view.axis)}%`})}>${scale.format(value)}</span>`)}
    </div>
  `;
}

function renderPlot(words: TimelineWords, ends: readonly LineEnd[], actions: TimelineActions) {
  const {view, naming} = words;
  const {periods, lines, axis, ticks} = view;
  const count = periods.length;
  const across = (from: number, to: number) => {
    const start = startOf(from, count);
    return {left: `${start}%`, width: `${startOf(to + 1, count) - start}%`};
  };
  const point = (event: PointerEvent) => actions.pointer(event);
  return html`
    <div
      class="plot"
      part="plot"
      @pointerdown=${point}
      @pointermove=${point}
      @pointerup=${point}
      @pointercancel=${point}
      @pointerleave=${point}
    >
      ${actions.bands.map(([from, to]) => html`<span class="band" style=${styleMap(across(from, to))}></span>`)}
      ${yearStarts(periods).map((x) => html`<span class="january" style=${styleMap({left: `${x}%`})}></span>`)}
      ${ticks.map((value) => html`<span class="rule ${value === 0 ? 'zero' : ''}" style=${styleMap({top: `${heightOf(value, axis)}%`})}></span>`)}
      ${actions.rested === undefined ? nothing : html`<span class="crosshair" style=${styleMap({left: `${middleOf(actions.rested, count)}%`})}></span>`}
      <svg class="lines" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
        ${ends.filter(({last}) => last).map(({x, y}) => svg`<path class="lead" d="M${x} ${y}H100" vector-effect="non-scaling-stroke"></path>`)}
        ${inOrder(lines).map(({key, d, chosen}) => strokes(key, d, chosen))}
      </svg>
      ${inOrder(lines).map((line) => renderPoints(line, periods.length <= SPARSE, actions.rested))}
      <div
        class="periods"
        role="group"
        aria-label=${naming.messages.timeline.plot}
        aria-describedby=${actions.chooses ? 'keys' : nothing}
        data-marks
        @focusin=${actions.group}
        @focusout=${actions.left}
      >
        ${periods.map(
          (_, at) => html`<button
            type="button"
            data-mark
            aria-label=${periodSentence(at, words)}
            aria-pressed=${actions.chooses ? actions.bands.some(([from, to]) => at >= from && at <= to) : nothing}
            style=${styleMap(across(at, at))}
            @click=${() => actions.press(at)}
            @keydown=${(event: KeyboardEvent) => actions.key(event, at)}
            @focus=${() => actions.rest(at)}
            @blur=${() => actions.rest(undefined)}
          ></button>`,
        )}
      </div>
    </div>
  `;
}

/** A light fill is drawn as a tube: full at its edges, light within. */
function strokes(key: SeriesKey, d: string, chosen = false) {
  return svg`
    <path class="line of-${key} ${chosen ? 'chosen' : ''}" d=${d} vector-effect="non-scaling-stroke"></path>
    ${key === 'contracted' ? svg`<path class="core ${chosen ? 'chosen' : ''}" d=${d} vector-effect="non-scaling-stroke"></path>` : nothing}
  `;
}

function renderPoints({key, points, chosen}: TimelineLine, all: boolean, rested: number | undefined) {
  return points
    .filter(({at, alone}, place) => all || alone || place === points.length - 1 || at === rested)
    .map(
      ({at, x, y}) =>
        html`<span
          class="dot of-${key} ${chosen ? 'chosen' : ''} ${at === rested ? 'rested' : ''}"
          style=${styleMap({left: `${x}%`, top: `${y}%`})}
        ></span>`,
    );
}

/** Names and last figures at the ends of the lines, moved apart, with a thin lead to each that had to move. */
function renderEnds(ends: readonly LineEnd[]) {
  return html`
    <svg class="leads" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
      ${ends.filter(({last}) => last).map(({y, middle}) => svg`<path d="M0 ${y}L100 ${middle}" vector-effect="non-scaling-stroke"></path>`)}
    </svg>
    <div class="ends" aria-hidden="true">
      ${ends.map(
        ({line, name, figure, middle}) => html`
          <span class="end ${line.chosen ? 'chosen' : ''}" style=${styleMap({top: `${(middle / 100) * PLOT - LABEL / 2}rem`})}>
            <span class="name">${name}</span>
            <b class="num">${figure}</b>
          </span>
        `,
      )}
    </div>
  `;
}

function renderTimes({view, naming}: TimelineWords) {
  return html`
    <div class="times num" aria-hidden="true">
      ${timeTicks(view.periods, naming.messages.timeline).map(
        ({x, text, below, wideOnly}) =>
          html`<span class=${wideOnly ? 'wide' : ''} style=${styleMap({left: `${x}%`})}>${text}${below === undefined ? nothing : html`<br />${below}`}</span>`,
      )}
    </div>
  `;
}

/** The stage that is looked at lies above the others. */
function inOrder(lines: readonly TimelineLine[]): readonly TimelineLine[] {
  return [...lines].sort((a, b) => Number(a.chosen) - Number(b.chosen));
}

function heightOf(value: number, {min, max}: {readonly min: number; readonly max: number}): number {
  return ((max - value) / (max - min || 1)) * 100;
}
