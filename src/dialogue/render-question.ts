import {html, nothing} from 'lit';
import type {DraftFaults} from './draft-faults.js';
import type {ReportContext} from './dialogue-context.js';
import {type Field, type FieldLinks, renderChoices, renderField} from './render-field.js';
import {asksProject, type ServiceAttribute} from './service.js';

type Answer = (answers: readonly string[]) => void;

/** A question of the service; what the form answers itself is not asked, and what is no question is only read. */
export function renderQuestion(attribute: ServiceAttribute, faults: DraftFaults, context: ReportContext) {
  const {conversation, subject} = context;
  const {code, datatype, description, required, variable} = attribute;
  if (asksProject(attribute, subject.id)) return nothing;
  if (!variable) return html`<p class="notice">${description}</p>`;
  const name = `answer-${code}`;
  const field: Field = {name, label: description, required, hint: attribute.hint, fault: faults.get(name)};
  const given = conversation.draft.answers[code] ?? [];
  const answer: Answer = (answers) =>
    conversation.write({answers: {...conversation.draft.answers, [code]: answers}});
  const toggle = (key: string, isOn: boolean): void => {
    const others = (conversation.draft.answers[code] ?? []).filter((other) => other !== key);
    answer(isOn ? [...others, key] : others);
  };
  if (datatype === 'multivaluelist')
    return renderChoices(field, context, renderBoxes(attribute, given, toggle));
  return renderField(field, context, (links) =>
    datatype === 'singlevaluelist'
      ? renderSelect(attribute, links, given[0] ?? '', answer, context)
      : renderInput(attribute, links, given[0] ?? '', answer),
  );
}

function renderBoxes(
  {code, values}: ServiceAttribute,
  given: readonly string[],
  toggle: (key: string, isOn: boolean) => void,
) {
  return values.map(
    ({key, name}) => html`
      <label class="choice">
        <input
          type="checkbox"
          name="answer-${code}"
          .checked=${given.includes(key)}
          @change=${({target}: Event) => toggle(key, (target as HTMLInputElement).checked)}
        />
        <span>${name}</span>
      </label>
    `,
  );
}

function renderSelect(
  {values, required}: ServiceAttribute,
  {id, describedBy, invalid}: FieldLinks,
  given: string,
  answer: Answer,
  {words}: ReportContext,
) {
  return html`
    <select
      id=${id}
      ?required=${required}
      aria-describedby=${describedBy}
      aria-invalid=${invalid}
      @change=${({target}: Event) => answer([(target as HTMLSelectElement).value])}
    >
      <option value="" ?selected=${given === ''}>${words.chooseService}</option>
      ${values.map(({key, name}) => html`<option value=${key} ?selected=${key === given}>${name}</option>`)}
    </select>
  `;
}

function renderInput(
  {datatype, required}: ServiceAttribute,
  {id, describedBy, invalid}: FieldLinks,
  given: string,
  answer: Answer,
) {
  const onInput = ({target}: Event) => answer([(target as HTMLInputElement).value]);
  if (datatype === 'text') {
    return html`<textarea id=${id} rows="3" ?required=${required} aria-describedby=${describedBy} aria-invalid=${invalid} .value=${given} @input=${onInput}></textarea>`;
  }
  return html`
    <input
      id=${id}
      type=${datatype === 'datetime' ? 'datetime-local' : 'text'}
      inputmode=${datatype === 'number' ? 'decimal' : nothing}
      ?required=${required}
      autocomplete="off"
      aria-describedby=${describedBy}
      aria-invalid=${invalid}
      .value=${given}
      @input=${onInput}
    />
  `;
}
