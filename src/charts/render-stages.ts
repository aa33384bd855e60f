import {html, nothing} from 'lit';
import {styleMap} from '../element/style-map.js';
import type {KeyboardGroup} from '../element/keyboard-group.js';
import type {Measure} from '../model/measure.js';
import {type Axis, boxOf} from './bar-layout.js';
import {renderLegend} from './render-legend.js';
import type {StageStep} from './stage-steps.js';
import {changeText, stageSentence, type StageWords} from './stage-words.js';

/** What the reader can do with stages, and what is chosen now. */
export interface StageActions {
  readonly group: KeyboardGroup;
  /** The stage that every linked element looks at. */
  readonly chosen: Measure | undefined;
  choose(stage: Measure): void;
  left(): void;
}

/** The stages as bars on one scale, and between them how each grew out of the one before: one stop of the Tab key. */
export function renderStages(words: StageWords, actions: StageActions) {
  const {figures, steps, axis, people, naming, formats} = words;
  const max = Math.max(Math.abs(axis.min), axis.max);
  const scale = formats.scale(max, figures.currency);
  const unit = [scale.unit, people === 1 ? '' : naming.messages.charts.perResident]
    .filter(Boolean)
    .join(', ');
  return html`
    ${renderLegend([{text: unit, strong: true}])}
    <ol class="steps" role="list" @keydown=${actions.group} @focusin=${actions.group} @focusout=${actions.left}>
      ${steps.map((step, index) => {
        const figure = scale.format(step.sum / people);
        return html`${renderChange(step, steps[index - 1], words)}${renderStep(step, words, actions, figure)}`;
      })}
    </ol>
  `;
}

function renderStep(step: StageStep, words: StageWords, actions: StageActions, figure: string) {
  const {figures, axis, people, naming, formats} = words;
  const {core, charts} = naming.messages;
  const {stage, sum, stated} = step;
  const {count} = figures.total;
  const zero = boxOf(0, axis).start;
  return html`
    <li class="step">
      <button class="stage" type="button" data-mark aria-pressed=${actions.chosen === stage} @click=${() => actions.choose(stage)}>
        <span class="name" aria-hidden="true">
          <span class="title">${core.measures[stage].name}</span>
          ${stated < count ? html`<span class="told">${charts.statedIn(formats.integer(stated), formats.integer(count))}</span>` : nothing}
        </span>
        <span class="track" part="bar" role="img" aria-label=${stageSentence(step, words)}>
          ${sum === 0 ? nothing : html`<span class="mark ${stage}" style=${styleMap(across(sum / people, axis))}></span>`}
          <span class="zero" style=${styleMap({'inset-inline-start': `${zero}%`})}></span>
        </span>
        <span class="figure num" aria-hidden="true">${figure}</span>
      </button>
    </li>
  `;
}

/** An arrow from one sum to the next, where both are of the same records; words in any case. */
function renderChange({sum, change}: StageStep, before: StageStep | undefined, words: StageWords) {
  if (!change || !before) return nothing;
  const {axis, people} = words;
  const [from, to] = [before.sum / people, sum / people];
  const low = boxOf(Math.min(from, to), axis);
  const high = boxOf(Math.max(from, to), axis);
  const start = edge(Math.min(from, to), low);
  const end = edge(Math.max(from, to), high);
  const arrow = change.alike && change.difference !== 0;
  return html`
    <li class="change" aria-hidden="true">
      <span class="between">
        ${arrow ? html`<span class="arrow ${to > from ? 'more' : 'less'}" style=${styleMap({'inset-inline-start': `${start}%`, 'inline-size': `${end - start}%`})}></span>` : nothing}
        <span class="said">
          <span class="push" style=${styleMap({'flex-basis': `${change.alike ? start : 0}%`})}></span>
          <span class="words">${changeText(change, words)}</span>
        </span>
      </span>
    </li>
  `;
}

function across(value: number, axis: Axis) {
  const {start, length} = boxOf(value, axis);
  return {'inset-inline-start': `${start}%`, 'inline-size': `${length}%`};
}

/** Where a value lies on the axis, in per cent. */
function edge(value: number, {start, length}: {start: number; length: number}): number {
  return value < 0 ? start : start + length;
}
