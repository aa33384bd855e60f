import {html, nothing} from 'lit';
import type {CoreMessages} from '../i18n/messages/core.js';
import type {ShareMessages} from '../i18n/messages/share.js';
import type {Grade} from './embed-code.js';
import type {ShareKind} from './share-files.js';

/** One thing that can be shared. */
export interface ShareChoice {
  readonly tag: string;
  readonly name: string;
  /** Where it stands on the page; none for what does not, several for those that are shared together. */
  readonly elements: readonly Element[];
}

/** What `budget-share` shows. */
export interface ShareShown {
  readonly share: ShareMessages;
  readonly core: CoreMessages;
  readonly choices: readonly ShareChoice[];
  /** Index into `choices`. */
  readonly chosen: number;
  /** Ways to put it on a site, and the one whose code is shown. */
  readonly grades: readonly Grade[];
  readonly grade: Grade;
  /** Undefined where the feed has no address on the web. */
  readonly texts: {readonly link: string; readonly code: string} | undefined;
  /** Whether figures of the code are still being measured. */
  readonly busy: boolean;
  /** Kinds of file that the chosen element can be handed over as. */
  readonly files: readonly ShareKind[];
  /** What became of the reader's last action. */
  readonly told: string;
}

/** What the reader can do. */
export interface ShareActions {
  choose(index: number): void;
  grade(grade: Grade): void;
  copy(event: Event): void;
  save(kind: ShareKind): void;
}

/** What is shared, the link, the files, the code, and what came of the last press. */
export function renderShare(shown: ShareShown, actions: ShareActions) {
  const {share, choices, texts, told} = shown;
  return html`
    ${choices.length > 1 ? renderChoice(shown, actions) : nothing}
    ${texts ? renderLink(share, texts.link, actions) : html`<p class="note">${share.noAddress}</p>`}
    ${shown.files.length > 0 ? renderFiles(shown, actions) : nothing}
    ${texts ? renderCode(shown, texts.code, actions) : nothing}
    <p class="told" role="status">${told}</p>
  `;
}

function renderChoice({share, choices, chosen}: ShareShown, {choose}: ShareActions) {
  const onChange = ({target}: Event) => choose((target as HTMLSelectElement).selectedIndex);
  return html`
    <div class="part">
      <label for="what">${share.what}</label>
      <select id="what" @change=${onChange}>
        ${choices.map(({name}, index) => html`<option ?selected=${index === chosen}>${name}</option>`)}
      </select>
    </div>
  `;
}

function renderLink(share: ShareMessages, link: string, {copy}: ShareActions) {
  return html`
    <div class="part">
      <label for="link">${share.link}</label>
      <div class="row">
        <input id="link" type="text" readonly .value=${link} aria-describedby="link-hint" @focus=${selectAll} />
        <button type="button" aria-label="${share.copy}: ${share.link}" data-copies="link" @click=${copy}>${share.copy}</button>
      </div>
      <p class="note" id="link-hint">${share.linkHint}</p>
    </div>
  `;
}

function renderFiles({share, core, files}: ShareShown, {save}: ShareActions) {
  return html`
    <div class="part" role="group" aria-labelledby="files">
      <p class="label" id="files">${share.files}</p>
      <div class="row">
        ${files.map(
          (kind) =>
            html`<button type="button" aria-label="${core.download}: ${kind.toUpperCase()}" @click=${() => save(kind)}>${kind.toUpperCase()}</button>`,
        )}
      </div>
    </div>
  `;
}

function renderCode({share, grades, grade, busy}: ShareShown, code: string, actions: ShareActions) {
  return html`
    <fieldset class="part">
      <legend>${share.code}</legend>
      <div class="grades">
        ${grades.map(
          (name) => html`<label
            ><input type="radio" name="grade" value=${name} .checked=${name === grade} @change=${() => actions.grade(name)} />${share.grades[name].name}</label
          >`,
        )}
      </div>
      <p class="note" id="code-hint">${share.grades[grade].hint}</p>
      <textarea
        id="code"
        readonly
        spellcheck="false"
        rows="5"
        aria-label=${share.codeToCopy}
        aria-busy=${busy}
        aria-describedby="code-hint"
        .value=${code}
        @focus=${selectAll}
      ></textarea>
      <button type="button" aria-label="${share.copy}: ${share.grades[grade].name}" data-copies="code" @click=${actions.copy}>${share.copy}</button>
    </fieldset>
  `;
}

function selectAll({target}: Event): void {
  (target as HTMLInputElement | HTMLTextAreaElement).select();
}
