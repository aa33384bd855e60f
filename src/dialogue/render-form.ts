import {html, nothing} from 'lit';
import type {DraftFaults} from './draft-faults.js';
import type {ReportContext} from './dialogue-context.js';
import {renderFailure} from './render-failure.js';
import {renderChoices, renderField} from './render-field.js';
import {type PhotoUpload, renderPhotoField} from './render-photo-field.js';
import {renderQuestion} from './render-question.js';
import {MOST_LETTERS} from './report-draft.js';
import {hasPlace} from './report-fields.js';
import type {Service} from './service.js';

/** What the reader does with the form. */
export interface FormHands {
  readonly faults: DraftFaults;
  readonly upload: PhotoUpload | undefined;
  review(): void;
  retry(): void;
}

/** More kinds than this are a list that opens. */
const MOST_BUTTONS = 6;

/** The form; until the service has told what it takes, and where it does not, words that say so. */
export function renderForm(context: ReportContext, hands: FormHands) {
  const {desk, words} = context;
  const {services} = desk;
  if (services === undefined || services === 'asked')
    return html`<p class="note">${words.loadingServices}</p>`;
  if ('error' in services) return renderFailure(services.error, context, hands.retry);
  if (services.value.length === 0) return html`<p class="note">${words.noServices}</p>`;
  const submit = (event: Event) => {
    event.preventDefault();
    hands.review();
  };
  return html`
    <form class="report" novalidate autocomplete="off" @submit=${submit}>
      ${renderServices(services.value, context, hands)} ${renderQuestions(context, hands)}
      ${renderText(context, hands)} ${renderPlace(context, hands)} ${renderPhotoField(context, hands.faults, hands.upload)}
      <div class="actions"><button type="submit" class="main">${words.review}</button></div>
    </form>
  `;
}

function renderServices(services: readonly Service[], context: ReportContext, {faults}: FormHands) {
  const {words, conversation, service} = context;
  const choose = (code: string) => conversation.write({service: code});
  const field = {name: 'service', label: words.fields.service, required: true, fault: faults.get('service')};
  if (services.length > MOST_BUTTONS) {
    return renderField({...field, hint: service?.description}, context, ({id, describedBy, invalid}) => {
      const change = ({target}: Event) => choose((target as HTMLSelectElement).value);
      return html`
        <select id=${id} required aria-describedby=${describedBy} aria-invalid=${invalid} @change=${change}>
          <option value="" ?selected=${!service}>${words.chooseService}</option>
          ${renderOptions(services, service)}
        </select>
      `;
    });
  }
  return renderChoices(
    field,
    context,
    services.map(
      (one) => html`
        <label class="choice">
          <input
            type="radio"
            name="service"
            value=${one.code}
            required
            .checked=${one === service}
            @change=${() => choose(one.code)}
          />
          <span>${one.name}${one.description ? html`<small>${one.description}</small>` : nothing}</span>
        </label>
      `,
    ),
  );
}

function renderOptions(services: readonly Service[], chosen: Service | undefined) {
  const groups = new Map<string, Service[]>();
  for (const service of services) {
    const group = service.group ?? '';
    groups.set(group, [...(groups.get(group) ?? []), service]);
  }
  const option = (service: Service) =>
    html`<option value=${service.code} ?selected=${service === chosen}>${service.name}</option>`;
  return [...groups].map(([label, members]) =>
    label === '' ? members.map(option) : html`<optgroup label=${label}>${members.map(option)}</optgroup>`,
  );
}

function renderQuestions(context: ReportContext, {faults, retry}: FormHands) {
  const {desk, service, words, attributes} = context;
  const asked = service && desk.attributes(service);
  if (asked === 'asked') return html`<p class="note">${words.loadingQuestions}</p>`;
  if (asked && 'error' in asked) return renderFailure(asked.error, context, retry);
  return attributes.map((attribute) => renderQuestion(attribute, faults, context));
}

function renderText(context: ReportContext, {faults}: FormHands) {
  const {words, conversation, formats} = context;
  const {text} = conversation.draft;
  const left = MOST_LETTERS - text.trim().length;
  const field = {
    name: 'text',
    label: words.fields.text,
    required: true,
    hint: words.textHint,
    fault: faults.get('text'),
  };
  return html`
    ${renderField(
      field,
      context,
      ({id, describedBy, invalid}) => html`
        <textarea
          id=${id}
          rows="5"
          required
          aria-describedby=${describedBy}
          aria-invalid=${invalid}
          .value=${text}
          @input=${({target}: Event) => conversation.write({text: (target as HTMLTextAreaElement).value})}
        ></textarea>
        <p class="hint counter ${left < 0 ? 'over' : ''}">${words.letters(left, formats.integer(Math.abs(left)))}</p>
      `,
    )}
  `;
}

function renderPlace(context: ReportContext, {faults}: FormHands) {
  const {words, subject, conversation, formats} = context;
  if (hasPlace(subject)) {
    const {address, point} = subject;
    const spot = point && `${formats.decimal(point.lat, 4)}; ${formats.decimal(point.lon, 4)}`;
    return html`<p class="place"><b>${words.places[point?.precision ?? 'exact']}:</b> ${address ?? spot}</p>`;
  }
  const field = {
    name: 'place',
    label: words.fields.place,
    required: true,
    hint: words.places.unknown,
    fault: faults.get('place'),
  };
  return renderField(
    field,
    context,
    ({id, describedBy, invalid}) => html`
      <input
        id=${id}
        type="text"
        required
        aria-describedby=${describedBy}
        aria-invalid=${invalid}
        .value=${conversation.draft.place}
        @input=${({target}: Event) => conversation.write({place: (target as HTMLInputElement).value})}
      />
    `,
  );
}
