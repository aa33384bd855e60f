import {html, nothing} from 'lit';
import type {Messages} from '../i18n/messages.js';
import type {Measure, Per} from '../model/measure.js';
import type {Figures} from '../store/figures.js';
import type {Choice} from '../store/view.js';
import {renderSwitch} from './render-switch.js';

/** What is put now, and what may be chosen. */
export interface MeasureChoice {
  /** Undefined where the reader has no say in it. */
  readonly measure: Measure | undefined;
  readonly per: Per;
  /** Ways to put the figures that make sense; fewer than two leave no choice. */
  readonly pers: readonly Per[];
}

/** The switches for the stage of money and for how it is put; those that would change nothing are left out. */
export function renderMeasureSwitches(
  {measures, total}: Figures,
  {measure, per, pers}: MeasureChoice,
  {core}: Messages,
  choose: (choice: Choice) => void,
) {
  const stages = measures.filter((stage) => total.stated[stage]);
  const switches = [
    ...(measure && stages.length > 1
      ? [
          renderSwitch<Measure>(
            core.measure,
            stages.map((value) => ({value, name: core.measures[value].short})),
            measure,
            (value) => choose({measure: value}),
          ),
        ]
      : []),
    ...(pers.length > 1
      ? [
          renderSwitch<Per>(
            core.pers.total.name,
            pers.map((value) => ({value, name: core.pers[value].short})),
            per,
            (value) => choose({per: value}),
          ),
        ]
      : []),
  ];
  return switches.length > 0 ? html`<div class="controls">${switches}</div>` : nothing;
}
