import {html, nothing} from 'lit';
import type {FeedError} from '../feed/feed-error.js';
import type {Messages} from '../i18n/messages.js';
import {errorMessage} from '../i18n/messages/errors.js';
import type {SectionFiles} from '../i18n/section-files.js';
import {errorWords} from '../i18n/sections/errors.js';
import type {Need} from '../model/dataset.js';

/** The words for it. */
export const troubleWords: readonly SectionFiles[] = [errorWords];

/** Why nothing can be shown: what happened, whose turn it is, what to mend. */
export function renderFailure({errors}: Messages, error: FeedError, retry: () => void) {
  const code = error.code === 'network' && !navigator.onLine ? 'offline' : error.code;
  const message = errorMessage(errors, code);
  return html`
    <div class="state error" role="alert" part="error">
      <strong>${message.title}</strong>
      <p>${message.reader}</p>
      <details>
        <summary>${errors.forPublisher}</summary>
        <p>${message.publisher(error.values)}</p>
        ${error.pointer ? html`<p>${errors.atPointer(error.pointer)}</p>` : nothing}
      </details>
      <p><button type="button" @click=${retry}>${errors.tryAgain}</button></p>
    </div>
  `;
}

/** What the embedder has to add before money may be shown. */
export function renderNeeds({errors}: Messages, needs: readonly Need[]) {
  if (needs.length === 0) return nothing;
  return html`
    <div class="state warn" part="needs">
      <strong>${errors.moneyWithheld}</strong>
      <p>${errors.needs[needs[0] ?? 'mapping'].reader}</p>
      <details>
        <summary>${errors.forPublisher}</summary>
        ${needs.map((need) => html`<p>${errors.needs[need].publisher}</p>`)}
      </details>
    </div>
  `;
}
