import {html, nothing} from 'lit';
import type {DraftFaults} from './draft-faults.js';
import type {ReportContext} from './dialogue-context.js';
import {renderField} from './render-field.js';

/** How the page around keeps photos. */
export interface PhotoUpload {
  readonly phase: 'idle' | 'uploading' | 'failed';
  take(file: File): void;
}

/** The address of a photo, folded away; with a button where the page around keeps photos. */
export function renderPhotoField(
  context: ReportContext,
  faults: DraftFaults,
  upload: PhotoUpload | undefined,
) {
  const {words, conversation} = context;
  const {photo} = conversation.draft;
  const fault = faults.get('photo');
  const field = {name: 'photo', label: words.fields.photo, required: false, hint: words.photoHint, fault};
  const address = renderField(
    field,
    context,
    ({id, describedBy, invalid}) => html`
      <input
        id=${id}
        type="url"
        inputmode="url"
        placeholder="https://"
        aria-describedby=${describedBy}
        aria-invalid=${invalid}
        .value=${photo}
        @input=${({target}: Event) => conversation.write({photo: (target as HTMLInputElement).value})}
      />
    `,
  );
  return html`
    <details class="photo" ?open=${fault !== undefined || photo !== '' || upload !== undefined}>
      <summary>${words.photoOf} <span class="optional">(${words.optional})</span></summary>
      ${upload ? renderUpload(upload, context) : nothing} ${address}
    </details>
  `;
}

function renderUpload({phase, take}: PhotoUpload, {words}: ReportContext) {
  const change = ({target}: Event) => {
    const input = target as HTMLInputElement;
    const file = input.files?.[0];
    if (file) take(file);
    input.value = '';
  };
  return html`
    <div class="field">
      <label for="photo-file">${words.choosePhoto}</label>
      <input id="photo-file" type="file" accept="image/*" ?disabled=${phase === 'uploading'} @change=${change} />
      <p class=${phase === 'failed' ? 'fault' : 'hint'} role="status">
        ${phase === 'uploading' ? words.uploading : phase === 'failed' ? words.uploadFailed : nothing}
      </p>
    </div>
  `;
}
