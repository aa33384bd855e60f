import {html, nothing} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {nameEntry, type Naming} from '../element/labels.js';
import type {Formats} from '../i18n/formats.js';
import type {Figures} from '../store/figures.js';
import {type Condition, conditionsOf} from './conditions.js';

/** What the conditions in force need to be told. */
export interface ConditionContext {
  readonly figures: Figures;
  readonly naming: Naming;
  readonly formats: Formats;
  remove(condition: Condition): void;
  reset(): void;
  /** Undefined where there is nothing to take back. */
  readonly undo: (() => void) | undefined;
}

/** The filters in force as buttons that take them off, and one that takes off all. */
export function renderConditions(context: ConditionContext) {
  const {core, controls} = context.naming.messages;
  const conditions = conditionsOf(context.figures.view.where);
  if (conditions.length === 0 && !context.undo) return nothing;
  return html`
    <ul class="chips" part="chips" aria-label=${controls.inForce}>
      ${repeat(
        conditions,
        (condition) => JSON.stringify(condition),
        (condition) => html`<li>${renderChip(condition, context)}</li>`,
      )}
      ${conditions.length === 0 ? nothing : html`<li><button type="button" class="link reset" @click=${context.reset}>${core.reset}</button></li>`}
      ${context.undo ? html`<li><button type="button" class="link undo" @click=${context.undo}>${controls.undo}</button></li>` : nothing}
    </ul>
  `;
}

function renderChip(condition: Condition, context: ConditionContext) {
  const words = conditionText(condition, context);
  const {controls} = context.naming.messages;
  return html`
    <button type="button" class="chip" part="chip" aria-label=${controls.remove(words)} @click=${() => context.remove(condition)}>
      <span>${words}</span><span class="cross" aria-hidden="true">×</span>
    </button>
  `;
}

/** A condition in words: "Sector: Education". */
function conditionText(
  condition: Condition,
  {figures, naming, formats}: Omit<ConditionContext, 'remove' | 'reset' | 'undo'>,
): string {
  const {core, controls} = naming.messages;
  switch (condition.kind) {
    case 'value': {
      const {dimension, key} = condition;
      const column = figures.table.dimensions[dimension];
      const entry = column?.entries.find((candidate) => candidate.key === key) ?? {key, label: {}};
      return controls.condition(core.dimensions[dimension], nameEntry(dimension, entry, naming, column).text);
    }
    case 'years':
      return controls.years(condition.from?.toString(), condition.to?.toString());
    case 'text':
      return controls.textCondition(condition.text.trim());
    case 'amount': {
      const {measure} = figures.view;
      const bound = (sum: number | undefined): string | undefined =>
        sum === undefined ? undefined : formats.compactMoney(sum, figures.currency ?? '');
      return controls.amounts(
        measure ? core.measures[measure].name : core.measure,
        bound(condition.min),
        bound(condition.max),
      );
    }
    case 'placed':
      return condition.placed ? controls.onMap : controls.offMap;
  }
}
