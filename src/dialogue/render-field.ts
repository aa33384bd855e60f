import {html, nothing} from 'lit';
import type {Fault} from './draft-faults.js';
import type {DialogueContext} from './dialogue-context.js';

/** A field of the form before it is drawn. */
export interface Field {
  /** Name in the form, also the id of what is written in. */
  readonly name: string;
  readonly label: string;
  readonly required: boolean;
  readonly hint?: string | undefined;
  readonly fault: Fault | undefined;
}

/** What ties a control to its words. */
export interface FieldLinks {
  readonly id: string;
  readonly describedBy: string | typeof nothing;
  readonly invalid: 'true' | typeof nothing;
}

/** One field with its label, hint and what is wrong with it. */
export function renderField(field: Field, context: DialogueContext, control: (links: FieldLinks) => unknown) {
  return html`
    <div class="field">
      <label for=${field.name}>${field.label}${renderOptional(field, context)}</label>
      ${renderHint(field)} ${control(linksOf(field))} ${renderFault(field, context)}
    </div>
  `;
}

/** A field that is several controls. */
export function renderChoices(field: Field, context: DialogueContext, choices: unknown) {
  const {id, describedBy} = linksOf(field);
  return html`
    <fieldset id=${id} class="field" tabindex="-1" aria-describedby=${describedBy}>
      <legend>${field.label}${renderOptional(field, context)}</legend>
      ${renderHint(field)}
      <div class="choices">${choices}</div>
      ${renderFault(field, context)}
    </fieldset>
  `;
}

function linksOf({name, hint, fault}: Field): FieldLinks {
  const parts = [hint && `hint-${name}`, fault && `fault-${name}`].filter(Boolean);
  return {
    id: name,
    describedBy: parts.length > 0 ? parts.join(' ') : nothing,
    invalid: fault ? 'true' : nothing,
  };
}

function renderOptional({required}: Field, {words}: DialogueContext) {
  return required ? nothing : html` <span class="optional">(${words.optional})</span>`;
}

function renderHint({name, hint}: Field) {
  return hint ? html`<p class="hint" id="hint-${name}">${hint}</p>` : nothing;
}

function renderFault({name, fault}: Field, {words}: DialogueContext) {
  return fault
    ? html`<p class="fault" id="fault-${name}"><span aria-hidden="true">▲ </span>${words.faults[fault]}</p>`
    : nothing;
}
